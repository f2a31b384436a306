/** A file of our own, from lines. */
export const card = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Text with one byte for each character, as in windows-1252 and its like. */
export const singleBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

export const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
