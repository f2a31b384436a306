import { z } from 'zod'
import { threeNow } from './threeNow'
import { threeTables } from './threeToday'
import { waitingTables } from './inboxRows'
import { view } from './view'
import { waitingNow } from './waitingNow'

/**
 * The number beside the Inbox: people for today and things due today. What is from earlier is no
 * reproach.
 */
export const dueCount = view({
  reads: [...new Set([...waitingTables, ...threeTables])],
  args: z.strictObject({}),
  prepare: threeNow,
  compute: (read, _args, today) =>
    threeNow(read, today).length +
    waitingNow(read, today).waiting.filter(({ due }) => due === today).length,
})
