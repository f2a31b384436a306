import { crc32 } from 'node:zlib'

/**
 * What a line holds. `H` heads a log and says where it starts; `J` is one line of the journal;
 * `S` is kept for a payload locked with a passphrase.
 */
export type LineKind = 'H' | 'J' | 'S'

export interface CodedLine {
  kind: LineKind
  payload: string
  /** Where in the file the next line starts. */
  end: number
}

/** `torn`: only the end is broken, as a power cut leaves it; `damaged`: whole lines follow the broken place. */
export type Breakage = 'none' | 'torn' | 'damaged'

export interface CodedLines {
  /** Every line that is whole, also those beyond a broken place. */
  lines: CodedLine[]
  /** What stands between or after them: nothing, only the end of a last write, or something that was a line. */
  breakage: Breakage
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')
const headBytes = 'J 00000000 00000000 '.length
const newline = 0x0a
const kinds = new Set(Buffer.from('HJS'))
const headPattern = /^([HJS]) ([0-9a-f]{8}) ([0-9a-f]{8}) $/

/** One line as it stands in the file: kind, length, CRC32, payload. */
export const encodeLine = (kind: LineKind, payload: string): Buffer => {
  const length = Buffer.byteLength(payload)
  const line = Buffer.allocUnsafe(headBytes + length + 1)
  line.write(payload, headBytes, 'utf8')
  const sum = crc32(line.subarray(headBytes, headBytes + length))
  line.write(`${kind} ${hex(length)} ${hex(sum)} `, 0, 'latin1')
  line[headBytes + length] = newline
  return line
}

/**
 * Reads every whole line. What is broken is stepped over: the numbers in the lines tell what is missing. Zeros at the
 * end are room that was made for lines to come.
 */
export const decodeLines = (bytes: Uint8Array): CodedLines => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines: CodedLine[] = []
  let breakage: Breakage = 'none'
  let at = 0
  while (at < buffer.length) {
    const line = lineAt(buffer, at)
    if (line) {
      lines.push(line)
      if (breakage === 'torn') breakage = 'damaged'
      at = line.end
      continue
    }
    if (isRoom(buffer, at)) break
    if (breakage === 'none') breakage = 'torn'
    const next = buffer.indexOf(newline, at)
    if (next === -1) break
    at = next + 1
  }
  return { lines, breakage }
}

/** Whether every byte belongs to a whole line. */
export const isAllWhole = async (slices: AsyncIterable<Uint8Array>): Promise<boolean> => {
  let rest: Buffer = Buffer.alloc(0)
  for await (const slice of slices) {
    rest = Buffer.concat([rest, slice])
    let at = 0
    for (let line = lineAt(rest, 0); line; line = lineAt(rest, at)) at = line.end
    rest = rest.subarray(at)
  }
  return isRoom(rest, 0)
}

const isRoom = (buffer: Buffer, from: number): boolean => {
  for (let at = from; at < buffer.length; at += 1) if (buffer[at] !== 0) return false
  return true
}

const lineAt = (buffer: Buffer, at: number): CodedLine | null => {
  if (!kinds.has(buffer[at]!)) return null
  const head = headPattern.exec(buffer.toString('latin1', at, at + headBytes))
  if (!head) return null
  const start = at + headBytes
  const end = start + Number.parseInt(head[2]!, 16)
  if (buffer[end] !== newline) return null
  const payload = buffer.subarray(start, end)
  if (crc32(payload) !== Number.parseInt(head[3]!, 16)) return null
  return { kind: head[1] as LineKind, payload: payload.toString('utf8'), end: end + 1 }
}
