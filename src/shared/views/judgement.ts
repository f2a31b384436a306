import { z } from 'zod'
import { view } from './view'

const notYet = { answer: 'notYet' as const, words: '' }

/** What the user thinks of a person, asked for only when the fold Private is open. */
export const judgement = view({
  reads: ['private', 'person'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }) => {
    if (!read.get('person', id)) return null
    const found = read.get('private', id)
    return {
      like: { ...notYet, ...found?.like },
      trust: { ...notYet, ...found?.trust },
      isSkipped: found?.isSkipped === true,
      pluses: found?.pluses ?? [],
      minuses: found?.minuses ?? [],
      standing: found?.standing.at(-1)?.value ?? 'notYet',
      /** Newest first. */
      standings: [...(found?.standing ?? [])].reverse(),
    }
  },
})
