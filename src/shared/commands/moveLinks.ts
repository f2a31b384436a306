import type { ChannelId, PersonId } from '../domain/ids'
import type { IndexName } from '../store/indexes'
import { isNaming, linkingTables, withLinks } from '../store/links'
import type { Reader } from '../store/reader'
import type { AnyRecord, RecordOf, TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'
import { settleMoved } from './settleMoved'

/** From whom to whom, and which channels of the one are which of the other. */
export interface Move {
  from: PersonId
  to: PersonId
  channels: () => ReadonlyMap<ChannelId, ChannelId>
}

/** How many records are looked at in one step. */
const slice = 200

/** The tables of which an index knows every record that names a person. */
const indexed: Partial<Record<TableName, IndexName>> = {
  role: 'rolesOf',
  position: 'positionsOf',
  tie: 'tiesOf',
  offer: 'offersOf',
  touch: 'touchesOf',
  followUp: 'followUpsOf',
  thanks: 'thanksTo',
  event: 'eventsOf',
  dismissal: 'dismissalsOf',
}

const nothing = (): void => undefined

/** Lets every record that names `from` name `to`, a record a step. The judgement and the person itself stay. */
export function* moveLinks(read: Reader, move: Move): Generator<(tx: Transaction) => void, void> {
  for (const table of linkingTables) {
    if (table === 'private') continue
    const index = indexed[table]
    const records: Iterable<AnyRecord> = index ? read.by(index, move.from) : read.all(table)
    let seen = 0
    for (const record of records) {
      if (++seen % slice === 0) yield nothing
      if (record.id === move.from || !isNaming(table, record, move.from)) continue
      yield (tx) => moveOne(tx, table, record.id, move)
    }
  }
}

const moveOne = <Table extends TableName>(
  tx: Transaction,
  table: Table,
  id: string,
  { from, to, channels }: Move,
): void => {
  const record = tx.get(table, id)
  if (!record) return
  const moved = withLinks(table, record, (_field, _table, one) => (one === from ? to : one))
  settleMoved(tx, table, withChannels(table, moved, channels()), to)
}

const withChannels = <Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  channels: ReadonlyMap<ChannelId, ChannelId>,
): RecordOf<Table> => {
  if (table !== 'passing') return record
  const { sides, ...rest } = record as RecordOf<'passing'>
  const moved = Object.entries(sides).map(([id, side]) => [
    id,
    { ...side, channelIds: [...new Set(side.channelIds.map((one) => channels.get(one) ?? one))] },
  ])
  return { ...rest, sides: Object.fromEntries(moved) } as RecordOf<Table>
}
