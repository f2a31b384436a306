import { z } from 'zod'
import { meOf } from '../store/meOf'
import { view } from './view'

/** The user, and how Goodturn should behave. */
export const me = view({
  reads: ['me'],
  args: z.strictObject({}),
  compute: (read) => meOf(read),
})
