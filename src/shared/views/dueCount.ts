import { z } from 'zod'
import { openFollowUps } from './openFollowUps'
import { view } from './view'

/** How many promises are due today or were due earlier: the number beside the Inbox. */
export const dueCount = view({
  reads: ['followUp', 'person', 'passing'],
  args: z.strictObject({}),
  compute: (read, _args, today) => openFollowUps(read).filter(({ due }) => due <= today).length,
})
