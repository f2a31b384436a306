import { z } from 'zod'
import { view } from './view'

/** Finds people, organisations, tags and needs as the user types. */
export const search = view({
  reads: ['person', 'organisation', 'position', 'need'],
  args: z.strictObject({ text: z.string().max(200) }),
  compute: () => ({
    people: [] as { id: string; name: string; detail: string; circle: string }[],
    organisations: [] as { id: string; name: string; count: number }[],
    tags: [] as { tag: string; count: number }[],
    needs: [] as { id: string; personId: string; personName: string; words: string }[],
  }),
})
