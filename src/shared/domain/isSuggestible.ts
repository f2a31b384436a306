import type { Judgement } from './judgement'
import { isPresent, type Person } from './person'

/** Whether a person may be brought up for somebody's need at all. Nothing here weighs how close or how useful they are. */
export const isSuggestible = (person: Person, judgement: Judgement | undefined): boolean =>
  isPresent(person) &&
  person.kind === 'person' &&
  !person.deceased &&
  !person.askedNotToBe &&
  person.distance === 'none' &&
  judgement?.standing.at(-1)?.value !== 'antiSponsor'
