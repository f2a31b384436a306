import { z } from 'zod'
import { needCard } from './needCard'
import { needsInOrder } from './needsInOrder'
import { holds } from './holds'
import { mostRows, view } from './view'

export const NeedDeckKind = z.enum(['all', 'business', 'personal', 'resting'])
export type NeedDeckKind = z.infer<typeof NeedDeckKind>

/** What people are looking for: asked for first, then clients', then what is needed soonest, then the newest. */
export const needDeck = view({
  reads: ['need', 'person', 'position', 'role', 'private'],
  args: z.strictObject({
    kind: NeedDeckKind,
    from: z.number().int().min(0).max(1_000_000),
    /** Words that stand in the need, or in the name of whoever looks for it. */
    find: z.string().max(200).default(''),
  }),
  prepare: needsInOrder,
  compute: (read, { kind, from, find }, today) => {
    const { needs, resting } = needsInOrder(read, today)
    const ofKind = (wanted: string) => needs.filter((need) => need.kind === wanted)
    const isFound = holds(find)
    const ofDeck = kind === 'all' ? needs : kind === 'resting' ? resting : ofKind(kind)
    const chosen = find.trim()
      ? ofDeck.filter(({ words, personId }) => isFound(words, read.get('person', personId)?.name))
      : ofDeck
    return {
      rows: chosen.slice(from, from + mostRows).map((need) => needCard(read, need, today)),
      next: from + mostRows < chosen.length ? from + mostRows : null,
      /** Which filters would show something. */
      has: {
        business: needs.some((need) => need.kind === 'business'),
        personal: needs.some((need) => need.kind === 'personal'),
        resting: resting.length > 0,
      },
    }
  },
})
