import type { Reader } from '../../shared/store/reader'
import type { RecordOf, TableName } from '../../shared/store/tables'

/** A link that leads nowhere. */
export interface DanglingLink {
  table: TableName
  id: string
  field: string
  to: string
}

type Link = [field: string, table: TableName | readonly TableName[], id: string | undefined]
type LinksOf = { [Table in TableName]?: (record: RecordOf<Table>) => Link[] }

const each = (field: string, table: TableName, ids: readonly string[]): Link[] =>
  ids.map((id) => [field, table, id])

const notMe = (id: string | undefined): string | undefined =>
  id === 'me' || id === 'gone' ? undefined : id

/** Every field that names another record. */
const links: LinksOf = {
  person: (it) =>
    it.howWeMet.flatMap((met): Link[] => [
      ['howWeMet', 'person', met.throughId],
      ['howWeMet', 'event', met.eventId],
    ]),
  private: (it) => [['id', 'person', it.id]],
  role: (it) => [['personId', 'person', it.personId]],
  position: (it) => [
    ['personId', 'person', it.personId],
    ['organisationId', 'organisation', it.organisationId],
  ],
  tie: (it) => [
    ['aId', 'person', it.aId],
    ['bId', 'person', it.bId],
  ],
  need: (it) => [
    ['personId', 'person', it.personId],
    ['solvedBy', ['person', 'organisation'], notMe(it.solvedBy)],
  ],
  offer: (it) => [['personId', 'person', it.personId]],
  touch: (it) => [
    ...each('personIds', 'person', it.personIds),
    ...each('needIds', 'need', it.needIds),
    ['eventId', 'event', it.eventId],
  ],
  followUp: ({ about }) => [
    ['about', 'person', about.personId],
    ['about', 'need', about.needId],
    ['about', 'passing', about.passingId],
    ['about', 'event', about.eventId],
  ],
  passing: (it) => [
    ['giver', 'person', notMe(it.giver)],
    ['forWhom', 'person', it.forWhom],
    ...each('people', 'person', it.people),
    ...each('sides', 'person', Object.keys(it.sides)),
    ['needId', 'need', it.needId],
    ['business', 'organisation', it.business?.organisationId],
    ['cameFrom', 'passing', it.cameFrom],
    ...(it.outcome?.workedFor ?? []).map((id): Link => ['outcome', 'person', notMe(id)]),
  ],
  thanks: (it) => [
    ['passingId', 'passing', it.passingId],
    ['touchId', 'touch', it.touchId],
    ['toId', 'person', it.toId],
  ],
  report: (it) => [['passingId', 'passing', it.passingId]],
  event: (it) =>
    each(
      'attendees',
      'person',
      it.attendees.map((attendee) => attendee.personId),
    ),
  wanted: (it) => [['metId', 'person', it.metId]],
  review: (it) => [
    ...each('people', 'person', it.people),
    ...each('states', 'person', Object.keys(it.states)),
  ],
  dismissal: (it) => [
    ['needId', 'need', it.needId],
    ['personId', 'person', it.personId],
    ...each('pair', 'person', it.pair ?? []),
  ],
}

/** Every link of the sphere that names a record which is not there. */
export function* danglingLinks(read: Reader): Generator<DanglingLink> {
  for (const table of Object.keys(links) as (keyof typeof links)[]) {
    const linksOf = links[table] as (record: unknown) => Link[]
    for (const record of read.all(table))
      for (const [field, to, id] of linksOf(record)) {
        const tables = typeof to === 'string' ? [to] : to
        if (id !== undefined && !tables.some((name) => read.get(name, id)))
          yield { table, id: record.id, field, to: id }
      }
  }
}
