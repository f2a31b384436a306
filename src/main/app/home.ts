/** Where the page of the app lives: the one origin that main answers. */
export const home = { scheme: 'app', host: 'goodturn', url: 'app://goodturn/' } as const

/** The page of quick capture, in a small window of its own. */
export const captureUrl = `${home.url}capture.html`

export const isCapture = (url: string): boolean => url.replace(/#.*$/s, '') === captureUrl

/** Whether an address is the app's own page; the part after # is the page's business. */
export const isHome = (url: string): boolean => url.replace(/#.*$/s, '') === home.url
