import Papa from 'papaparse'
import type { Skipped } from '../contactsRead'
import { limits } from '../limits'
import { countBreaks, tableShape } from './tableShape'

/** The rows of a table file under their headers, with the line on which each begins. */
export interface Table {
  headers: string[]
  hasHeader: boolean
  rows: { line: number; cells: string[] }[]
  /** Rows that could not be read as such. */
  skipped: Skipped[]
  warnings: string[]
}

/** Reads a CSV text: what its cells are apart by and where its header is are found, not asked. Null when it is no table. */
export const readTable = (written: string): Table | null => {
  const text = written
    .replace(/^\ufeff/, '')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
  const shape = tableShape(text)
  if (!shape) return null
  const table = rowsOf(text.slice(shape.offset), shape.delimiter, shape.line)
  const first = shape.hasHeader ? table.rows.shift() : undefined
  return { ...table, headers: headersOf(first?.cells ?? [], table.rows), hasHeader: !!first }
}

type Rows = Pick<Table, 'rows' | 'skipped' | 'warnings'>

const rowsOf = (text: string, delimiter: string, firstLine: number): Rows => {
  const read: Rows = { rows: [], skipped: [], warnings: [] }
  let line = firstLine
  let from = 0
  let width = 0
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta }, parser) => {
      const breaks = countBreaks(text, from, meta.cursor)
      const isBroken = errors.some(
        ({ code }) =>
          code === 'MissingQuotes' ||
          (code === 'InvalidQuotes' && breaks > 1 && width > 0 && cells.length !== width),
      )
      if (isBroken) {
        const reason = 'A quotation mark is never closed; reading stopped at this row.'
        read.skipped.push({ line, reason })
        read.warnings.push(
          `Line ${line}: a quotation mark is never closed; reading stopped at this row.`,
        )
        parser.abort()
        return
      }
      if (cells.some((cell) => cell.trim())) {
        if (read.rows.length > limits.cards) {
          read.warnings.push('The file holds more than 50,000 contacts; the rest was not read.')
          parser.abort()
          return
        }
        width ||= cells.length
        read.rows.push({ line, cells })
      }
      line += breaks
      from = meta.cursor
    },
  })
  return read
}

/** As many headers as the widest row has cells; a column without a header is called by its number. */
const headersOf = (first: readonly string[], rows: Table['rows']): string[] => {
  let width = first.length
  for (const { cells } of rows)
    if (cells.length > width) {
      const filled = cells.findLastIndex((cell) => cell.trim()) + 1
      if (filled > width) width = filled
    }
  return Array.from(
    { length: Math.min(width, limits.columns) },
    (_, at) => first[at]?.trim().slice(0, 300) || `Column ${at + 1}`,
  )
}
