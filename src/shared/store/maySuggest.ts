import type { Person } from '../domain/person'
import { isPresent } from '../domain/person'
import type { Reader } from './reader'

/**
 * Whether Goodturn may bring somebody up on its own, for others or others for them. Whoever the user
 * keeps at a distance or stands badly with, who asked not to be, is archived or has died, is left out;
 * what the user asks for by name is never held back.
 */
export const maySuggest = (read: Reader, person: Person): boolean =>
  isPresent(person) &&
  !person.deceased &&
  !person.askedNotToBe &&
  person.distance === 'none' &&
  read.get('private', person.id)?.standing.at(-1)?.value !== 'antiSponsor'
