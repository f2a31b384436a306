import type { PersonRow } from '../state/personRow'

const names: Record<PersonRow['circle'], string> = {
  close: 'Close',
  known: 'Know well',
  acquainted: 'Know a little',
  unplaced: 'Not placed yet',
}

/** What the screen calls a circle. */
export const circleName = (circle: PersonRow['circle']): string => names[circle]
