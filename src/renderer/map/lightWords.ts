import { listed } from '../../shared/text/listed'
import type { LightPerson } from '../../shared/views/knownBy'
import { person } from '../state/people'
import type { PlacedLight } from './placeLight'

/** What is read aloud of whom somebody knows: "Knows a piano tuner in Bergen". */
export const knowsSpoken = ({ light, more }: { light: readonly LightPerson[]; more: number }) => {
  const names = light.map(({ name, does }) => [name, does].filter(Boolean).join(', '))
  const rest = more > 0 ? [`${more.toLocaleString()} more`] : []
  return `Knows ${listed([...names, ...rest])}`
}

/** What stands below the name of somebody known only through others. */
export const lightWords = ({ does, throughIds }: PlacedLight): string => {
  const through = listed(throughIds.map((id) => person(id)?.name ?? '').filter(Boolean))
  return [does, through && `known through ${through}`].filter(Boolean).join(', ')
}

/** What is read aloud when they have the focus. */
export const lightSpoken = (light: PlacedLight): string =>
  [light.name, lightWords(light), 'not yours yet'].filter(Boolean).join(', ')
