import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'
import { beginsNearly } from './beginsNearly'

/** Shorter words than this stand inside too many others: with enough beginnings, only beginnings count. */
export const shortestInside = 3

/** Shorter words than this are one slip of the finger away from too many others. */
export const shortestNear = 4

interface Rows<Table extends TableName> {
  records: RecordOf<Table>[]
  texts: string[]
  /** Every text after a line break: one long text is searched far faster than many short ones. */
  joined: string
  /** Where in `joined` each text begins. */
  starts: Uint32Array
}

/**
 * One text for every record of a table, folded once. A record is never mutated, so its text stays true; a call only
 * walks the table, and folds and joins anew where another record stands than before.
 */
export class FoldedTexts<Table extends TableName> {
  readonly #table: Table
  readonly #fold: (record: RecordOf<Table>) => string
  readonly #kept = new WeakMap<Reader, Rows<Table>>()
  readonly #made = new WeakMap<object, string>()

  constructor(table: Table, fold: (record: RecordOf<Table>) => string) {
    this.#table = table
    this.#fold = fold
  }

  of(record: RecordOf<Table>): string {
    const before = this.#made.get(record)
    if (before !== undefined) return before
    const text = this.#fold(record)
    this.#made.set(record, text)
    return text
  }

  /** Folds one record after another; what is folded is kept. */
  *warm(read: Reader): Generator<string> {
    for (const record of read.all(this.#table)) yield this.of(record)
  }

  /** The records whose text holds these letters; a leading line break means: begins with them. */
  holding(read: Reader, letters: string): RecordOf<Table>[] {
    const rows = this.#rows(read)
    return placesOf(rows, letters).map((place) => rows.records[place]!)
  }

  /** The records of which a word begins with `sought`, but for one slip of the finger. */
  nearly(read: Reader, sought: string): RecordOf<Table>[] {
    if (sought.length < shortestNear) return []
    const rows = this.#rows(read)
    const half = sought.length >> 1
    const [head, tail] = [sought.slice(0, half), sought.slice(half)]
    const swapped = `${head.slice(0, -1)}${tail[0]}${head.at(-1)}${tail.slice(1)}`
    const places = new Set<number>()
    for (const whole of [`\n${head}`, ` ${head}`, `\t${head}`, tail, swapped])
      for (const place of placesOf(rows, whole)) places.add(place)
    return [...places]
      .filter((place) => beginsNearly(rows.texts[place]!, sought))
      .map((place) => rows.records[place]!)
  }

  #rows(read: Reader): Rows<Table> {
    const rows = this.#kept.get(read) ?? {
      records: [],
      texts: [],
      joined: '',
      starts: new Uint32Array(0),
    }
    this.#kept.set(read, rows)
    let place = 0
    let isOld = false
    for (const record of read.all(this.#table)) {
      if (rows.records[place] !== record) {
        rows.records[place] = record
        rows.texts[place] = this.of(record)
        isOld = true
      }
      place += 1
    }
    if (isOld || rows.records.length > place) {
      rows.records.length = place
      rows.texts.length = place
      join(rows)
    }
    return rows
  }
}

const join = (rows: Rows<TableName>): void => {
  rows.joined = `\n${rows.texts.join('\n')}`
  rows.starts = new Uint32Array(rows.texts.length)
  let start = 1
  for (let place = 0; place < rows.texts.length; place += 1) {
    rows.starts[place] = start
    start += rows.texts[place]!.length + 1
  }
}

const placesOf = ({ joined, starts }: Rows<TableName>, letters: string): number[] => {
  const places: number[] = []
  let place = 0
  let at = joined.indexOf(letters)
  while (at >= 0) {
    place = placeAt(starts, letters.startsWith('\n') ? at + 1 : at, place)
    places.push(place)
    const next = starts[place + 1]
    if (next === undefined) break
    at = joined.indexOf(letters, next - 1)
  }
  return places
}

/** The last start at or before an offset. */
const placeAt = (starts: Uint32Array, offset: number, from: number): number => {
  let low = from
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
