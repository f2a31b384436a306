import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { isPresent, type Person } from '../domain/person'
import { isCurrent, type RoleKind } from '../domain/role'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { roleName } from '../text/roleName'
import { shortName } from './named'
import { currentTitle, workplace } from './slimPeople'
import { mostRows, view } from './view'

/** Somebody who should know what the user does. */
export interface ShouldKnowRow {
  id: string
  name: string
  shortName: string
  photo: string | null
  /** 'Family', 'Friend', 'Neighbour', or what they do and where. */
  line: string
  /** Null when nobody asked yet. */
  answer: 'no' | 'unsure' | null
  on: Day | null
}

/** Who hears it over the fence: they come first, in this order. */
const nearest = ['family', 'friend', 'neighbour'] as const satisfies readonly RoleKind[]

/** People who may not know what the user does: family, friends and neighbours first. */
export const shouldKnow = view({
  reads: ['person', 'role', 'position', 'organisation', 'me'],
  args: z.strictObject({ most: z.number().int().min(1).max(mostRows) }),
  compute: (read, { most }, today) => {
    const found = [...whoShould(read, today)]
    return {
      rows: bestOf(found, most, (a, b) => a.key < b.key).map(({ person, near }) =>
        rowOf(read, person, near, today),
      ),
      count: found.length,
      whatIDo: meOf(read).whatIDo,
    }
  },
})

/** How many should know it. */
export const shouldKnowCount = (read: Reader, today: Day): number => {
  let count = 0
  for (const _ of whoShould(read, today)) count += 1
  return count
}

/** Whoever is near and was not asked, and whoever does not know or may not. */
function* whoShould(read: Reader, today: Day) {
  const near = nearPeople(read, today)
  for (const person of read.all('person')) {
    if (!isPresent(person) || person.kind === 'light' || person.deceased) continue
    if (person.distance !== 'none') continue
    const answer = person.knowsWhatIDo?.answer
    const place = near.get(person.id)
    if (answer === 'yes' || (!answer && place === undefined && person.circle !== 'close')) continue
    const key = [place ?? nearest.length, answers[answer ?? 'none'], person.name, person.id].join(
      ' ',
    )
    yield { person, near: place === undefined ? undefined : nearest[place], key }
  }
}

const answers = { no: 0, unsure: 1, none: 2 }

const nearPeople = (read: Reader, today: Day): Map<string, number> => {
  const near = new Map<string, number>()
  nearest.forEach((kind, place) => {
    for (const role of read.by('rolesOfKind', kind))
      if (isCurrent(role, today) && !near.has(role.personId)) near.set(role.personId, place)
  })
  return near
}

const rowOf = (
  read: Reader,
  person: Person,
  near: RoleKind | undefined,
  today: Day,
): ShouldKnowRow => {
  const work = [
    person.does || currentTitle(read, person.id, today),
    workplace(read, person.id, today),
  ]
  const { answer, on } = person.knowsWhatIDo ?? {}
  return {
    id: person.id,
    name: person.name,
    shortName: shortName(person),
    photo: person.photo ?? null,
    line: near ? roleName(near) : work.filter(Boolean).join(', '),
    answer: answer === 'no' || answer === 'unsure' ? answer : null,
    on: on ?? null,
  }
}
