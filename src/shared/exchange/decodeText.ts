import { decodeBytes } from './decodeBytes'
import { guessCharset } from './guessCharset'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of UTF-8 bytes, or null when they are something else. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** The text of bytes in a named charset; in the fallback's when nobody knows the name. */
export const decodeAs = (bytes: Uint8Array, charset: string, fallback = 'windows-1252'): string => {
  try {
    return decodeBytes(bytes, charset.trim().replace(/^["']|["']$/g, ''))
  } catch {
    return decodeBytes(bytes, fallback)
  }
}

/** The text of a whole file, and its charset where that is a guess. `bytes` are without a byte order mark. */
export const decodeFile = (bytes: Uint8Array): { text: string; charset?: string } => {
  const text = decodeUtf8(bytes)
  if (text !== null && !hasShifts(bytes)) return { text }
  const charset = text === null ? guessCharset(bytes) : 'iso-2022-jp'
  return { text: decodeAs(bytes, charset), charset }
}

/** The same text as UTF-8 without a byte order mark; `charset` is what it is in when somebody said so, else it is told from the mark. */
export const asUtf8 = (bytes: Uint8Array, charset?: string): Uint8Array => {
  const known = charset ?? wideCharset(bytes)
  if (known) return new TextEncoder().encode(decodeAs(bytes, known))
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** The signs with which ISO-2022-JP goes from ASCII to Japanese letters and back. */
const shifts = /\x1b(\$[@B]|\([BJ])/

const hasShifts = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b)
  return at >= 0 && shifts.test(String.fromCharCode(...bytes.subarray(at, at + 4)))
}

const wideCharset = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const look = Math.min(bytes.length, 4000) & ~1
  if (look < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < look; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const start = bytes.subarray(0, look)
  if (odd > look * 0.05 && even === 0 && isText(start, 'utf-16le')) return 'utf-16le'
  if (even > look * 0.05 && odd === 0 && isText(start, 'utf-16be')) return 'utf-16be'
  return null
}

const isText = (bytes: Uint8Array, charset: string): boolean =>
  !/[\0-\x08\x0e-\x1f\ufffd\ufffe\uffff]/.test(new TextDecoder(charset).decode(bytes).slice(0, -1))
