import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { Need } from '../domain/need'
import { isPromiseOpen } from '../domain/nextInPassing'
import type { Passing } from '../domain/passing'
import { isPresent, type Person } from '../domain/person'
import type { Touch } from '../domain/touch'
import { firstMetOn } from './firstMetOn'
import { rests } from './passingWaits'
import type { Reader } from './reader'

const week = 7
const month = 30

/** Whether a day lies in the days up to this one. */
const isWithin = (on: Day, last: Day, count: number): boolean =>
  on <= last && on > dayAfter(last, -count)

export interface Met {
  person: Person
  on: Day
  /** In the last seven days, not only in the last thirty. */
  isThisWeek: boolean
}

/** Who was met for the first time in the thirty days up to this one. */
export const metLately = (read: Reader, day: Day): Met[] => {
  const met: Met[] = []
  for (const person of read.all('person')) {
    if (!isPresent(person) || person.kind !== 'person' || person.deceased) continue
    const mayBe =
      isWithin(createdOn(person), day, 2 * month) || person.howWeMet.some(({ on }) => on)
    const on = mayBe ? firstMetOn(read, person) : null
    if (on && isWithin(on, day, month))
      met.push({ person, on, isThisWeek: isWithin(on, day, week) })
  }
  return met
}

/** Something that helped somebody, and when. */
export type Helped = { on: Day } & (
  { of: 'passing'; passing: Passing } | { of: 'touch'; touch: Touch } | { of: 'need'; need: Need }
)

/** What helped somebody in the seven days up to this one. */
export const helpedLately = (read: Reader, day: Day): Generator<Helped> =>
  helpedOn(read, (on) => isWithin(on, day, week))

/** What helped somebody on certain days: whoever solved a need, it counts the same. */
export function* helpedOn(read: Reader, isOn: (on: Day) => boolean): Generator<Helped> {
  const isLately = (on: Day | undefined): on is Day => on !== undefined && isOn(on)
  const isHere = (id: string | undefined): boolean => {
    const person = id && read.get('person', id)
    return !!person && isPresent(person)
  }
  for (const passing of read.all('passing')) {
    const on = gaveOn(passing)
    if (isLately(on)) yield { of: 'passing', passing, on }
  }
  for (const touch of read.all('touch'))
    if (isHelpGiven(touch) && isLately(touch.on) && isHere(touch.personIds[0]))
      yield { of: 'touch', touch, on: touch.on }
  for (const need of read.all('need')) {
    const on = need.stage === 'solved' && !need.betweenUs ? need.story.at(-1)?.on : undefined
    if (isLately(on) && isHere(need.personId)) yield { of: 'need', need, on }
  }
}

const isHelpGiven = ({ kind, help, direction }: Touch): boolean =>
  kind === 'help' && help !== undefined && direction !== 'theyReached'

/** The last day on which something that I gave did its work. */
const gaveOn = (passing: Passing): Day | undefined => {
  const { direction, kind, outcome, sentOn } = passing
  if (direction !== 'given' || kind === 'passAlong') return undefined
  if (outcome) return outcome.kind === 'helped' ? outcome.on : undefined
  return kind === 'introduction' ? sentOn : createdOn(passing)
}

/** Whom I promised somebody to reach, and have not yet. */
export const promisesOpen = (read: Reader): Passing[] =>
  [...read.all('passing')].filter((passing) => isPromiseOpen(passing) && !rests(read, passing))

/** What the program counts of a week, for the user's own record; nothing of it is about one person. */
export const weekFacts = (read: Reader, day: Day): Record<string, number> => {
  const met = metLately(read, day)
  let notThanked = 0
  for (const { state } of read.all('thanks')) if (state === 'open') notThanked += 1
  return {
    metInSevenDays: met.filter(({ isThisWeek }) => isThisWeek).length,
    metInThirtyDays: met.length,
    helped: [...helpedLately(read, day)].length,
    promisesOpen: promisesOpen(read).length,
    notYetThanked: notThanked,
  }
}
