const kinds: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:', 'sms:'])
const longest = 32_000

/** Whether an address may be handed to the system at all. */
export const isOpenable = (url: string): boolean => {
  if (url.length > longest || /[\p{Cc}\s\u202a-\u202e\u2066-\u2069]/u.test(url)) return false
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return kinds.has(protocol) && username === '' && password === ''
}
