import { keyWords, type KeyWord } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'

interface Kept<Table extends TableName> {
  /** As the table had them last, which tells at a glance that nothing changed. */
  order: RecordOf<Table>[]
  byId: Map<string, RecordOf<Table>>
  byRoot: Map<string, Set<RecordOf<Table>>>
}

/**
 * The records of a table by the roots of the words that they hold. A record is never mutated, so its words stay true; a
 * call only walks the table, and reads anew where another record stands than before.
 */
export class WordIndex<Table extends TableName> {
  readonly #table: Table
  readonly #text: (record: RecordOf<Table>) => string
  readonly #kept = new WeakMap<Reader, Kept<Table>>()
  readonly #words = new WeakMap<object, readonly KeyWord[]>()

  constructor(table: Table, text: (record: RecordOf<Table>) => string) {
    this.#table = table
    this.#text = text
  }

  text(record: RecordOf<Table>): string {
    return this.#text(record)
  }

  words(record: RecordOf<Table>): readonly KeyWord[] {
    const before = this.#words.get(record)
    if (before) return before
    const words = keyWords(this.#text(record))
    this.#words.set(record, words)
    return words
  }

  /** Takes in one record after another, so that the first question need not wait for all. */
  *warm(read: Reader): Generator<void> {
    for (const record of read.all(this.#table)) {
      this.#take(this.#keptOf(read), record)
      yield
    }
  }

  /** Brings the index up to date and gives what looks roots up in it. */
  of(read: Reader): (root: string) => ReadonlySet<RecordOf<Table>> {
    const kept = this.#keptOf(read)
    let place = 0
    for (const record of read.all(this.#table)) {
      if (kept.order[place] !== record) this.#take(kept, record)
      kept.order[place] = record
      place += 1
    }
    kept.order.length = place
    if (kept.byId.size > place) this.#sweep(read, kept)
    return (root) => kept.byRoot.get(root) ?? none
  }

  #keptOf(read: Reader): Kept<Table> {
    const kept = this.#kept.get(read) ?? { order: [], byId: new Map(), byRoot: new Map() }
    this.#kept.set(read, kept)
    return kept
  }

  #take(kept: Kept<Table>, record: RecordOf<Table>): void {
    const before = kept.byId.get(record.id)
    if (before === record) return
    if (before) this.#erase(kept, before)
    this.#insert(kept, record)
  }

  #sweep(read: Reader, kept: Kept<Table>): void {
    for (const record of kept.byId.values())
      if (read.get(this.#table, record.id) !== record) this.#erase(kept, record)
  }

  #insert({ byId, byRoot }: Kept<Table>, record: RecordOf<Table>): void {
    byId.set(record.id, record)
    for (const { root } of this.words(record)) {
      const records = byRoot.get(root)
      if (records) records.add(record)
      else byRoot.set(root, new Set([record]))
    }
  }

  #erase({ byId, byRoot }: Kept<Table>, record: RecordOf<Table>): void {
    byId.delete(record.id)
    for (const { root } of this.words(record)) byRoot.get(root)?.delete(record)
  }
}

const none: ReadonlySet<never> = new Set<never>()
