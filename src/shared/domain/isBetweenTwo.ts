import type { Passing } from './passing'

/** Whether the user brings two others together: then those two speak with each other, and not the user with them. */
export const isBetweenTwo = ({ kind, people }: Pick<Passing, 'kind' | 'people'>): boolean =>
  kind === 'introduction' && people.length === 2
