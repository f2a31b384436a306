import type { Offer } from '../domain/offer'

export type Grade = NonNullable<Offer['grade']>

const names: Record<Grade, string> = {
  'A+': 'First call',
  A: 'Good',
  B: 'Fine',
  unproven: 'Not tried',
  benched: 'Resting',
}

/** The grades as the user chooses among them, first the one that is called first. */
export const gradesInOrder = Object.keys(names) as Grade[]

/** What the screen calls a grade. */
export const gradeName = (grade: Grade): string => names[grade]
