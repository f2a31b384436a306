import { createHash } from 'node:crypto'

const longest = 2000

/** A text as the model is given it: what differs in blanks alone is the same text. */
export const foldedText = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim()

/** Under what the meaning of a folded text is kept; nobody reads the text out of it. */
export const textKey = (folded: string): string =>
  createHash('sha1').update(folded).digest('binary')

export const keyBytes = 20
