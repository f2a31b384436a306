import type { Sector } from '../../shared/domain/role'
import { peopleWords } from '../../shared/text/countWords'
import type { ClientWord } from '../../shared/text/roleName'
import { runOn } from '../../shared/text/runOn'
import type { MapGroup } from '../../shared/views/mapGroups'
import type { SpherePerson } from '../../shared/views/sphere'
import { ringName } from './elements'

/** What is read aloud when somebody has the focus: "Frank Ito, roofer, close, looking for a photographer". */
export const spoken = ({ name, does, circle, lookingFor }: SpherePerson): string =>
  [name, does, ringName(circle).toLowerCase(), lookingFor && `looking for ${runOn(lookingFor)}`]
    .filter(Boolean)
    .join(', ')

/** What is read aloud of a group: "Harbor Realty, 31 people, know a little". */
export const groupSpoken = ({ name, count, circle }: MapGroup): string =>
  `${name}, ${peopleWords(count)}, ${ringName(circle).toLowerCase()}`

const further: Record<Exclude<Sector, 'client'>, string> = {
  pro: 'pro',
  family: 'family or friend',
  everyone: '',
}

/** What stands below the name on hover: what they do, and the roles beside the one they stand with. */
export const doesAndRoles = (
  { does, sectors: [, ...others] }: SpherePerson,
  clientWord: ClientWord = 'client',
): string => {
  const called = { ...further, client: clientWord }
  const also = others.map((sector) => called[sector]).filter(Boolean)
  return [does, also.length > 0 && `also ${also.join(' and ')}`].filter(Boolean).join(', ')
}

export const youSpoken =
  'You, in the middle. Arrows go to people, Page up and Page down change the ring, Enter opens, I introduces, Space selects.'
