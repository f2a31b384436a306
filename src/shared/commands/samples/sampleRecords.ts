import { dayAfter, type Day, type Instant } from '../../domain/calendar'
import { sampleSource } from '../../domain/sampleSource'
import type { AnyRecord, TableName } from '../../store/tables'
import { samplePassings } from './samplePassings'
import { acquainted } from './sampleTies'
import type { DaysAgo, SampleNeed, SamplePerson } from './samplePerson'
import { sampleChannels } from './sampleChannels'
import { samplePeople } from './samplePeople'

/** A record as a table takes it, before its schema has filled in the defaults. */
export interface SampleRecord {
  table: TableName
  record: Pick<AnyRecord, 'id' | 'createdAt'> & Record<string, unknown>
}

/** What the telling of the made-up world needs: a calendar, and ids by name. */
export interface SampleWorld {
  day: (ago: DaysAgo) => Day
  /** The id of a person by their name, always the same. */
  idOf: (name: string) => string
  /** The channels of a person that an introduction may share. */
  channelsOf: (name: string) => string[]
  make: (table: TableName, ago: DaysAgo, fields: Record<string, unknown>) => SampleRecord
}

/** Since when the made-up people are there. */
const since = 420

/** Names of two words are told apart, so that the map may say the first alone. */
const nameParts = (name: string) => {
  const [given, family, ...more] = name.split(' ')
  return family && more.length === 0 && given !== 'Mr' ? { given, family } : {}
}

const metFrom = (met: NonNullable<SamplePerson['met']>, { day, idOf }: SampleWorld) => ({
  text: met.text,
  on: day(met.ago),
  ...(met.through ? { throughId: idOf(met.through) } : {}),
})

function* onePerson(
  it: SamplePerson,
  place: number,
  world: SampleWorld,
  firms: Map<string, string>,
): Generator<SampleRecord> {
  const { day, idOf, make } = world
  const id = idOf(it.name)
  const at = `${day(since)}T08:${String(Math.floor(place / 60)).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}.000Z`
  yield make('person', since, {
    id,
    createdAt: at as Instant,
    ...(it.circle === 'unplaced' ? {} : { placedAt: at }),
    name: it.name,
    ...nameParts(it.name),
    circle: it.circle,
    ...sampleChannels(it, place, id),
    does: it.firm ? '' : (it.title ?? ''),
    tags: it.tags ?? [],
    ...(it.household ? { household: it.household } : {}),
    ...(it.birthdayIn === undefined
      ? {}
      : { occasions: [{ kind: 'birthday', date: `-${day(-it.birthdayIn).slice(4)}` }] }),
    howWeMet: it.met ? [metFrom(it.met, world)] : [],
    ...(it.isGlad
      ? { alwaysGladOfIntroductions: true, gladSince: { on: day(300), how: 'over lunch' } }
      : {}),
    notes: it.notes ?? '',
    source: [sampleSource],
  })
  for (const kind of ['partner', ...(it.roles ?? [])])
    yield make('role', since, { personId: id, kind, from: day(it.met?.ago ?? since) })
  if (it.firm) {
    const known = firms.get(it.firm)
    const organisation = make('organisation', since, { name: it.firm })
    if (!known) yield organisation
    const organisationId = known ?? organisation.record.id
    firms.set(it.firm, organisationId)
    yield make('position', since, { personId: id, organisationId, title: it.title ?? '' })
  }
  yield* whatTheyTold(it, id, world)
}

function* whatTheyTold(it: SamplePerson, id: string, world: SampleWorld): Generator<SampleRecord> {
  const { day, make } = world
  for (const need of it.needs ?? []) yield make('need', need.heard, needFields(need, id, day))
  for (const words of it.offers ?? []) yield make('offer', 90, { personId: id, words })
  for (const [ago, kind, words] of it.touches ?? [])
    yield make('touch', ago, { kind, personIds: [id], on: day(ago), words })
  for (const [words, inDays] of it.next ?? []) {
    const due = day(-inDays)
    yield make('followUp', 1, { about: { personId: id }, words, due, anchor: due })
  }
  for (const [name, does, words] of it.knows ?? []) {
    const light = make('person', 60, { name, does, kind: 'light', source: [sampleSource] })
    yield light
    yield make('tie', 60, { aId: id, bId: light.record.id, kind: 'knows', words })
  }
}

const needFields = (need: SampleNeed, personId: string, day: (ago: DaysAgo) => Day) => ({
  personId,
  words: need.words,
  kind: need.kind ?? 'business',
  stage: need.asked === undefined ? 'noticed' : 'asked',
  ...(need.asked === undefined ? {} : { askedOn: day(need.asked) }),
  betweenUs: need.betweenUs ?? false,
  story: [
    { on: day(need.heard), words: 'Heard' },
    ...(need.asked === undefined ? [] : [{ on: day(need.asked), words: 'Asked for help' }]),
  ],
})

/** The made-up world, record by record; a record comes after those that it names. */
export function* sampleRecords(today: Day, newId: () => string): Generator<SampleRecord> {
  const ids = new Map(samplePeople.map((it) => [it.name, `sample-${newId()}`]))
  const idOf = (name: string) => {
    const id = ids.get(name)
    if (!id) throw new Error(`nobody of the sample people is called ${name}`)
    return id
  }
  const day = (ago: DaysAgo) => dayAfter(today, -ago)
  const world: SampleWorld = {
    day,
    idOf,
    channelsOf: (name) => {
      const place = samplePeople.findIndex((it) => it.name === name)
      const { emails } = sampleChannels(samplePeople[place]!, place, idOf(name))
      return emails.map(({ id }) => id)
    },
    make: (table, ago, fields) => ({
      table,
      record: {
        id: `sample-${newId()}`,
        createdAt: `${day(ago)}T09:00:00.000Z` as Instant,
        ...fields,
      } as SampleRecord['record'],
    }),
  }
  const firms = new Map<string, string>()
  for (const [place, it] of samplePeople.entries()) yield* onePerson(it, place, world, firms)
  for (const [a, b, kind, words] of acquainted)
    yield world.make('tie', since, { aId: idOf(a), bId: idOf(b), kind, words })
  yield* samplePassings(world)
}
