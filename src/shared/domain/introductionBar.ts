import { firstName } from './firstName'
import type { Person } from './person'

type Known = Pick<
  Person,
  'name' | 'given' | 'kind' | 'deletedAt' | 'archivedAt' | 'deceased' | 'askedNotToBe'
>

/** Why a person cannot be introduced at all; null when they can. */
export const introductionBar = (person: Known): string | null => {
  const name = firstName(person)
  if (person.deletedAt) return `${name} is in the trash. Bring ${name} back first.`
  if (person.kind === 'light')
    return `You do not know ${name} yourself yet. Add ${name} to your people first.`
  if (person.deceased) return `${name} has died.`
  if (person.archivedAt) return `${name} is archived. Bring ${name} back first.`
  if (person.askedNotToBe) return `${name} asked not to be introduced for now.`
  return null
}

/** How a person who cannot be introduced is brought back at once; null when there is nothing to bring back. */
export const bringsBack = (person: Known): 'undelete' | 'restore' | null => {
  if (person.deletedAt) return 'undelete'
  return person.archivedAt && person.kind === 'person' && !person.deceased ? 'restore' : null
}

/** What the user decided about a person, to be seen before anything is written; null without a distance. */
export const distanceWarning = (
  person: Pick<Person, 'name' | 'given' | 'distance'>,
): string | null => {
  const name = firstName(person)
  if (person.distance === 'keep') return `You keep some distance from ${name}.`
  if (person.distance === 'end') return `You let it rest with ${name}.`
  return null
}
