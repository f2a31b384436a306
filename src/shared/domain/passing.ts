import { z } from 'zod'
import { Day, Instant } from './calendar'
import { ChannelId, NeedId, OrganisationId, PassingId, PersonId } from './ids'

/** Whether one side of an introduction wants it, and what of theirs the other may have. */
export const Side = z.strictObject({
  consent: z.enum(['unasked', 'asked', 'yes', 'no', 'noAnswer', 'goneAhead']).default('unasked'),
  at: Day.optional(),
  how: z.string().max(300).optional(),
  reason: z.string().max(500).optional(),
  channelIds: z.array(ChannelId).max(20).default([]),
  followedUpOn: Day.optional(),
  /** A message of their own, where no one message reaches both: written by hand, or as it went out. */
  letter: z
    .strictObject({
      subject: z.string().max(300).optional(),
      body: z.string().max(20_000).optional(),
    })
    .optional(),
  /** When their own message went out. */
  sentOn: Day.optional(),
})
export type Side = z.infer<typeof Side>

export const PassingKind = z.enum(['lead', 'referral', 'introduction', 'passAlong'])
export type PassingKind = z.infer<typeof PassingKind>

export const PassingStage = z.enum([
  'heard',
  'personFound',
  'reachable',
  'received',
  'given',
  'spoke',
  'met',
  'draft',
  'asked',
  'ready',
  'sent',
  'answered',
  'closed',
])
export type PassingStage = z.infer<typeof PassingStage>

/** A lead, referral, introduction or pass-along, with the giver whose name is on it. */
export const Passing = z.strictObject({
  id: PassingId,
  createdAt: Instant,
  kind: PassingKind,
  direction: z.enum(['given', 'received', 'between']),
  giver: z.union([z.literal('me'), z.literal('gone'), PersonId]),
  forWhom: PersonId.optional(),
  people: z.array(PersonId).max(3).default([]),
  business: z
    .strictObject({
      name: z.string().min(1).max(300),
      where: z.string().max(300).optional(),
      organisationId: OrganisationId.optional(),
    })
    .optional(),
  needId: NeedId.optional(),
  purpose: z.string().max(2000).optional(),
  /** By person id. */
  sides: z.record(z.string().max(64), Side).default({}),
  stage: PassingStage,
  /** How far it had come when it was closed. */
  cameTo: PassingStage.optional(),
  nextStep: z
    .union([z.strictObject({ words: z.string().min(1).max(2000), due: Day }), z.literal('none')])
    .optional(),
  promise: z.strictObject({ by: Day, keptOn: Day.optional() }).optional(),
  outcome: z
    .strictObject({
      kind: z.enum(['helped', 'notThisTime', 'stalled', 'falseAlarm']),
      workedFor: z
        .array(z.union([z.literal('me'), PersonId]))
        .max(10)
        .default([]),
      /** Whether whoever was to be helped was well served; left out, it is not known. */
      servedWell: z.boolean().optional(),
      /** When the user last thought about the grade of whoever did not serve them well. */
      gradeSeenOn: Day.optional(),
      reason: z.string().max(2000).optional(),
      whatWouldChange: z.string().max(2000).optional(),
      revisit: Day.optional(),
      on: Day.optional(),
    })
    .optional(),
  reaction: z.string().max(2000).optional(),
  myResponse: z.string().max(2000).optional(),
  upgrades: z
    .array(z.strictObject({ from: PassingKind, to: PassingKind, on: Day }))
    .max(20)
    .default([]),
  cameFrom: PassingId.optional(),
  draft: z
    .strictObject({
      whyA: z.string().max(1000),
      whyB: z.string().max(1000),
      /** Written by hand; left out, both come from the template. */
      subject: z.string().max(300).optional(),
      body: z.string().max(20_000).optional(),
      /** Why one of the two reasons may stay empty. */
      note: z.string().max(500).optional(),
      /** The reasons as the need gave them: one that still reads so is the need's, not the user's. */
      proposed: z
        .strictObject({ whyA: z.string().max(1000), whyB: z.string().max(1000) })
        .optional(),
    })
    .optional(),
  sentOn: Day.optional(),
  /** When something last happened with it. */
  movedOn: Day.optional(),
  /** It keeps its days, and comes back into sight on this one. */
  snoozedUntil: Day.optional(),
  /** The weekly look-backs that brought it up. */
  broughtUpOn: z.array(Day).max(20).default([]),
})
export type Passing = z.infer<typeof Passing>
