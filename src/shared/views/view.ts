import type { z } from 'zod'
import type { Day } from '../domain/calendar'
import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'

/** What a screen shows: a pure function of the tables and today. */
export interface View<Args extends z.ZodType = z.ZodType, Result = unknown> {
  /** The tables it reads: a change in one of them computes it again. */
  reads: readonly TableName[]
  args: Args
  compute: (read: Reader, args: z.output<Args>, today: Day) => Result
  /** The costly part that several views share, worked out in a turn of its own and kept until the next change. */
  prepare?: (read: Reader, today: Day) => unknown
}

export const view = <Args extends z.ZodType, Result>(
  definition: View<Args, Result>,
): View<Args, Result> => definition

/** The most rows that one view sends; more wait behind a cursor. */
export const mostRows = 500
