import { z } from 'zod'
import { view } from './view'
import { waitingNow } from './waitingNow'

/** How many things are due today: the number beside the Inbox. What is from earlier is no reproach. */
export const dueCount = view({
  reads: ['passing', 'thanks', 'report', 'followUp', 'person', 'position', 'organisation'],
  args: z.strictObject({}),
  compute: (read, _args, today) =>
    waitingNow(read, today).waiting.filter(({ due }) => due === today).length,
})
