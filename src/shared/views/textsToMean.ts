import { isOpen } from '../domain/need'
import { isPresent, type Person } from '../domain/person'
import type { Change } from '../store/change'
import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'

type Texts = {
  readonly [Table in TableName]?: (record: RecordOf<Table>) => (string | undefined)[]
}

/** The words whose meaning the matcher compares, exactly as it asks for them; never names, notes or favours. */
export const textsToMean = {
  need: (need) => (isOpen(need) ? [need.words] : []),
  offer: ({ words }) => [words],
  person: ({ does, idealReferral }) => [does, idealReferral],
  position: ({ title, organisationId, words }) => [title, organisationId ? undefined : words],
  organisation: ({ name }) => [name],
} satisfies Texts

const tables = Object.keys(textsToMean) as (keyof typeof textsToMean)[]

const textsIn = (table: TableName, record: object): string[] => {
  const texts = (textsToMean as Texts)[table] as
    ((record: object) => (string | undefined)[]) | undefined
  return (texts?.(record) ?? []).filter((text) => text !== undefined && text !== '') as string[]
}

/** All of them, the needs first: they are what is asked. */
export function* allTextsToMean(read: Reader): Generator<string> {
  for (const table of tables)
    for (const record of read.all(table)) if (isAround(read, record)) yield* textsIn(table, record)
}

/** Those that a change brings. */
export const textsBrought = (read: Reader, { table, after }: Change): string[] =>
  after && isAround(read, after) ? textsIn(table, after) : []

/** What is said of somebody archived or in the trash answers nothing. */
const isAround = (read: Reader, record: object): boolean => {
  if ('deletedAt' in record || 'archivedAt' in record) return isPresent(record as Person)
  const person = 'personId' in record && read.get('person', String(record.personId))
  return !person || isPresent(person)
}
