import { z } from 'zod'

/** Whether the user wants to sit down with somebody who was met. */
export const OneOnOne = z.enum(['yes', 'later', 'no'])
export type OneOnOne = z.infer<typeof OneOnOne>
