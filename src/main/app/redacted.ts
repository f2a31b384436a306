import { homedir } from 'node:os'

/** Text for the log: what may be somebody's words, address or number is left out. */
export const redacted = (text: string): string =>
  text
    .replaceAll(homedir(), '~')
    .replace(/[^\s<>"'“”(),;:]+@[^\s<>"'“”(),;:]+/g, '(address)')
    .replace(/\+?\d[\d ().-]{6,}\d/g, (found) =>
      found.replace(/\D/g, '').length >= 7 ? '(number)' : found,
    )
    .replace(/"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’|(?<![\p{L}\d])'[^'\n]*'/gu, '(words)')
