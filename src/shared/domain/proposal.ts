import { z } from 'zod'

/** What a phone book's way of writing a name suggests. Used only when the user accepts it. */
export const Proposal = z.discriminatedUnion('kind', [
  /** “Mike Plumber”: a person called Mike who does plumbing. */
  z.strictObject({
    kind: z.literal('does'),
    name: z.string().min(1).max(300),
    does: z.string().min(1).max(300),
  }),
  /** “John & Lisa Smith”: two people of one household. */
  z.strictObject({
    kind: z.literal('household'),
    people: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(300),
          given: z.string().max(200).optional(),
          family: z.string().max(200).optional(),
        }),
      )
      .length(2),
    household: z.string().min(1).max(200),
  }),
])
export type Proposal = z.infer<typeof Proposal>
