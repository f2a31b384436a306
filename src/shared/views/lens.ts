import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import { cadenceOf, isKeptInTouch, placedOn, turnOf } from '../domain/cadence'
import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isPresent, type Person } from '../domain/person'
import { lastSpokeOn } from '../store/lastSpokeOn'
import { meOf } from '../store/meOf'
import { placedPeople } from '../store/placedPeople'
import type { Reader } from '../store/reader'
import type { StandingValue } from '../text/standingName'
import { shortName } from './named'
import { isBroughtUp, needOrder } from './needsFirst'
import { view } from './view'

/** One way to look at the map at a time. */
export const Lens = z.enum(['lookingFor', 'quiet', 'new', 'introduced', 'private'])
export type Lens = z.infer<typeof Lens>

/** Why a lens shows somebody; the window puts it into words. */
export type LensReason =
  | { kind: 'lookingFor'; words: string }
  | { kind: 'quiet'; since: Day | null }
  | { kind: 'new'; on: Day; isMet: boolean }
  | { kind: 'introduced'; to: string }
  | { kind: 'private'; standing: Exclude<StandingValue, 'notYet' | 'neutral'> }

interface Match {
  person: Person
  reason: LensReason
  /** Smaller comes first. */
  order: string
}

/** Chips of people who are not on the map. */
const mostElsewhere = 7

/** Days without a conversation that are longer than usual, where no rhythm is set. */
const usual: Partial<Record<Person['circle'], number>> = { close: 90, known: 180 }

/** Days for which somebody is new. */
const newFor = 30

/** Whom a lens shows: those on the map, the first few of the others, and how many there are. */
export const lens = view({
  reads: ['person', 'need', 'role', 'touch', 'tie', 'private', 'me'],
  args: z.strictObject({ lens: Lens }),
  compute: (read, args, today) => {
    const matches = finders[args.lens](read, today)
    const shown = new Set<string>(
      placedPeople(read).placed.flatMap((ring) => ring.shown.map(({ id }) => id)),
    )
    const isFirst = (one: Match, other: Match) =>
      one.order === other.order ? one.person.id < other.person.id : one.order < other.order
    const lit = matches.filter(({ person }) => shown.has(person.id))
    const elsewhere = matches.filter(({ person }) => !shown.has(person.id))
    const standings = { advocate: 0, friendly: 0, antiSponsor: 0 }
    for (const { reason } of matches) if (reason.kind === 'private') standings[reason.standing] += 1
    return {
      lens: args.lens,
      count: matches.length,
      standings,
      lit: bestOf(lit, shown.size, isFirst).map(({ person, reason }) => ({
        id: person.id,
        reason,
      })),
      elsewhere: bestOf(elsewhere, mostElsewhere, isFirst).map(({ person, reason }) => ({
        id: person.id,
        name: person.name,
        reason,
      })),
      more: Math.max(0, elsewhere.length - mostElsewhere),
    }
  },
})

type Finder = (read: Reader, today: Day) => Match[]

const isShown = (person: Person | undefined): person is Person =>
  person !== undefined && isPresent(person) && person.kind === 'person' && !person.deceased

/** Sorts the newest first where the smaller comes first. */
const newestFirst = (day: string): string =>
  day.replace(/\d/g, (digit) => String(9 - Number(digit)))

const lookingFor: Finder = (read, today) => {
  const isBefore = needOrder(read, today)
  const first = new Map<string, { words: string; place: number }>()
  const open = [...read.all('need')].filter((need) => isBroughtUp(need, today))
  open.sort((a, b) => (a === b ? 0 : isBefore(a, b) ? -1 : 1))
  for (const [place, { personId, words }] of open.entries())
    if (!first.has(personId)) first.set(personId, { words, place })
  return [...first].flatMap(([id, { words, place }]) => {
    const person = read.get('person', id)
    if (!isShown(person)) return []
    return [
      { person, reason: { kind: 'lookingFor', words }, order: String(place).padStart(9, '0') },
    ]
  })
}

/** Where nothing was ever noted, the time since they came into Goodturn or their circle counts. */
const quiet: Finder = (read, today) => {
  const { cadences } = meOf(read)
  const matches: Match[] = []
  for (const person of read.all('person')) {
    const cadence = cadenceOf(person, cadences)
    const days = person.noCadence ? 0 : (usual[person.circle] ?? 0)
    if ((!cadence && days === 0) || !isKeptInTouch(person)) continue
    const since = lastSpokeOn(read, person.id)
    const from = since ?? placedOn(person)
    const until = cadence ? turnOf(person, cadence, since).latest : dayAfter(from, days)
    if (until < today) matches.push({ person, reason: { kind: 'quiet', since }, order: from })
  }
  return matches
}

const recent: Finder = (read, today) => {
  const from = dayAfter(today, -newFor)
  const matches: Match[] = []
  for (const person of read.all('person')) {
    if (!isShown(person)) continue
    const met = person.howWeMet
      .flatMap(({ on }) => (on ? [on] : []))
      .reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null)
    const on = met ?? createdOn(person)
    if (on >= from && on <= today)
      matches.push({
        person,
        reason: { kind: 'new', on, isMet: met !== null },
        order: newestFirst(on),
      })
  }
  return matches
}

/** With whom somebody was put together last. */
const introduced: Finder = (read) => {
  const newest = new Map<string, { otherId: string; at: string }>()
  for (const { kind, aId, bId, createdAt } of read.all('tie')) {
    if (
      kind !== 'introduced' ||
      !isShown(read.get('person', aId)) ||
      !isShown(read.get('person', bId))
    )
      continue
    for (const [id, otherId] of [
      [aId, bId],
      [bId, aId],
    ] as const)
      if (createdAt > (newest.get(id)?.at ?? '')) newest.set(id, { otherId, at: createdAt })
  }
  return [...newest].map(([id, { otherId, at }]) => ({
    person: read.get('person', id)!,
    reason: { kind: 'introduced', to: shortName(read.get('person', otherId)!) },
    order: newestFirst(at),
  }))
}

const standingOrder = { advocate: '1', friendly: '2', antiSponsor: '3' } as const

const standing: Finder = (read) => {
  const matches: Match[] = []
  for (const judgement of read.all('private')) {
    const value = judgement.standing.at(-1)?.value ?? 'notYet'
    const person = read.get('person', judgement.id)
    if (value === 'notYet' || value === 'neutral' || !isShown(person)) continue
    matches.push({
      person,
      reason: { kind: 'private', standing: value },
      order: standingOrder[value],
    })
  }
  return matches
}

const finders: Record<Lens, Finder> = {
  lookingFor,
  quiet,
  new: recent,
  introduced,
  private: standing,
}
