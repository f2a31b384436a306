import { z } from 'zod'
import { joggerRecord, promptIds, promptsInOrder, promptsSeen } from '../domain/joggerProgress'
import { view } from './view'

/** The prompts that bring people back to mind, in the order in which to ask. */
export const jogger = view({
  reads: ['progress'],
  args: z.strictObject({}),
  compute: (read) => ({
    prompts: promptsInOrder(promptIds, promptsSeen(read.get('progress', joggerRecord))),
  }),
})
