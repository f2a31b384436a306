import type { Instant } from '../../src/shared/domain/calendar'
import { momentAt } from '../../src/shared/domain/moment'
import { dayUnder } from '../../src/shared/domain/reviewDay'

/** The day that Tonight is about, on the clock of this machine: after midnight still the one before. */
export const thisEvening = () =>
  dayUnder(
    momentAt(
      new Date().toISOString() as Instant,
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    ),
  )
