const starts = [
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
] as const

const isWebp = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 4)) === 'RIFF' &&
  String.fromCharCode(...bytes.subarray(8, 12)) === 'WEBP'

/** The type of a picture by its first bytes; null for everything that is not a plain picture. */
export const imageType = (bytes: Uint8Array): string | null => {
  const known = starts.find((start) => start.bytes.every((byte, place) => bytes[place] === byte))
  return known?.type ?? (isWebp(bytes) ? 'image/webp' : null)
}
