import { firstName } from '../domain/firstName'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'

/** Somebody whom a sentence names. */
export interface Named {
  /** Empty when the person is no longer in Goodturn. */
  id: string
  name: string
}

/** A person by name, or the words for somebody who is gone. */
export const named = (read: Reader, id: string): Named => {
  const person = read.get('person', id)
  return person && !person.deletedAt
    ? { id, name: person.name }
    : { id: '', name: 'someone no longer in Goodturn' }
}

/** The same by the first name. */
export const shortOf = (read: Reader, id: string): string => {
  const person = read.get('person', id)
  return person && !person.deletedAt ? firstName(person) : named(read, id).name
}

/** What the user would call a person in passing; a name is never split for it. */
export const shortName = (person: Person): string => person.nickname || person.given || person.name
