import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import type { Organisation } from '../domain/organisation'
import { isPresent } from '../domain/person'
import type { Reader } from './reader'

/** A need that a place or a thing answered, and when. */
export interface Answered {
  need: Need
  on: Day | null
}

/** What a place or a thing answered, the latest first; what stays between two is not told. */
export const answeredBy = (read: Reader, id: string): Answered[] =>
  read
    .by('needsSolvedBy', id)
    .filter((need) => need.stage === 'solved' && !need.betweenUs && isAnybodys(read, need))
    .map((need) => ({ need, on: need.story.at(-1)?.on ?? null }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1))

const isAnybodys = (read: Reader, { personId }: Need): boolean => {
  const person = read.get('person', personId)
  return person !== undefined && isPresent(person)
}

const keyOf = ({ need, on }: Answered): string => `${on ?? ''}~${need.id}`

/** Every place and thing: what was kept as one, and the firms that answered a need themselves. */
export const placesKept = (read: Reader): Organisation[] => {
  const firms = [...read.keys('needsSolvedBy')].flatMap((id) => {
    const firm = read.get('organisation', id)
    return firm && firm.kind !== 'resource' && read.by('needsSolvedBy', id).length > 0 ? [firm] : []
  })
  return [...read.by('resources', 'resource'), ...firms]
}
