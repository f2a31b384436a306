import { oneLine } from './oneLine'
import type { Person } from './person'

/** What two people call each other in a letter: the given name if it is known, else the first word. */
export const firstName = (person: Pick<Person, 'name' | 'given'>): string => {
  const given = oneLine(person.given ?? '')
  if (given) return given
  const name = oneLine(person.name)
  return name.split(' ')[0] || name || 'someone'
}
