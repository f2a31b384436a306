/** The way to somebody whom one does not know: 'Me > Ella > Faye Moss, bookkeeper'. */
export const wayThrough = (shortName: string, to: string): string =>
  ['Me', shortName, to].filter(Boolean).join(' > ')
