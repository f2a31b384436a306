import { z } from 'zod'
import { Day, Every, Instant, PartialDay } from './calendar'
import { Address, Email, Link, Phone } from './channel'
import { ChannelId, EventId, PersonId } from './ids'
import { Seat, type PlacedCircle } from './seating/seat'

/** How close, chosen by the user. `unplaced` is no judgement: every import starts there. */
export const Circle = z.enum(['unplaced', 'acquainted', 'known', 'close'])
export type Circle = z.infer<typeof Circle>

export const Occasion = z.strictObject({
  kind: z.enum(['birthday', 'anniversary', 'movedIn', 'other']),
  /** A birthday may lack its year; a date that no calendar knows is kept in `text`. */
  date: PartialDay.optional(),
  text: z.string().max(200).optional(),
})

export const HowWeMet = z.strictObject({
  text: z.string().max(2000),
  where: z.string().max(300).optional(),
  on: Day.optional(),
  throughId: PersonId.optional(),
  eventId: EventId.optional(),
})

/** Where a person's facts came from, with the lines that the reader did not understand. */
export const Source = z.strictObject({
  file: z.string().max(300),
  kind: z.string().max(60),
  uid: z.string().max(500).optional(),
  /** The name as the file has it, when a proposal made another of it or the id means somebody only with it. */
  name: z.string().max(300).optional(),
  lines: z.array(z.string().max(200_000)).max(2000).default([]),
})

export const Person = z.strictObject({
  id: PersonId,
  createdAt: Instant,
  /** As the user knows it; never split again for display. */
  name: z.string().min(1).max(300),
  given: z.string().max(200).optional(),
  family: z.string().max(200).optional(),
  phonetic: z.string().max(300).optional(),
  nickname: z.string().max(200).optional(),
  /** `light`: someone that a person knows, not someone the user knows. */
  kind: z.enum(['person', 'light']).default('person'),
  /** The SHA-256 of the photo's file. */
  photo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  circle: Circle.default('unplaced'),
  /** When they came into the circle, so that everybody keeps their place on the map. */
  placedAt: Instant.optional(),
  /** Where they stand on the map, so that they are found again where one remembers them; kept while archived. */
  seat: Seat.optional(),
  emails: z.array(Email).max(100).default([]),
  phones: z.array(Phone).max(100).default([]),
  addresses: z.array(Address).max(50).default([]),
  links: z.array(Link).max(100).default([]),
  /** What they do, in words. */
  does: z.string().max(1000).default(''),
  /** When more of what they do became known since they came, so that older needs are looked at again. */
  toldAt: Instant.optional(),
  tags: z.array(z.string().min(1).max(100)).max(200).default([]),
  occasions: z.array(Occasion).max(50).default([]),
  howWeMet: z.array(HowWeMet).max(100).default([]),
  household: z.string().max(200).optional(),
  knowsWhatIDo: z.strictObject({ answer: z.enum(['yes', 'no', 'unsure']), on: Day }).optional(),
  idealReferral: z.string().max(2000).optional(),
  /** Whom they reach: at least 250, as a rule of thumb. */
  reach: z
    .union([z.strictObject({ atLeast: z.number().int().min(250) }), z.literal('unknown')])
    .default({ atLeast: 250 }),
  /** `from` is there where the circle gave the rhythm: the first day on which it may be their turn. */
  cadence: Every.extend({ latest: Every.optional(), from: Day.optional() }).optional(),
  /** No rhythm of keeping in touch, whatever their circle has. */
  noCadence: z.boolean().optional(),
  alwaysGladOfIntroductions: z.boolean().optional(),
  /** When and how they said so. */
  gladSince: z.strictObject({ on: Day, how: z.string().max(300).optional() }).optional(),
  /** The channels chosen for introductions, remembered from the last choice. */
  shares: z.array(ChannelId).max(20).default([]),
  distance: z.enum(['none', 'keep', 'end']).default('none'),
  askedNotToBe: z.boolean().optional(),
  /** The user keeps an eye out for a way to help them: no day, no end. */
  watchedFor: z.boolean().optional(),
  awayUntil: Day.optional(),
  archivedAt: Instant.optional(),
  deceased: z.boolean().optional(),
  notes: z.string().max(100_000).default(''),
  source: z.array(Source).max(50).default([]),
  deletedAt: Instant.optional(),
})
export type Person = z.infer<typeof Person>

/** Neither archived nor in the trash: a person that lists, maps and matches show. */
export const isPresent = (person: Person): boolean => !person.archivedAt && !person.deletedAt

/** Somebody who has a place on the map, if there is room: present, known to the user, in a circle. */
export const placedCircle = (person: Person): PlacedCircle | null =>
  isPresent(person) && person.kind === 'person' && person.circle !== 'unplaced'
    ? person.circle
    : null

/** The circles from the inside out, with what the screen calls them. */
export const circles = [
  { circle: 'close', says: 'Close' },
  { circle: 'known', says: 'Know well' },
  { circle: 'acquainted', says: 'Know a little' },
  { circle: 'unplaced', says: 'Not placed yet' },
] as const satisfies readonly { circle: Circle; says: string }[]
