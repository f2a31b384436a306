import { z } from 'zod'
import { Day, Instant, Time } from './calendar'
import { EventId, NeedId, PersonId, TouchId } from './ids'

export const TouchKind = z.enum([
  'met',
  'oneOnOne',
  'call',
  'leftMessage',
  'email',
  'text',
  'event',
  'presentation',
  'spokeWellOfMe',
  'help',
  'roughMoment',
  'note',
])
export type TouchKind = z.infer<typeof TouchKind>

/** Something that happened with one or more people: a contact, help given or had, a note. */
export const Touch = z.strictObject({
  id: TouchId,
  createdAt: Instant,
  kind: TouchKind,
  direction: z.enum(['iReached', 'theyReached']).optional(),
  personIds: z.array(PersonId).min(1).max(200),
  on: Day,
  at: Time.optional(),
  place: z.string().max(300).optional(),
  eventId: EventId.optional(),
  words: z.string().max(20_000).default(''),
  help: z
    .strictObject({
      kind: z.enum(['referral', 'advice', 'assistance', 'resource']),
      of: z.enum(['knowledge', 'relationship', 'handsOn']).optional(),
      /** Whoever had the help asked for it. */
      isAskedFor: z.boolean().optional(),
      /** What went to them: a link as it was typed, or the name of a file, which is neither copied nor opened. */
      sent: z
        .strictObject({ kind: z.enum(['link', 'file']), what: z.string().min(1).max(2000) })
        .optional(),
      /** In words, so that nothing can ever be added up. */
      cost: z.string().max(100).optional(),
    })
    .optional(),
  outcome: z
    .strictObject({
      kind: z.enum(['yes', 'notThisTime', 'unclear']),
      reason: z.string().max(2000).optional(),
      whatWouldChange: z.string().max(2000).optional(),
      revisit: Day.optional(),
    })
    .optional(),
  needIds: z.array(NeedId).max(50).default([]),
})
export type Touch = z.infer<typeof Touch>

/** A note or praise heard elsewhere is no conversation; everything else moves "last spoke". */
export const isConversation = (touch: Touch): boolean =>
  touch.kind !== 'note' && touch.kind !== 'spokeWellOfMe' && touch.kind !== 'leftMessage'
