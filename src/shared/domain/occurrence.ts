import { z } from 'zod'
import { Day, Instant, Time } from './calendar'
import { OneOnOne } from './oneOnOne'
import { EventId, PersonId } from './ids'

export const PlaceKind = z.enum(['theirWorkplace', 'myOffice', 'elsewhere'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** A gathering or a one-on-one, planned or past. Named Occurrence in code: Event is the platform's. */
export const Occurrence = z.strictObject({
  id: EventId,
  createdAt: Instant,
  name: z.string().min(1).max(300),
  on: Day,
  at: Time.optional(),
  where: z.string().max(300).optional(),
  /** Whose place it is; `where` says which. */
  placeKind: PlaceKind.optional(),
  attendees: z
    .array(
      z.strictObject({
        personId: PersonId,
        oneOnOne: OneOnOne.optional(),
        /** The evening on which that was said. */
        answeredOn: Day.optional(),
        /** The evenings on which it was left for later: it comes up once more, and never a third time. */
        laterOn: z.array(Day).max(2).optional(),
      }),
    )
    .max(1000)
    .default([]),
  kind: z.enum(['event', 'oneOnOne']).default('event'),
  /** By what the calendar file knows it that it came from, so that the same file changes nothing twice. */
  calendarKey: z.string().max(400).optional(),
  /** What that file says about it. */
  words: z.string().max(5000).optional(),
  plan: z.string().max(2000).optional(),
  /** What a one-on-one brought to light, by prompt. */
  gathered: z.record(z.string().max(60), z.string().max(5000)).default({}),
  /** What the user came to know of their work there. */
  learnedWhatTheyDo: z.boolean().optional(),
  sawTheirWork: z.boolean().optional(),
})
export type Occurrence = z.infer<typeof Occurrence>
export type Attendee = Occurrence['attendees'][number]
