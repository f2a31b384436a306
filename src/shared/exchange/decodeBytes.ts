/** What Windows put where ISO-8859-1 has control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The text of bytes in a charset that TextDecoder knows by this name; throws when it does not. Several versions of Node read
 * windows-1252 as ISO-8859-1 and lose the dashes and quotes, which is put right here.
 */
export const decodeBytes = (bytes: Uint8Array, charset: string): string => {
  const decoder = new TextDecoder(charset)
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign)
}
