import type { Progress } from './system'

/** The steps of placing people, in their order. */
export const placingSteps = ['names', 'wall', 'groups', 'roles', 'touch', 'end'] as const
export type PlacingStep = (typeof placingSteps)[number]

/** The two walls that are painted by the page: circles, then roles. */
export const walls = ['wall', 'roles'] as const
export type WallKind = (typeof walls)[number]

/** The records of where the user was in placing people; each page that was turned has one of its own. */
export const placingRecord = {
  steps: 'placing',
  page: (of: WallKind): string => `placing.${of}`,
  seen: (of: WallKind, place: number): string => `placing.${of}.seen.${place}`,
  groups: 'placing.groups',
} as const

/** Whether a record is one of the pages of a wall that were turned. */
export const isSeenPage = ({ id }: Progress, of: WallKind): boolean =>
  id.startsWith(placingRecord.seen(of, 0).slice(0, -1))

/** The people of a page, as a record of progress keeps them. */
export const idsKept = ({ at }: Progress): string[] =>
  typeof at.page === 'string' ? at.page.split(' ').filter(Boolean) : []
