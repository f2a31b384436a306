const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Marks that turn the direction of what follows, characters that cannot be seen, halves of characters. */
const unseen = /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Text as it may stand in a letter: one line, nothing in it that cannot be seen. */
export const oneLine = (text: string): string =>
  text.replace(unseen, '').replace(breaks, ' ').replace(/\s+/g, ' ').trim()

/** The same for a text of several lines, which keeps its line breaks. */
export const severalLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(unseen, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/ +\n/g, '\n')
    .trim()
