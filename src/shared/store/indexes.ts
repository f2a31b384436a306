import { foldText } from '../domain/foldText'
import { openPromise } from '../domain/openPromise'
import { placedCircle } from '../domain/person'
import type { Change } from './change'
import type { RecordOf, TableName, Tables } from './tables'

interface IndexDefinition<Table extends TableName> {
  table: Table
  keys: (record: RecordOf<Table>) => readonly string[]
}

const index = <Table extends TableName>(
  table: Table,
  keys: (record: RecordOf<Table>) => readonly (string | undefined)[],
): IndexDefinition<Table> => ({
  table,
  keys: (record) => [...new Set(keys(record))].filter((key): key is string => !!key),
})

/** What can be looked up without reading a whole table. */
export const indexes = {
  peopleNamed: index('person', (person) => [foldText(person.name)]),
  peopleWithEmail: index('person', (person) => person.emails.map((it) => it.value.toLowerCase())),
  peopleWithPhone: index('person', (person) =>
    person.phones.map((it) => it.e164 ?? it.value.replace(/\D/g, '')),
  ),
  peopleTagged: index('person', (person) => person.tags.map(foldText)),
  /** Whom a circle gave its rhythm, by the circle and their first day. */
  peopleWithTurn: index('person', ({ circle, cadence }) => [
    cadence?.from && `${circle} ${cadence.from}`,
  ]),
  /** Who has a seat on the map: at most as many as it can show. */
  peopleSeated: index('person', (person) => [(person.seat && placedCircle(person)) ?? undefined]),
  /** Who is in a circle without a seat. */
  peopleStanding: index('person', (person) => [
    person.seat ? undefined : (placedCircle(person) ?? undefined),
  ]),
  rolesOf: index('role', (role) => [role.personId]),
  rolesOfKind: index('role', (role) => [role.kind]),
  positionsOf: index('position', (position) => [position.personId]),
  positionsAt: index('position', (position) => [position.organisationId]),
  organisationsNamed: index('organisation', (organisation) => [foldText(organisation.name)]),
  tiesOf: index('tie', (tie) => [tie.aId, tie.bId]),
  /** The places and things that were kept as such. */
  resources: index('organisation', ({ kind }) => [kind === 'resource' ? kind : undefined]),
  needsSolvedBy: index('need', (need) => [need.solvedBy]),
  touchesFor: index('touch', (touch) => touch.needIds),
  needsOf: index('need', (need) => [need.personId]),
  offersOf: index('offer', (offer) => [offer.personId]),
  wantedFor: index('wanted', (wanted) => [wanted.needId]),
  touchesOf: index('touch', (touch) => touch.personIds),
  touchesOn: index('touch', (touch) => [touch.on]),
  followUpsOf: index('followUp', (followUp) => [followUp.about.personId]),
  followUpsAbout: index('followUp', (followUp) => [
    followUp.about.passingId,
    followUp.about.needId,
    followUp.about.eventId,
    followUp.rightsTouchId,
  ]),
  followUpsDue: index('followUp', (followUp) => [
    followUp.state === 'open' ? followUp.due : undefined,
  ]),
  /** What is said at its hour: by day, those of a calendar file apart, because their day may be another one here. */
  followUpsTimed: index('followUp', ({ state, due, at, zone }) => [
    state === 'open' && at ? (zone ? `zoned ${due}` : due) : undefined,
  ]),
  promisesBy: index('passing', (passing) => [openPromise(passing)]),
  passingsOf: index('passing', (passing) => [
    ...passing.people,
    passing.forWhom,
    passing.giver === 'me' || passing.giver === 'gone' ? undefined : passing.giver,
  ]),
  passingsFor: index('passing', (passing) => [passing.needId]),
  thanksFor: index('thanks', (thanks) => [thanks.passingId, thanks.touchId]),
  thanksTo: index('thanks', (thanks) => [thanks.toId]),
  reportsOf: index('report', (report) => [report.passingId]),
  eventsOf: index('event', (event) => event.attendees.map((attendee) => attendee.personId)),
  eventsFromCalendar: index('event', (event) => [event.calendarKey]),
  eventsOn: index('event', (event) => [event.on]),
  reviewsOf: index('review', (review) => [review.day]),
  dismissalsOf: index('dismissal', (dismissal) => [
    dismissal.needId,
    dismissal.personId,
    ...(dismissal.pair ?? []),
  ]),
  /** What is still to be said, or was perhaps not. */
  deliveriesOpen: index('delivery', ({ state }) => [
    state === 'held' || state === 'claimed' ? state : undefined,
  ]),
} as const

export type IndexName = keyof typeof indexes
export type IndexedRecord<Name extends IndexName> = RecordOf<(typeof indexes)[Name]['table']>

type Entries = Map<string, Set<string>>

const names = Object.keys(indexes) as IndexName[]
const ofTable = new Map<TableName, IndexName[]>()
for (const name of names) {
  const { table } = indexes[name]
  ofTable.set(table, [...(ofTable.get(table) ?? []), name])
}

const keysOf = (name: IndexName, record: unknown): readonly string[] =>
  (indexes[name].keys as (record: unknown) => readonly string[])(record)

/** Which keys a record stands under, for a transaction that looks through its own changes. */
export const indexKeys = keysOf

/** The indexes of one sphere: ids by key, kept in step with every change. */
export class Indexes {
  readonly #entries = new Map<IndexName, Entries>(names.map((name) => [name, new Map()]))

  /** Builds every index anew from the tables. */
  static of(tables: Tables): Indexes {
    const built = new Indexes()
    for (const name of names)
      for (const [id, record] of tables[indexes[name].table]) built.#insert(name, id, record)
    return built
  }

  ids(name: IndexName, key: string): ReadonlySet<string> | undefined {
    return this.#entries.get(name)?.get(key)
  }

  keys(name: IndexName): Iterable<string> {
    return this.#entries.get(name)?.keys() ?? []
  }

  apply(changes: readonly Change[]): void {
    for (const { table, id, before, after } of changes)
      for (const name of ofTable.get(table) ?? []) {
        if (before) this.#erase(name, id, before)
        if (after) this.#insert(name, id, after)
      }
  }

  #insert(name: IndexName, id: string, record: unknown): void {
    const entries = this.#entries.get(name)!
    for (const key of keysOf(name, record)) {
      const ids = entries.get(key)
      if (ids) ids.add(id)
      else entries.set(key, new Set([id]))
    }
  }

  #erase(name: IndexName, id: string, record: unknown): void {
    const entries = this.#entries.get(name)!
    for (const key of keysOf(name, record)) {
      const ids = entries.get(key)
      ids?.delete(id)
      if (ids?.size === 0) entries.delete(key)
    }
  }
}
