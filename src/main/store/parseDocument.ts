import { setImmediate } from 'node:timers/promises'
import type { StoredDocument } from '../../shared/store/document'

const stretchBytes = 512 * 1024
const newline = 0x0a

/**
 * Parses a document as `documentPieces` writes it, one record to a line, a stretch at a time: a large one then never
 * stands in memory as one text, and the program goes on meanwhile. JSON in any other layout is parsed at once.
 */
export const parseDocument = async (bytes: Uint8Array): Promise<StoredDocument> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables: StoredDocument['tables'] = {}
  const opening = '"tables":{\n'
  const start = buffer.indexOf(opening) + opening.length
  if (start < opening.length) return JSON.parse(buffer.toString()) as StoredDocument
  let at = start
  while (buffer[at] === quote) {
    const nameEnd = buffer.indexOf('":[', at)
    const end = endOfTable(buffer, at)
    if (nameEnd === -1 || end === -1) return JSON.parse(buffer.toString()) as StoredDocument
    const records: unknown[] = []
    for (const stretch of stretches(buffer, nameEnd + 3, end)) {
      for (const record of JSON.parse(`[${stretch}]`) as unknown[]) records.push(record)
      await setImmediate()
    }
    tables[buffer.toString('utf8', at + 1, nameEnd)] = records
    at = end + 1
  }
  const frame = `${buffer.toString('utf8', 0, start)}${buffer.toString('utf8', at)}`
  return { ...(JSON.parse(frame) as StoredDocument), tables }
}

const quote = 0x22

/** Where the line after the last record begins, less one: only names of tables and the end stand for themselves. */
const endOfTable = (buffer: Buffer, from: number): number => {
  const next = buffer.indexOf('\n"', from)
  return next === -1 ? buffer.indexOf('\n}', from) : next
}

/** The records between two places as texts of whole lines, without the brackets and the last comma. */
function* stretches(buffer: Buffer, from: number, to: number): Generator<string> {
  const close = buffer.lastIndexOf(']', to)
  for (let at = from; at < close;) {
    const line = buffer.indexOf(newline, Math.min(at + stretchBytes, close))
    const end = line === -1 || line > close ? close : line
    const text = buffer.toString('utf8', at, end).trim()
    if (text) yield text.endsWith(',') ? text.slice(0, -1) : text
    at = end + 1
  }
}
