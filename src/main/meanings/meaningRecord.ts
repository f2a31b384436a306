import { crc32 } from 'node:zlib'
import type { Likeness, Meaning } from '../../shared/domain/meaning'
import { dimensions, mostTrades, type Embedded } from '../workers/embedMessages'
import { keyBytes } from './textKey'

const perText = 2 * mostTrades
const tradesAt = keyBytes + dimensions
const alikeAt = tradesAt + 2 * perText
const sumAt = alikeAt + 2 * perText
/** No trade: the likenesses are still to be worked out. */
const notYet = 0xffff

/** Key, vector, the nearest trades, how alike each is, checksum. */
export const recordBytes = sumAt + 4

/** Packs one answer of the worker the way it stands in the file. */
export const packRecord = (key: string, embedded: Embedded, place: number): Buffer => {
  const record = Buffer.alloc(recordBytes)
  record.write(key, 0, 'latin1')
  record.set(
    Buffer.from(
      embedded.vectors.buffer,
      embedded.vectors.byteOffset + place * dimensions,
      dimensions,
    ),
    keyBytes,
  )
  for (let at = 0; at < perText; at += 1) {
    record.writeUInt16LE(embedded.trades[place * perText + at] ?? 0, tradesAt + 2 * at)
    record.writeInt16LE(embedded.alike[place * perText + at] ?? 0, alikeAt + 2 * at)
  }
  seal(record)
  return record
}

const seal = (record: Buffer): void => {
  record.writeUInt32LE(crc32(record.subarray(0, sumAt)), sumAt)
}

export const isWhole = (record: Buffer): boolean =>
  crc32(record.subarray(0, sumAt)) === record.readUInt32LE(sumAt)

export const keyOf = (record: Buffer): string => record.toString('latin1', 0, keyBytes)

export const vectorOf = (record: Buffer): Int8Array =>
  new Int8Array(record.buffer, record.byteOffset + keyBytes, dimensions)

/** The same without likenesses, which were about another lexicon. */
export const forgetLikenesses = (record: Buffer): void => {
  record.writeUInt16LE(notYet, tradesAt)
  seal(record)
}

export const hasLikenesses = (record: Buffer): boolean => record.readUInt16LE(tradesAt) !== notYet

/** Null for a text that the model could not read. */
export const meaningOf = (record: Buffer, trades: readonly string[]): Meaning | null => {
  const vector = vectorOf(record)
  if (vector.every((value) => value === 0)) return null
  const side = (from: number): Likeness[] =>
    Array.from({ length: mostTrades }, (_, at) => ({
      trade: trades[record.readUInt16LE(tradesAt + 2 * (from + at))] ?? '',
      alike: record.readInt16LE(alikeAt + 2 * (from + at)) / 32767,
    })).filter(({ trade }) => trade)
  return { vector, asks: side(0), does: side(mostTrades) }
}
