import { z } from 'zod'
import { Day, Every, Instant, Time } from './calendar'
import { Email, Phone } from './channel'
import { SectorWidths } from './seating/sectorWidths'

const time = (text: string) => Time.parse(text)

/** The one record about the user. Its id is always 'me'. */
export const Me = z.strictObject({
  id: z.literal('me'),
  createdAt: Instant,
  name: z.string().max(200).default(''),
  /** One sentence that others can pass on. */
  whatIDo: z.string().max(500).default(''),
  profession: z
    .enum(['realtor', 'adviser', 'lawyer', 'health', 'insurance', 'other'])
    .default('other'),
  /** The line that a profession must put under a message. */
  disclosure: z.string().max(500).optional(),
  emails: z.array(Email).max(20).default([]),
  phones: z.array(Phone).max(20).default([]),
  /** ISO weekdays, 1 is Monday. */
  workingDays: z.array(z.number().int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]),
  workingHours: z
    .strictObject({ from: Time, to: Time })
    .default(() => ({ from: time('09:00'), to: time('17:00') })),
  reviewAt: Time.default(() => time('18:30')),
  reviewNextMorning: z.boolean().default(false),
  morningAt: Time.default(() => time('08:30')),
  promiseBy: Time.default(() => time('17:00')),
  quiet: z
    .strictObject({ from: Time, to: Time })
    .default(() => ({ from: time('20:00'), to: time('08:00') })),
  /** ISO weekdays on which something may be said unasked; a follow-up with an hour is said on every day. */
  noteDays: z.array(z.number().int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5, 6, 7]),
  dailyThree: z.number().int().min(0).max(20).default(3),
  /** Nobody who has no place yet is offered at the end of an evening. */
  noPlacing: z.boolean().optional(),
  cadences: z.strictObject({ close: Every.optional(), known: Every.optional() }).default({}),
  /** Nothing is said before this day; what came due meanwhile is said on it, in one. */
  awayUntil: Day.optional(),
  templates: z.record(z.string().max(60), z.string().max(5000)).default({}),
  /** My own words beside gifts, by whose caution it is; empty words show none. */
  giftCautions: z.record(z.string().max(60), z.string().max(1000)).default({}),
  howIWrite: z.enum(['mail', 'gmail', 'outlook', 'text', 'copy']).default('mail'),
  clientWord: z.enum(['client', 'patient', 'customer']).default('client'),
  /** How much a notification may say. */
  privacy: z.enum(['nameAndNote', 'nameOnly', 'neither']).default('nameAndNote'),
  /** How wide the sectors of the map are: there since the first role appeared on it, fitted again by Tidy alone. */
  sectorWidths: SectorWidths.optional(),
})
export type Me = z.infer<typeof Me>
