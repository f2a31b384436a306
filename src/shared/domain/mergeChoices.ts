import { z } from 'zod'

const Whose = z.enum(['kept', 'other'])

/** Whose fact holds where two people who become one differ; the kept one's where nothing is said. */
export const MergeChoices = z.strictObject({
  name: Whose.optional(),
  circle: Whose.optional(),
  birthday: Whose.optional(),
  photo: Whose.optional(),
  does: Whose.optional(),
  cadence: Whose.optional(),
})
export type MergeChoices = z.infer<typeof MergeChoices>
export type MergeField = keyof MergeChoices

export const mergeFields = Object.keys(MergeChoices.shape) as MergeField[]
