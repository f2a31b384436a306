import { z } from 'zod'
import { view } from './view'

/** The record of where the user was in placing people. */
export const placingProgress = 'placing'

/** Where the user left off placing people: the page in front, who stood on it and whom it follows. */
export const placingLeft = view({
  reads: ['progress'],
  args: z.strictObject({}),
  compute: (read) => {
    const at = read.get('progress', placingProgress)?.at
    if (typeof at?.token !== 'string') return { left: null }
    return {
      left: {
        token: at.token,
        after: typeof at.after === 'string' ? at.after : null,
        page: typeof at.page === 'string' ? at.page.split(' ').filter(Boolean) : [],
      },
    }
  },
})
