import { z } from 'zod'
import { notYetThanked, waitingIn } from './inboxRows'
import { view } from './view'

/** How many things are due today: the number beside the Inbox. What is from earlier is no reproach. */
export const dueCount = view({
  reads: ['passing', 'thanks', 'report', 'followUp', 'person'],
  args: z.strictObject({}),
  compute: (read, _args, today) =>
    [...waitingIn(read, notYetThanked(read), today)].filter(({ due }) => due === today).length,
})
