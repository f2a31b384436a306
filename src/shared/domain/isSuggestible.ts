import type { Judgement } from './judgement'
import { mayBeReached } from './mayBeReached'
import type { Person } from './person'

/** Whether a person may be brought up for somebody's need at all. Nothing here weighs how close or how useful they are. */
export const isSuggestible = (person: Person, judgement: Judgement | undefined): boolean =>
  person.kind === 'person' && mayBeReached(person, judgement)
