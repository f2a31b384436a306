import { isMailAddress } from '../domain/sharedChannels'
import { oneLine, severalLines } from '../domain/oneLine'

export interface Letter {
  to: readonly string[]
  subject: string
  body: string
}

const line = '\r\n'
/** The most bytes of text in one encoded word: with its frame and the word Subject it fits a line. */
const wordBytes = 39

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A letter that mail programs open ready to be sent. No sender, date or id: it has not been sent. */
export const writeEml = ({ to, subject, body }: Letter): string => {
  const wrong = to.find((address) => !isMailAddress(address))
  if (wrong !== undefined || to.length === 0)
    throw new Error('a letter needs addresses that mail can be written to')
  return [
    'X-Unsent: 1',
    `To: ${to.join(`,${line} `)}`,
    `Subject: ${headerText(oneLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(severalLines(body)),
    '',
  ].join(line)
}

/** Plain ASCII as it is, everything else as encoded words (RFC 2047), folded. */
const headerText = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && text.length <= 60) return text
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (bytesOf(piece + character).length > wordBytes) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  words.push(piece)
  return words.map((word) => `=?UTF-8?B?${base64(bytesOf(word))}?=`).join(`${line} `)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | ((b ?? 0) >> 4))
    text += b === undefined ? '=' : alphabet.charAt(((b & 15) << 2) | ((c ?? 0) >> 6))
    text += c === undefined ? '=' : alphabet.charAt(c & 63)
  }
  return text
}

const escaped = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** Lines of at most 76 characters (RFC 2045), with soft breaks; bytes outside ASCII are escaped. */
const quotedPrintable = (text: string): string => text.split('\n').map(quotedLine).join(line)

const quotedLine = (text: string): string => {
  const bytes = bytesOf(text)
  const rows: string[] = []
  let row = ''
  bytes.forEach((byte, at) => {
    const isLast = at === bytes.length - 1
    const isSpace = byte === 0x20 || byte === 0x09
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d
    const written = isPlain && !(isSpace && isLast) ? String.fromCharCode(byte) : escaped(byte)
    if (row.length + written.length > 75) {
      rows.push(`${row}=`)
      row = ''
    }
    row += written
  })
  rows.push(row)
  return rows.join(line)
}
