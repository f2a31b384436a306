import { joining, type Joining } from '../domain/joining'
import type { Passing } from '../domain/passing'
import type { Reader } from './reader'

const present = (read: Reader, id: string) => {
  const person = read.get('person', id)
  return person && !person.deletedAt ? [person] : []
}

/** What it means for a passing, as it stands, that this person is added to it. */
export const joiningOf = (read: Reader, passing: Passing, personId: string | null): Joining =>
  joining({
    passing,
    person: personId === null ? undefined : read.get('person', personId),
    people: passing.people.flatMap((id) => present(read, id)),
    forWhom: passing.forWhom ? present(read, passing.forWhom)[0] : undefined,
  })
