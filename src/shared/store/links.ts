import { schemas, type AnyRecord, type RecordOf, type TableName } from './tables'

/** What is done with one link: it gives the id that shall stand there. */
export type OnLink = (field: string, to: TableName | readonly TableName[], id: string) => string

type LinksOf = {
  [Table in TableName]?: (record: RecordOf<Table>, on: OnLink) => RecordOf<Table>
}

type Id = string | undefined

const isNobody = (id: Id): boolean => id === undefined || id === 'me' || id === 'gone'

/** A visitor for one field; the user, and whoever is gone, are no links. */
const of =
  (on: OnLink, field: string, to: TableName | readonly TableName[]) =>
  <Link extends Id>(id: Link): Link =>
    isNobody(id) ? id : (on(field, to, id as string) as Link)

const keyed = <Value>(values: Record<string, Value>, on: (id: string) => string) => {
  const moved: Record<string, Value> = {}
  for (const [id, value] of Object.entries(values)) {
    const to = on(id)
    // Two keys that become one: whoever stood there first keeps the place.
    moved[to] = to in values && to !== id ? (values[to] as Value) : value
  }
  return moved
}

/** Every field that names another record, told once: it lists the links as well as it moves them. */
const links: LinksOf = {
  person: (it, on) => ({
    ...it,
    howWeMet: it.howWeMet.map((met) => ({
      ...met,
      throughId: of(on, 'howWeMet', 'person')(met.throughId),
      eventId: of(on, 'howWeMet', 'event')(met.eventId),
    })),
  }),
  private: (it, on) => ({ ...it, id: of(on, 'id', 'person')(it.id) }),
  role: (it, on) => ({ ...it, personId: of(on, 'personId', 'person')(it.personId) }),
  position: (it, on) => ({
    ...it,
    personId: of(on, 'personId', 'person')(it.personId),
    organisationId: of(on, 'organisationId', 'organisation')(it.organisationId),
  }),
  tie: (it, on) => ({
    ...it,
    aId: of(on, 'aId', 'person')(it.aId),
    bId: of(on, 'bId', 'person')(it.bId),
  }),
  need: (it, on) => ({
    ...it,
    personId: of(on, 'personId', 'person')(it.personId),
    solvedBy: of(on, 'solvedBy', ['person', 'organisation'])(it.solvedBy),
  }),
  offer: (it, on) => ({ ...it, personId: of(on, 'personId', 'person')(it.personId) }),
  touch: (it, on) => ({
    ...it,
    personIds: it.personIds.map(of(on, 'personIds', 'person')),
    needIds: it.needIds.map(of(on, 'needIds', 'need')),
    eventId: of(on, 'eventId', 'event')(it.eventId),
  }),
  followUp: (it, on) => ({
    ...it,
    about: {
      personId: of(on, 'about', 'person')(it.about.personId),
      needId: of(on, 'about', 'need')(it.about.needId),
      passingId: of(on, 'about', 'passing')(it.about.passingId),
      eventId: of(on, 'about', 'event')(it.about.eventId),
    },
    rightsTouchId: of(on, 'rightsTouchId', 'touch')(it.rightsTouchId),
  }),
  passing: (it, on) => ({
    ...it,
    giver: of(on, 'giver', 'person')(it.giver),
    forWhom: of(on, 'forWhom', 'person')(it.forWhom),
    people: it.people.map(of(on, 'people', 'person')),
    sides: keyed(it.sides, of(on, 'sides', 'person')),
    needId: of(on, 'needId', 'need')(it.needId),
    business: it.business && {
      ...it.business,
      organisationId: of(on, 'business', 'organisation')(it.business.organisationId),
    },
    cameFrom: of(on, 'cameFrom', 'passing')(it.cameFrom),
    outcome: it.outcome && {
      ...it.outcome,
      workedFor: it.outcome.workedFor.map(of(on, 'outcome', 'person')),
    },
  }),
  thanks: (it, on) => ({
    ...it,
    passingId: of(on, 'passingId', 'passing')(it.passingId),
    touchId: of(on, 'touchId', 'touch')(it.touchId),
    toId: of(on, 'toId', 'person')(it.toId),
  }),
  report: (it, on) => ({
    ...it,
    passingId: of(on, 'passingId', 'passing')(it.passingId),
    toId: of(on, 'toId', 'person')(it.toId),
  }),
  event: (it, on) => ({
    ...it,
    attendees: it.attendees.map((attendee) => ({
      ...attendee,
      personId: of(on, 'attendees', 'person')(attendee.personId),
    })),
  }),
  wanted: (it, on) => ({
    ...it,
    metId: of(on, 'metId', 'person')(it.metId),
    needId: of(on, 'needId', 'need')(it.needId),
  }),
  review: (it, on) => ({
    ...it,
    people: [...new Set(it.people.map(of(on, 'people', 'person')))],
    newPeople: [...new Set(it.newPeople.map(of(on, 'newPeople', 'person')))],
    states: keyed(it.states, of(on, 'states', 'person')),
    touches: keyed(
      Object.fromEntries(
        Object.entries(it.touches).map(([id, touch]) => [id, of(on, 'touches', 'touch')(touch)]),
      ),
      of(on, 'touches', 'person'),
    ),
    lines: it.lines.map((line) => ({
      ...line,
      personId: of(on, 'lines', 'person')(line.personId),
    })),
  }),
  dismissal: (it, on) => {
    const pair = of(on, 'pair', 'person')
    return {
      ...it,
      needId: of(on, 'needId', 'need')(it.needId),
      personId: of(on, 'personId', 'person')(it.personId),
      pair: it.pair && [pair(it.pair[0]), pair(it.pair[1])],
    }
  },
}

/** The tables whose records name others. */
export const linkingTables = Object.keys(schemas).filter((table) => table in links) as TableName[]

/** Shows each link of a record to `on`, and gives the record with what `on` put in its place. */
export const withLinks = <Table extends TableName>(
  table: Table,
  record: RecordOf<Table>,
  on: OnLink,
): RecordOf<Table> => {
  const visit = links[table] as ((record: AnyRecord, on: OnLink) => AnyRecord) | undefined
  return visit ? (visit(record, on) as RecordOf<Table>) : record
}

/** Whether a record names this one. */
export const isNaming = (table: TableName, record: AnyRecord, id: string): boolean => {
  let found = false
  withLinks(table, record, (_field, _to, one) => {
    if (one === id) found = true
    return one
  })
  return found
}
