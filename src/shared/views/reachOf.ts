import { z } from 'zod'
import { mostRows, view } from './view'

/** Whom some people reach between them: a rule of thumb added up, never something that was counted. */
export const reachOf = view({
  reads: ['person'],
  args: z.strictObject({ ids: z.array(z.string().max(64)).max(mostRows) }),
  compute: (read, { ids }) => {
    let atLeast = 0
    let unknown = 0
    for (const id of new Set(ids)) {
      const person = read.get('person', id)
      if (!person) continue
      if (person.reach === 'unknown') unknown += 1
      else atLeast += person.reach.atLeast
    }
    return { atLeast, unknown }
  },
})
