import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { foldText } from '../domain/foldText'
import type { PersonId } from '../domain/ids'
import { isUnplanned, type PassingParts } from '../domain/nextInPassing'
import { isResting } from '../domain/oldLead'
import type { Passing } from '../domain/passing'
import { isPresent } from '../domain/person'
import type { Reader } from './reader'

/** Whether somebody it is about is away from lists, so that it rests as well. */
export const rests = (read: Reader, passing: Passing): boolean =>
  passing.people.some((id) => {
    const person = read.get('person', id)
    return person !== undefined && (!isPresent(person) || person.deceased === true)
  })

/** Somebody who is known to work where a lead leads, since it was last brought up; null when nobody is. */
export const whoFitsLead = (read: Reader, { business, broughtUpOn }: Passing): PersonId | null => {
  const since = broughtUpOn.at(-1)
  if (!business || since === undefined) return null
  const places = new Set<string>([
    ...(business.organisationId ? [business.organisationId] : []),
    ...read.by('organisationsNamed', foldText(business.name)).map(({ id }) => id),
  ])
  const [first] = [...places]
    .flatMap((id) => read.by('positionsAt', id))
    .filter((position) => !position.to && createdOn(position) >= since)
    .filter(({ personId }) => {
      const person = read.get('person', personId)
      return person !== undefined && isPresent(person)
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return first?.personId ?? null
}

/** Who wakes a lead that rests. */
export type Waker = (read: Reader, passing: Passing) => string | null

/** A passing with everything that says what it waits for; views know more of who may wake a lead. */
export const partsOf = (
  read: Reader,
  passing: Passing,
  whoWakes: Waker = whoFitsLead,
): PassingParts => ({
  passing,
  reports: read.by('reportsOf', passing.id),
  thanks: read.by('thanksFor', passing.id),
  followUps: read.by('followUpsAbout', passing.id),
  hasMatch: isResting(passing) && whoWakes(read, passing) !== null,
})

/** Whether it has neither a next step nor an explicit none. */
export const lacksPlan = (read: Reader, passing: Passing, today: Day, whoWakes?: Waker): boolean =>
  passing.direction === 'received' &&
  passing.nextStep === undefined &&
  isUnplanned(partsOf(read, passing, whoWakes), today)

/** Everything received that has neither, but for what rests. */
export const withoutPlan = (read: Reader, today: Day): Passing[] =>
  [...read.all('passing')].filter(
    (passing) =>
      passing.nextStep === undefined &&
      passing.stage !== 'closed' &&
      !rests(read, passing) &&
      lacksPlan(read, passing, today),
  )
