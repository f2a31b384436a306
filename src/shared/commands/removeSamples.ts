import { isSample } from '../domain/sampleSource'
import { linkingTables, withLinks } from '../store/links'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { RecordOf, TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'
import { goesWithSamples, withoutSamples } from './withoutSamples'

type Step = (tx: Transaction) => void

const nothing = () => undefined

/** Needs, touches and passings come before the records that may hang on them. */
const first: readonly TableName[] = ['need', 'touch', 'passing']

const tables: readonly TableName[] = [
  ...first,
  ...linkingTables.filter((table) => !first.includes(table)),
]

const linksOf = <Table extends TableName>(table: Table, record: RecordOf<Table>): string[] => {
  const ids: string[] = []
  withLinks(table, record, (_field, _to, id) => {
    ids.push(id)
    return id
  })
  return ids
}

/**
 * What goes: the sample people, and whatever is about nobody but them, also what the user wrote about them to
 * try things out. What stays: everybody who is the user's own, everything about them, and every record that
 * names one of them, without the sample people in it. An introduction that the user
 * made of one of each goes: half of it never was.
 */
export function* removeSamples(read: Reader): Generator<Step, { people: number }> {
  const people: string[] = []
  for (const person of read.all('person')) {
    if (isSample(person)) people.push(person.id)
    yield nothing
  }
  if (people.length === 0) throw new Refusal('none', 'There are no sample people here.')
  const gone = new Set(people)
  /** What the records that stay name: a firm of theirs is theirs, whoever brought it in. */
  const named = new Set<string>()
  /** Done only when all was looked at, so that each record is judged as it was. */
  const work: Step[] = []
  for (const table of tables)
    for (const record of read.all(table)) {
      yield nothing
      if (table === 'person' && gone.has(record.id)) continue
      const links = linksOf(table, record)
      const isTouched = links.some((id) => gone.has(id))
      if (isTouched && goesWithSamples(table, record, gone)) {
        gone.add(record.id)
        work.push((tx) => tx.remove(table, record.id))
        continue
      }
      const kept = isTouched ? withoutSamples(table, record, gone, read) : record
      for (const id of isTouched ? linksOf(table, kept) : links) named.add(id)
      if (isTouched) work.push((tx) => void tx.put(table, kept))
    }
  for (const { id } of read.all('organisation'))
    if (id.startsWith('sample-') && !named.has(id)) work.push((tx) => tx.remove('organisation', id))
  for (const id of people) work.push((tx) => tx.remove('person', id))
  yield* work
  return { people: people.length }
}
