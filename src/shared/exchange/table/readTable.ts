import Papa from 'papaparse'
import { decodeAs, decodeUtf8, guessCharset } from '../decodeText'
import { limits } from '../limits'

/** The rows of a table file under their headers, with the line on which each begins. */
export interface Table {
  headers: string[]
  rows: { line: number; cells: string[] }[]
  warnings: string[]
}

const delimiters = [',', ';', '\t', '|'] as const

/** Reads a CSV file: charset, delimiter and header row are found, not asked. `isHeader` knows the header row. */
export const readTable = (
  bytes: Uint8Array,
  isHeader: (cells: readonly string[]) => boolean,
): Table | null => {
  const text = decodeUtf8(bytes) ?? decodeAs(bytes, guessCharset(bytes))
  const start = headerStart(text, isHeader)
  if (!start) return null
  const { delimiter, offset, line } = start
  const parsed = Papa.parse<string[]>(text.slice(offset), {
    delimiter,
    skipEmptyLines: false,
    preview: limits.cards + 2,
  })
  const warnings = parsed.errors
    .filter((error) => error.code === 'MissingQuotes')
    .map(
      (error) =>
        `Line ${line + lineOf(parsed.data, error.row ?? 0)}: a quotation mark is never closed; what follows may be missing.`,
    )
  const rows: Table['rows'] = []
  let at = line
  for (const [index, cells] of parsed.data.entries()) {
    if (index > 0 && cells.some((cell) => cell.trim())) rows.push({ line: at, cells })
    at += 1 + breaksIn(cells)
  }
  if (rows.length > limits.cards) {
    rows.length = limits.cards
    warnings.push('The file holds more than 50,000 contacts; the rest was not read.')
  }
  return { headers: (parsed.data[0] ?? []).map((cell) => cell.trim()), rows, warnings }
}

const breaksIn = (cells: readonly string[]): number => {
  let count = 0
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1
  return count
}

const lineOf = (rows: readonly string[][], row: number): number => {
  let line = 0
  for (const cells of rows.slice(0, row)) line += 1 + breaksIn(cells)
  return line
}

/** Where the header row begins: some exports put notes before it. Each delimiter is tried on the first lines. */
const headerStart = (
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): { delimiter: string; offset: number; line: number } | null => {
  let offset = 0
  for (let line = 1; line <= 60 && offset < text.length; line += 1) {
    const end = text.indexOf('\n', offset)
    const row = text.slice(offset, end < 0 ? Math.min(text.length, offset + 20_000) : end)
    for (const delimiter of delimiters) {
      if (!row.includes(delimiter)) continue
      const cells = Papa.parse<string[]>(row.trim(), { delimiter }).data[0] ?? []
      if (isHeader(cells.map((cell) => cell.trim()))) return { delimiter, offset, line }
    }
    if (end < 0) return null
    offset = end + 1
  }
  return null
}
