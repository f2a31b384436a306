import type { SpherePerson } from '../../shared/views/sphere'
import { ringName } from './elements'

/** What is read aloud when somebody has the focus: "Frank Ito, roofer, close, looking for a photographer". */
export const spoken = ({ name, does, circle, lookingFor }: SpherePerson): string =>
  [name, does, ringName(circle).toLowerCase(), lookingFor && `looking for ${lookingFor}`]
    .filter(Boolean)
    .join(', ')

export const youSpoken =
  'You, in the middle. Arrows go to people, Page up and Page down change the ring, Enter opens, I introduces, Space selects.'
