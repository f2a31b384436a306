import { z } from 'zod'
import { Day, Every, Instant, Time } from './calendar'
import { EventId, FollowUpId, NeedId, PassingId, PersonId, TouchId } from './ids'
import { nextOccurrence } from './nextOccurrence'

/** A promised next step with a date. A repeated one is always counted from its anchor. */
export const FollowUp = z.strictObject({
  id: FollowUpId,
  createdAt: Instant,
  about: z
    .strictObject({
      personId: PersonId.optional(),
      needId: NeedId.optional(),
      passingId: PassingId.optional(),
      eventId: EventId.optional(),
    })
    .default({}),
  words: z.string().min(1).max(2000),
  due: Day,
  at: Time.optional(),
  /** Only from a calendar file: the zone its hour belongs to. */
  zone: z.string().max(100).optional(),
  anchor: Day,
  every: Every.optional(),
  state: z.enum(['open', 'done', 'waived']).default('open'),
  doneOn: Day.optional(),
  /** Where a repeated one stood before it was put off, this once. */
  snoozedFrom: Day.optional(),
  snoozedFromAt: Time.optional(),
  /** The rough moment that it makes right: it closes by being done, or let go with a word on why. */
  rightsTouchId: TouchId.optional(),
  waivedBecause: z.string().max(2000).optional(),
})
export type FollowUp = z.infer<typeof FollowUp>

const inItsRhythm = { snoozedFrom: undefined, snoozedFromAt: undefined } as const

/** The day and hour that its rhythm gives it, wherever it was put off to. */
export const inRhythm = ({ every, due, at, snoozedFrom, snoozedFromAt }: FollowUp) =>
  every && snoozedFrom ? { due: snoozedFrom, at: snoozedFromAt } : { due, at }

/** Later, this once: a repeated one keeps in mind where its rhythm stands, any other simply moves. */
export const putOff = (followUp: FollowUp, until: Day, at: Time | undefined): Partial<FollowUp> => {
  const moved = { due: until, at: at ?? followUp.at }
  if (!followUp.every) return moved
  const rhythm = inRhythm(followUp)
  return { ...moved, snoozedFrom: rhythm.due, snoozedFromAt: rhythm.at }
}

/** What is done: over, or, repeated, at its next turn. */
export const fulfilled = (followUp: FollowUp, on: Day, today: Day): Partial<FollowUp> => {
  const { every, anchor, due } = followUp
  if (!every) return { state: 'done', doneOn: on }
  return {
    ...inItsRhythm,
    due: nextOccurrence(anchor, every, due > today ? due : today),
    at: inRhythm(followUp).at,
    doneOn: on,
  }
}

/** Another rhythm, or none: it is counted from the day on which it stands now. */
export const repeated = (followUp: FollowUp, every: Every | undefined): Partial<FollowUp> => {
  const before = followUp.every
  if (!every) return { ...inItsRhythm, every }
  if (before?.every === every.every && before.unit === every.unit) return {}
  return { every, anchor: inRhythm(followUp).due }
}

/** A new day, from which repeats are counted; what was over opens again. */
export const rescheduled = (followUp: FollowUp, due: Day): Partial<FollowUp> => ({
  ...inItsRhythm,
  due,
  anchor: due,
  at: inRhythm(followUp).at,
  state: 'open',
  doneOn: undefined,
  waivedBecause: undefined,
})
