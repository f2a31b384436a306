const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Int8Array(128).fill(-1)
for (let at = 0; at < 64; at += 1) values[alphabet.charCodeAt(at)] = at
values['-'.charCodeAt(0)] = 62
values['_'.charCodeAt(0)] = 63

/** The bytes of base64 text; null when it holds anything that base64 does not. White space is skipped. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 61) continue
    const value = code < 128 ? values[code]! : -1
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = (held >> bits) & 0xff
    }
  }
  return bytes.subarray(0, length)
}
