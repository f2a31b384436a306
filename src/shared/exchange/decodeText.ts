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
    return new TextDecoder(charset.trim().replace(/^["']|["']$/g, '')).decode(bytes)
  } catch {
    return new TextDecoder(fallback).decode(bytes)
  }
}

/** The same text as UTF-8 without a byte order mark, whether it was UTF-8 or one of the UTF-16 kinds. */
export const withoutMark = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
  const wide = wideCharset(bytes)
  if (!wide) return bytes
  return new TextEncoder().encode(new TextDecoder(wide).decode(bytes))
}

const wideCharset = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const look = Math.min(bytes.length, 200) & ~1
  if (look < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < look; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (odd > look * 0.4 && even === 0) return 'utf-16le'
  if (even > look * 0.4 && odd === 0) return 'utf-16be'
  return null
}

/**
 * The charset of bytes that are not UTF-8 and do not say what they are. Western letters stand alone among ASCII;
 * in Greek, Cyrillic and Hebrew whole words are high bytes.
 */
export const guessCharset = (bytes: Uint8Array): string => {
  let high = 0
  let inRuns = 0
  let initialSmall = 0
  let initialCapital = 0
  let greekAccents = 0
  let capitalsWithin = 0
  let beyondHebrew = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte < 0xc0) continue
    high += 1
    const before = bytes[at - 1] ?? 0
    const after = bytes[at + 1] ?? 0
    if (before >= 0xb8 || after >= 0xb8) inRuns += 1
    if (byte > 0xfa) beyondHebrew += 1
    if (before < 0x41 && byte >= 0xe0) initialSmall += 1
    if (before < 0x41 && byte < 0xe0) initialCapital += 1
    if (before >= 0xc0 && byte >= 0xdc && byte <= 0xdf) greekAccents += 1
    else if (before >= 0xc0 && byte < 0xdc) capitalsWithin += 1
  }
  if (high < 4 || inRuns < high * 0.8) return 'windows-1252'
  if (initialCapital === 0 && initialSmall > 0 && beyondHebrew === 0) return 'windows-1255'
  return greekAccents > capitalsWithin ? 'windows-1253' : 'windows-1251'
}
