import type { Day } from './calendar'

/** The day on which a record was written. */
export const createdOn = (record: { createdAt: string }): Day =>
  record.createdAt.slice(0, 10) as Day
