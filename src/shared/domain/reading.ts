import { z } from 'zod'
import { Day, Time } from './calendar'
import { PersonId } from './ids'

const said = z.string().trim().min(1).max(2000)
const place = z.string().trim().min(1).max(300)
const name = z.string().trim().min(1).max(300)

/**
 * What a line of the evening was understood as. It is made from the words alone, shown as a chip before Enter, and saved
 * as it was shown.
 */
export const Reading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), words: said }),
  z.strictObject({
    kind: z.literal('need'),
    words: said,
    asked: z.boolean(),
    betweenUs: z.boolean(),
    neededBy: Day.optional(),
  }),
  z.strictObject({ kind: z.literal('offer'), words: said }),
  /** A business or place without a definite person. */
  z.strictObject({
    kind: z.literal('lead'),
    business: z.strictObject({ name, where: place.optional() }),
    purpose: said.optional(),
  }),
  /** A definite person: new by name, or, once it is settled, somebody known. */
  z.strictObject({
    kind: z.literal('referral'),
    name: name.optional(),
    personId: PersonId.optional(),
    reach: place.optional(),
    purpose: said.optional(),
  }),
  /** Thanks that is due to them, for something. */
  z.strictObject({ kind: z.literal('thanks'), words: said }),
  z.strictObject({
    kind: z.literal('step'),
    words: said,
    due: Day,
    at: Time.optional(),
    /** The line named no day, or none that was understood; `due` is then what is usual. */
    isUsualDay: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('leftMessage'), words: said }),
  /** How we met: where, or through whom. */
  z.strictObject({
    kind: z.literal('met'),
    words: said,
    where: place.optional(),
    through: name.optional(),
  }),
  /** A rough moment, to be made right. */
  z.strictObject({ kind: z.literal('rough'), words: said }),
])
export type Reading = z.infer<typeof Reading>
export type ReadingKind = Reading['kind']

/** What the chip of a line says. */
export const readingName: Readonly<Record<ReadingKind, string>> = {
  note: 'Note',
  need: 'Looking for',
  offer: 'Can help with',
  lead: 'Lead',
  referral: 'Referral',
  thanks: 'Thank-you',
  step: 'Next step',
  leftMessage: 'Left a message',
  met: 'How we met',
  rough: 'Rough moment',
}
