import { z } from 'zod'
import { isSample } from '../domain/sampleSource'
import { view } from './view'

/** How many of the people are made up, and how many are the user's own. */
export const samples = view({
  reads: ['person'],
  args: z.strictObject({}),
  compute: (read) => {
    const count = { samples: 0, own: 0 }
    for (const person of read.all('person')) {
      if (person.deletedAt) continue
      count[isSample(person) ? 'samples' : 'own'] += 1
    }
    return count
  },
})
