import { z } from 'zod'
import { Instant } from './calendar'

const id = z.string().min(1).max(200)

/** What became of one notification. Written by the program alone, like all records of this file. */
export const Delivery = z.strictObject({
  id,
  createdAt: Instant,
  dueKey: z.string().max(200),
  /** `held` until quiet hours, other days or an absence are over; `claimed` just before it is said. */
  state: z.enum(['held', 'claimed', 'shown', 'inApp', 'digest', 'failed']),
  at: Instant,
  answer: z.string().max(1000).optional(),
})
export type Delivery = z.infer<typeof Delivery>

/** Matches as last shown, so that new ones can be told from old. */
export const MatchCache = z.strictObject({
  id,
  createdAt: Instant,
  seen: z.array(z.string().max(64)).max(1000).default([]),
})
export type MatchCache = z.infer<typeof MatchCache>

/** One file that was brought in. */
export const ImportLog = z.strictObject({
  id,
  createdAt: Instant,
  file: z.string().max(300),
  format: z.string().max(60),
  sha256: z.string().max(64),
  added: z.number().int().min(0),
  changed: z.number().int().min(0),
  same: z.number().int().min(0),
  skipped: z.number().int().min(0),
})
export type ImportLog = z.infer<typeof ImportLog>

/** Where the user was in something long: placing people, the first ten minutes. */
export const Progress = z.strictObject({
  id,
  createdAt: Instant,
  at: z.record(z.string().max(60), z.union([z.string().max(2000), z.number(), z.boolean()])),
})
export type Progress = z.infer<typeof Progress>
