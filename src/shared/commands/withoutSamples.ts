import type { Passing } from '../domain/passing'
import type { Reader } from '../store/reader'
import type { RecordOf, TableName } from '../store/tables'

type Gone = ReadonlySet<string>

type Goes = { [Table in TableName]?: (record: RecordOf<Table>, gone: Gone) => boolean }

type Without = {
  [Table in TableName]?: (
    record: RecordOf<Table>,
    stays: (id: string) => boolean,
    read: Reader,
  ) => RecordOf<Table>
}

const isNobody = (id: string) => id === 'me' || id === 'gone'

const everyone = ({ giver, forWhom, people }: Passing): string[] =>
  [giver, ...(forWhom ? [forWhom] : []), ...people].filter((id) => !isNobody(id))

const isOfOne = ({ personId }: { personId: string }, gone: Gone) => gone.has(personId)

const goes: Goes = {
  private: ({ id }, gone) => gone.has(id),
  role: isOfOne,
  position: isOfOne,
  offer: isOfOne,
  need: isOfOne,
  tie: ({ aId, bId }, gone) => gone.has(aId) || gone.has(bId),
  touch: ({ personIds }, gone) => personIds.every((id) => gone.has(id)),
  passing: (passing, gone) =>
    passing.kind === 'introduction' && passing.direction === 'given'
      ? passing.people.some((id) => gone.has(id))
      : everyone(passing).length > 0 && everyone(passing).every((id) => gone.has(id)),
  thanks: ({ toId }, gone) => gone.has(toId),
  report: ({ passingId }, gone) => gone.has(passingId),
  followUp: ({ about }, gone) => Object.values(about).every((id) => gone.has(id)),
  dismissal: () => true,
}

/** Whether a record that names some who are gone is about nobody else, or says nothing without them. */
export const goesWithSamples = <Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  gone: Gone,
): boolean => {
  const how = goes[table] as ((record: RecordOf<Table>, gone: Gone) => boolean) | undefined
  return how?.(record, gone) ?? false
}

const kept = <Id extends string>(id: Id | undefined, stays: (id: string) => boolean) =>
  id !== undefined && (isNobody(id) || stays(id)) ? id : undefined

const keyed = <Value>(values: Record<string, Value>, stays: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => stays(id)))

const without: Without = {
  person: (it, stays) => ({
    ...it,
    howWeMet: it.howWeMet.map((met) => ({ ...met, throughId: kept(met.throughId, stays) })),
  }),
  need: (it, stays) => ({ ...it, solvedBy: kept(it.solvedBy, stays) }),
  touch: (it, stays) => ({
    ...it,
    personIds: it.personIds.filter(stays),
    needIds: it.needIds.filter(stays),
  }),
  passing: (it, stays, read) => ({
    ...it,
    giver: kept(it.giver, stays) ?? 'gone',
    forWhom: kept(it.forWhom, stays),
    people: it.people.filter(stays),
    sides: keyed(it.sides, stays),
    needId: kept(it.needId, stays),
    // As when a need is removed, what it was about is not lost.
    purpose:
      it.purpose ??
      (it.needId && !stays(it.needId) ? read.get('need', it.needId)?.words : undefined),
    cameFrom: kept(it.cameFrom, stays),
    outcome: it.outcome && {
      ...it.outcome,
      workedFor: it.outcome.workedFor.filter((id) => isNobody(id) || stays(id)),
    },
  }),
  thanks: (it, stays) => ({
    ...it,
    passingId: kept(it.passingId, stays),
    touchId: kept(it.touchId, stays),
  }),
  followUp: (it, stays) => ({
    ...it,
    about: {
      personId: kept(it.about.personId, stays),
      needId: kept(it.about.needId, stays),
      passingId: kept(it.about.passingId, stays),
      eventId: kept(it.about.eventId, stays),
    },
  }),
  event: (it, stays) => ({
    ...it,
    attendees: it.attendees.filter(({ personId }) => stays(personId)),
  }),
  wanted: (it, stays) => ({ ...it, metId: kept(it.metId, stays) }),
  review: (it, stays) => ({
    ...it,
    people: it.people.filter(stays),
    states: keyed(it.states, stays),
  }),
}

/** A record without those who are gone. */
export const withoutSamples = <Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  gone: Gone,
  read: Reader,
): RecordOf<Table> => {
  const how = without[table] as
    | ((record: RecordOf<Table>, stays: (id: string) => boolean, read: Reader) => RecordOf<Table>)
    | undefined
  return how ? how(record, (id) => !gone.has(id), read) : record
}
