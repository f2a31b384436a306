/** The logical lines of a file as bytes, each ended by a line feed, and where each began in the file, from 1. */
export interface Unfolded {
  bytes: Uint8Array
  numbers: number[]
}

const cr = 13
const lf = 10

/** Joins folded lines by their bytes, so that a character split by a fold becomes whole again. Empty lines are left out. */
export const unfold = (bytes: Uint8Array): Unfolded => {
  const joined = new Uint8Array(bytes.length + 1)
  const numbers: number[] = []
  let written = 0
  let start = 0
  let number = 1
  let physical = 1
  const close = (): void => {
    if (written === start) return
    joined[written++] = lf
    start = written
    numbers.push(number)
  }
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!
    if (byte !== cr && byte !== lf) {
      joined[written++] = byte
      at += 1
      continue
    }
    while (bytes[at] === cr) at += 1
    if (bytes[at] === lf) at += 1
    physical += 1
    const next = bytes[at]
    if ((next === 32 || next === 9) && written > start && !isBlank(bytes, at)) {
      at += 1
      continue
    }
    close()
    number = physical
  }
  close()
  return { bytes: joined.subarray(0, written), numbers }
}

/** Whether nothing but white space is left of the line: then it ends a property rather than continuing it. */
const isBlank = (bytes: Uint8Array, from: number): boolean => {
  let at = from
  while (bytes[at] === 32 || bytes[at] === 9) at += 1
  return at >= bytes.length || bytes[at] === cr || bytes[at] === lf
}
