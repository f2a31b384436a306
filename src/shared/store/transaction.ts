import type { z } from 'zod'
import type { Day, Instant, Time } from '../domain/calendar'
import type { Change } from './change'
import { isSame } from './change'
import { indexes, indexKeys, type IndexedRecord, type IndexName } from './indexes'
import type { Reader } from './reader'
import { Refusal } from './refusal'
import { schemas, systemTables, type AnyRecord, type RecordOf, type TableName } from './tables'

/** The only impurities of a command: the clock and new ids. */
export interface Context {
  now(): Instant
  /** The user's local day. */
  today(): Day
  /** The user's local hour and minute. */
  time(): Time
  newId(): string
}

export type Origin = 'user' | 'system'

/** What a record is made from: its schema fills in the defaults, the transaction its id and date. */
export type Fields<Table extends TableName> = Omit<
  z.input<(typeof schemas)[Table]>,
  'id' | 'createdAt'
> & { id?: string }

/** A command at work: reads see its own writes; what it leaves is a list of changes. */
export class Transaction implements Reader {
  readonly #base: Reader
  readonly #changes = new Map<string, Change>()
  readonly #origin: Origin
  readonly context: Context

  constructor(base: Reader, context: Context, origin: Origin = 'user') {
    this.#base = base
    this.context = context
    this.#origin = origin
  }

  get today(): Day {
    return this.context.today()
  }

  /** Every record that differs now from what it was. */
  changes(): Change[] {
    return [...this.#changes.values()].filter((change) => !isSame(change.before, change.after))
  }

  get size(): number {
    return this.#changes.size
  }

  get<Table extends TableName>(table: Table, id: string): RecordOf<Table> | undefined {
    const change = this.#changes.get(`${table}/${id}`)
    if (change) return (change.after ?? undefined) as RecordOf<Table> | undefined
    return this.#base.get(table, id)
  }

  /** A record that must be there; a refusal says that it is gone. */
  need<Table extends TableName>(table: Table, id: string): RecordOf<Table> {
    const record = this.get(table, id)
    if (!record) throw new Refusal('gone', 'That is no longer in Goodturn.')
    return record
  }

  /** Every record, in the order in which the table holds them once this is committed. */
  *all<Table extends TableName>(table: Table): Iterable<RecordOf<Table>> {
    for (const record of this.#base.all(table)) {
      const change = this.#changes.get(`${table}/${record.id}`)
      if (!change) yield record
      else if (change.after) yield change.after as RecordOf<Table>
    }
    for (const { table: its, before, after } of this.#changes.values())
      if (its === table && !before && after) yield after as RecordOf<Table>
  }

  by<Name extends IndexName>(index: Name, key: string): IndexedRecord<Name>[] {
    const { table } = indexes[index]
    const found = this.#base
      .by(index, key)
      .filter((record) => !this.#changes.has(`${table}/${record.id}`))
    for (const change of this.#changes.values())
      if (change.table === table && change.after && indexKeys(index, change.after).includes(key))
        found.push(change.after as IndexedRecord<Name>)
    return found
  }

  keys(index: IndexName): Iterable<string> {
    const { table } = indexes[index]
    const keys = new Set(this.#base.keys(index))
    for (const change of this.#changes.values())
      if (change.table === table && change.after)
        for (const key of indexKeys(index, change.after)) keys.add(key)
    return [...keys].filter((key) => this.by(index, key).length > 0)
  }

  /** Adds a record and returns it, with its defaults filled in. */
  add<Table extends TableName>(table: Table, fields: Fields<Table>): RecordOf<Table> {
    const id = fields.id ?? this.context.newId()
    return this.put(table, { ...fields, id, createdAt: this.context.now() })
  }

  /** Changes some fields of a record; undefined takes a field away. */
  patch<Table extends TableName>(
    table: Table,
    id: string,
    fields: Partial<z.input<(typeof schemas)[Table]>>,
  ): RecordOf<Table> {
    return this.put(table, { ...this.need(table, id), ...fields })
  }

  remove<Table extends TableName>(table: Table, id: string): void {
    this.#write(table, id, null)
  }

  /** Writes a whole record; what its schema does not allow is a refusal. */
  put<Table extends TableName>(table: Table, record: object): RecordOf<Table> {
    const parsed = schemas[table].safeParse(record)
    if (!parsed.success) throw new Refusal('invalid', describeIssue(table, parsed.error))
    const clean = withoutUndefined(parsed.data) as RecordOf<Table>
    this.#write(table, clean.id, clean)
    return clean
  }

  /** A record as it was in the tables before, or its absence; it was checked when it was first put there. */
  putBack(table: TableName, id: string, record: AnyRecord | null): void {
    this.#write(table, id, record)
  }

  #write(table: TableName, id: string, after: AnyRecord | null): void {
    if (systemTables.has(table) !== (this.#origin === 'system'))
      throw new Error(`a ${this.#origin} batch cannot write the table ${table}`)
    const key = `${table}/${id}`
    const change = this.#changes.get(key)
    if (change) this.#changes.set(key, { ...change, after })
    else this.#changes.set(key, { table, id, before: this.#base.get(table, id) ?? null, after })
  }
}

const describeIssue = (table: TableName, error: z.ZodError): string => {
  const issue = error.issues[0]
  const where = issue?.path.join('.') ?? ''
  return `That does not fit: ${table}${where ? ` ${where}` : ''}, ${issue?.message ?? 'not valid'}.`
}

const withoutUndefined = <Value extends object>(value: Value): Value => {
  for (const [key, inner] of Object.entries(value))
    if (inner === undefined) delete (value as Record<string, unknown>)[key]
    else if (inner && typeof inner === 'object') withoutUndefined(inner)
  return value
}
