import Papa from 'papaparse'
import { headerMeaning } from './headerMeaning'
import { columnShape, shapeOf } from './columnShapes'

/** Where the table of a text begins and how its cells are apart. */
export interface TableShape {
  delimiter: string
  hasHeader: boolean
  /** Where the header row, or without one the first row, begins. */
  offset: number
  line: number
}

const delimiters = [',', ';', '\t', '|'] as const
const sampleRows = 150
const sampleLength = 200_000
/** Some exports put notes before the table. */
const preambleRows = 60

interface SampleRow {
  cells: string[]
  offset: number
}

/** Finds the table in a text, whose line breaks are all '\n'; null when it holds none. */
export const tableShape = (text: string): TableShape | null => {
  const told = /^sep=(.)\n/i.exec(text)
  const from = told ? told[0].length : 0
  const sample = text.slice(from, from + sampleLength)
  let best: { score: number; delimiter: string; row: SampleRow; hasHeader: boolean } | null = null
  for (const delimiter of told ? [told[1]!] : delimiters) {
    if (!sample.includes(delimiter) && delimiter !== ',' && !told) continue
    const found = judge(rowsOf(sample, delimiter), Boolean(told))
    if (found && found.score > (best?.score ?? 0)) best = { ...found, delimiter }
  }
  if (!best) return null
  const offset = from + best.row.offset
  return {
    delimiter: best.delimiter,
    hasHeader: best.hasHeader,
    offset,
    line: 1 + countBreaks(text, 0, offset),
  }
}

export const countBreaks = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count += 1
  return count
}

const rowsOf = (sample: string, delimiter: string): SampleRow[] => {
  const rows: SampleRow[] = []
  let offset = 0
  Papa.parse<string[]>(sample, {
    delimiter,
    newline: '\n',
    preview: sampleRows,
    step: ({ data, meta }) => {
      rows.push({ cells: data.map((cell) => cell.trim()), offset })
      offset = meta.cursor
    },
  })
  if (rows.length > 1 && sample.length === sampleLength) rows.pop()
  return rows.filter(({ cells }) => cells.some(Boolean))
}

type Judged = { score: number; row: SampleRow; hasHeader: boolean } | null

const judge = (rows: readonly SampleRow[], isTold: boolean): Judged => {
  const header = knownHeader(rows)
  if (header) return { score: 1000 + header.known, row: rows[header.at]!, hasHeader: true }
  const width = usualWidth(rows)
  const at = rows.findIndex(({ cells }) => cells.length >= Math.max(width, 1))
  const table = rows.slice(Math.max(at, 0))
  const first = table[0]
  if (!first) return null
  const even = table.filter(({ cells }) => cells.length === width).length / table.length
  const shapes = shapesOf(table.slice(1), width)
  const hasHeader = table.length > 1 && isAbove(first.cells, shapes)
  const channels = shapesOf(table, width).filter((it) => it === 'email' || it === 'phone').length
  if (width < 2) return channels > 0 ? { score: 1, row: first, hasHeader } : null
  if (channels === 0 && !isTold && (table.length < 2 || even < 0.8 || isProse(table))) return null
  return { score: even * Math.min(width, 50) + channels * 20, row: first, hasHeader }
}

/** The row in which most cells are headers we know. */
const knownHeader = (rows: readonly SampleRow[]): { at: number; known: number } | null => {
  let best: { at: number; known: number } | null = null
  for (const [at, { cells }] of rows.slice(0, preambleRows).entries()) {
    const filled = cells.filter(Boolean)
    const known = filled.filter((cell) => cell.length <= 80 && headerMeaning(cell)).length
    if (known < Math.min(2, filled.length) || known < filled.length * 0.2) continue
    if (filled.some((cell) => !['text', 'number'].includes(shapeOf(cell)))) continue
    if (filled.length === 1 && rows.length > 1 && (rows[1]?.cells.length ?? 1) > 1) continue
    if (known > (best?.known ?? 0)) best = { at, known }
  }
  return best
}

const usualWidth = (rows: readonly SampleRow[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0
}

const shapesOf = (rows: readonly SampleRow[], width: number) =>
  Array.from({ length: Math.min(width, 200) }, (_, column) =>
    columnShape(rows.map(({ cells }) => cells[column] ?? '')),
  )

/** A first row of words above columns of e-mails, numbers or dates names them, whatever language it is in. */
const isAbove = (cells: readonly string[], shapes: ReturnType<typeof shapesOf>): boolean => {
  if (cells.some((cell) => cell && shapeOf(cell) !== 'text')) return false
  if (new Set(cells).size < cells.length - 1) return false
  return shapes.some((shape, at) => cells[at] && shape && !['text', 'empty'].includes(shape))
}

const isProse = (rows: readonly SampleRow[]): boolean => {
  const lengths = rows.flatMap(({ cells }) => cells.map((cell) => cell.length))
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length > 45
}
