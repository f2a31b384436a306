import { createdOn } from '../domain/createdOn'
import { foldText } from '../domain/foldText'
import type { Passing } from '../domain/passing'
import { isPresent } from '../domain/person'
import type { Reader } from '../store/reader'
import { named, type Named } from './named'

/** Somebody who is known to work where a lead leads, since it was last brought up; null when nobody is. */
export const leadMatch = (read: Reader, { business, broughtUpOn }: Passing): Named | null => {
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
  return first ? named(read, first.personId) : null
}
