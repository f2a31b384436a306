import { cadenceOf, turnOf } from '../domain/cadence'
import { turnsInADay } from '../domain/turnsInADay'
import { dayAfter, dayNumber, type Day, type Instant } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { PersonId } from '../domain/ids'
import { isSuggestible } from '../domain/isSuggestible'
import { occasionsOn } from '../domain/occasionsOn'
import { isPresent, type Person } from '../domain/person'
import type { ReasonToday } from '../domain/reasonToday'
import { isConversation, type Touch } from '../domain/touch'
import { lastSpokeOn } from '../store/lastSpokeOn'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { shortOf } from './named'
import { broughtUpFor } from './neededSoon'
import { threadOf } from './thread'
import { wayToHelp } from './wayToHelp'

type Thread = NonNullable<ReturnType<typeof threadOf>>

export interface Suggestion {
  person: Person
  reason: ReasonToday
  /** By how much their turn is past, in parts of their rhythm. */
  past: number
}

/** Days for which a day worth a word may still be spoken of. */
const lateFor = 2
/** Days until the next try after a message was left. */
const afterMessage = 3
/** Days until the same need is a reason again, once it was spoken of. */
const afterWord = 14
/** For no more needs than this is somebody looked for. */
const mostNeeds = 6
/** A next step within so many days is plan enough. */
const planWithin = 7

/** Whether something was said to them or left for them: what answers a suggestion. */
const reachesOut = (touch: Touch): boolean => isConversation(touch) || touch.kind === 'leftMessage'

const putOffs = (read: Reader, id: string) =>
  read.by('dismissalsOf', id).filter(({ needId, pair }) => !needId && !pair)

/**
 * Who may be brought up today, as it stood this morning: what was done today neither takes anybody
 * away nor brings anybody in.
 */
export function* suggestionsOf(read: Reader, today: Day): Generator<Suggestion> {
  const { cadences } = meOf(read)
  const isMeant = (person: Person): boolean =>
    isSuggestible(person, read.get('private', person.id)) &&
    !(person.awayUntil && person.awayUntil > today) &&
    !putOffs(read, person.id).some(({ on, until }) => on < today && until && until > today)
  const before = (id: string, from: Day): boolean =>
    read
      .by('touchesOf', id)
      .some((touch) => touch.on < today && touch.on >= from && reachesOut(touch))

  const thread = threadOf(read, today, {
    asOf: 'morning',
    most: mostNeeds,
    isMeant: (asker, need) => {
      const told = dayAfter(createdOn(need), 1)
      const lately = dayAfter(today, 1 - afterWord)
      // What comes up in the Inbox today is not said twice.
      if (broughtUpFor(need, today) === today) return false
      return isMeant(asker) && !before(asker.id, told > lately ? told : lately)
    },
  })
  const asker = thread && read.get('person', thread.asker.id)
  const way = wayOf(read, today, (person) => person !== asker && isMeant(person))

  for (const person of read.all('person')) {
    if (!isPresent(person) || person.kind !== 'person') continue
    const occasion = occasionOf(person, today)
    if (occasion && isMeant(person) && !before(person.id, occasion.on)) {
      yield { person, reason: occasion, past: 0 }
      continue
    }
    if (person === asker) {
      yield { person, reason: helpOf(read, thread!), past: 0 }
      continue
    }
    if (person === way?.person) {
      yield way
      continue
    }
    const cadence = cadenceOf(person, cadences)
    if (!cadence || (cadence.from && cadence.from > today)) continue
    const { since, due } = turnOf(person, cadence, lastSpokeOn(read, person.id, today))
    if (due > today || !isMeant(person) || isPlanned(read, person.id, today)) continue
    if (before(person.id, dayAfter(today, 1 - afterMessage))) continue
    const past = (dayNumber(today) - dayNumber(due)) * turnsInADay(cadence)
    yield { person, reason: { kind: 'quiet', since }, past }
  }
}

const helpOf = (read: Reader, { needId, words, asker, helper, isAsked }: Thread): ReasonToday => ({
  kind: 'couldHelp',
  needId,
  words,
  isAsked,
  asker: { id: asker.id, shortName: shortOf(read, asker.id) },
  helper: { id: helper.id, shortName: shortOf(read, helper.id) },
})

/** Of those whom the user watches for, the first for whom something came up since they were last spoken with: one a day. */
const wayOf = (
  read: Reader,
  today: Day,
  isMeant: (person: Person) => boolean,
): Suggestion | null => {
  for (const person of read.all('person')) {
    if (!person.watchedFor || !isMeant(person)) continue
    // What was found for them today leaves its place empty.
    if (read.by('passingsOf', person.id).some((one) => createdOn(one) >= today)) return null
    const after = read
      .by('touchesOf', person.id)
      .filter((touch) => touch.on < today && reachesOut(touch))
      .reduce<Instant | null>(
        (last, { createdAt }) => (last && last > createdAt ? last : createdAt),
        null,
      )
    const way = wayToHelp(read, person, after, today)
    if (!way) continue
    const called = (id: PersonId) => ({ id, shortName: shortOf(read, id) })
    const { otherId, ...rest } = way
    const reason = {
      kind: 'wayToHelp',
      ...rest,
      who: called(person.id),
      other: called(otherId),
    } as const
    return { person, reason, past: 0 }
  }
  return null
}

const occasionOf = (
  person: Person,
  today: Day,
): Extract<ReasonToday, { kind: 'occasion' }> | null => {
  if (person.occasions.length === 0) return null
  if (person.circle !== 'close' && person.circle !== 'known') return null
  for (let late = 0; late <= lateFor; late += 1) {
    const on = dayAfter(today, -late)
    const [first] = occasionsOn(person, on)
    if (first)
      return { kind: 'occasion', on, occasion: first.kind, years: first.years, text: first.text }
  }
  return null
}

/** Whether a next step with them, there since before today, has a day soon, or waits from earlier. */
const isPlanned = (read: Reader, id: string, today: Day): boolean =>
  read
    .by('followUpsOf', id)
    .some(
      (one) =>
        one.state === 'open' && one.due <= dayAfter(today, planWithin) && createdOn(one) < today,
    )

/** Whether somebody who was brought up today was answered: spoken with, put off, planned, helped. */
export const isAnswered = (read: Reader, { person, reason }: Suggestion, today: Day): boolean =>
  read.by('touchesOf', person.id).some((touch) => touch.on === today && reachesOut(touch)) ||
  putOffs(read, person.id).some(({ on }) => on === today) ||
  (reason.kind === 'quiet' && isPlannedToday(read, person.id, today)) ||
  (reason.kind === 'couldHelp' && isHelpedToday(read, reason, today))

const isPlannedToday = (read: Reader, id: string, today: Day): boolean =>
  read.by('followUpsOf', id).some((one) => one.state === 'open' && createdOn(one) >= today)

const isHelpedToday = (
  read: Reader,
  { needId, helper }: Extract<ReasonToday, { kind: 'couldHelp' }>,
  today: Day,
): boolean =>
  read.by('passingsFor', needId).some((passing) => createdOn(passing) >= today) ||
  read.by('dismissalsOf', needId).some((one) => one.on === today && one.personId === helper.id)
