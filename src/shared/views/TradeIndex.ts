import type { Meanings } from '../domain/meaning'
import { readNeed, readOffer } from '../matching/trades/readText'
import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'

/** Whether a text is read for what it asks, or for what it offers. */
export type Side = 'asks' | 'does'

interface Kept<Table extends TableName> {
  /** As the table had them last, which tells at a glance that nothing changed. */
  order: RecordOf<Table>[]
  byId: Map<string, { record: RecordOf<Table>; trades: readonly string[] }>
  byTrade: Map<string, Set<RecordOf<Table>>>
  /** Whose meaning was not known yet. */
  waiting: Set<RecordOf<Table>>
  /** Another one whenever more is known. */
  stamp: object | undefined
}

/** A likeness below this is that of any two texts. */
const leastAlike = 0.34

/** Null while it will come. */
const tradesIn = (text: string, side: Side, meanings: Meanings | undefined): string[] | null => {
  if (meanings?.isThere) {
    const meaning = meanings.known(text)
    return (
      meaning && meaning[side].filter(({ alike }) => alike > leastAlike).map(({ trade }) => trade)
    )
  }
  if (side === 'asks') return readNeed(text).map(({ trade }) => trade)
  const { offered, past } = readOffer(text)
  return [...offered, ...past].map(({ trade }) => trade)
}

/**
 * The records of a table by the trades that their words ask for or offer. The words of each are read apart, by whoever
 * works out meanings: until then a record is found by shared words alone.
 */
export class TradeIndex<Table extends TableName> {
  readonly #table: Table
  readonly #side: Side
  readonly #text: (record: RecordOf<Table>) => string
  readonly #kept = new WeakMap<Reader, Kept<Table>>()

  constructor(table: Table, side: Side, text: (record: RecordOf<Table>) => string) {
    this.#table = table
    this.#side = side
    this.#text = text
  }

  /** Takes in one record after another, so that the first question need not wait for all. */
  *warm(read: Reader): Generator<void> {
    for (const record of read.all(this.#table)) {
      this.#take(read, this.#keptOf(read), record)
      yield
    }
  }

  /** Brings the index up to date and gives what looks trades up in it. */
  of(read: Reader): (trade: string) => ReadonlySet<RecordOf<Table>> {
    const kept = this.#keptOf(read)
    if (kept.waiting.size > 0 && kept.stamp !== read.stamp) {
      const waiting = [...kept.waiting]
      kept.waiting.clear()
      for (const record of waiting)
        if (read.get(this.#table, record.id) === record) this.#insert(read, kept, record)
    }
    kept.stamp = read.stamp
    let place = 0
    for (const record of read.all(this.#table)) {
      if (kept.order[place] !== record) this.#take(read, kept, record)
      kept.order[place] = record
      place += 1
    }
    kept.order.length = place
    if (kept.byId.size > place)
      for (const id of kept.byId.keys()) if (!read.get(this.#table, id)) this.#erase(kept, id)
    return (trade) => kept.byTrade.get(trade) ?? none
  }

  #keptOf(read: Reader): Kept<Table> {
    const before = this.#kept.get(read)
    if (before) return before
    const kept: Kept<Table> = {
      order: [],
      byId: new Map(),
      byTrade: new Map(),
      waiting: new Set(),
      stamp: undefined,
    }
    this.#kept.set(read, kept)
    return kept
  }

  #take(read: Reader, kept: Kept<Table>, record: RecordOf<Table>): void {
    const before = kept.byId.get(record.id)
    if (before?.record === record) return
    if (before) this.#erase(kept, record.id)
    this.#insert(read, kept, record)
  }

  #insert(read: Reader, kept: Kept<Table>, record: RecordOf<Table>): void {
    const text = this.#text(record).trim()
    const trades = text === '' ? [] : tradesIn(text, this.#side, read.meanings)
    if (trades === null) kept.waiting.add(record)
    kept.byId.set(record.id, { record, trades: trades ?? [] })
    for (const trade of trades ?? []) {
      const records = kept.byTrade.get(trade)
      if (records) records.add(record)
      else kept.byTrade.set(trade, new Set([record]))
    }
  }

  #erase(kept: Kept<Table>, id: string): void {
    const before = kept.byId.get(id)
    if (!before) return
    kept.byId.delete(id)
    kept.waiting.delete(before.record)
    for (const trade of before.trades) kept.byTrade.get(trade)?.delete(before.record)
  }
}

const none: ReadonlySet<never> = new Set<never>()
