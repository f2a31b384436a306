import type { Judgement } from './judgement'
import { isPresent, type Person } from './person'

/** Whether a way may end at somebody, known to the user or to somebody else only. */
export const mayBeReached = (person: Person, judgement: Judgement | undefined): boolean =>
  isPresent(person) &&
  !person.deceased &&
  !person.askedNotToBe &&
  person.distance === 'none' &&
  judgement?.standing.at(-1)?.value !== 'antiSponsor'
