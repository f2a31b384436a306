import type { Day } from './calendar'
import type { HowWeMet } from './person'
import type { z } from 'zod'

/** What is known of the time with somebody, as far as it says whether an event was the first meeting. */
export interface History {
  createdOn: Day
  howWeMet: readonly z.infer<typeof HowWeMet>[]
  /** A file of contacts brought them: who stands in a telephone was known before. */
  cameInFile: boolean
  /** The days of conversations. */
  spokeOn: readonly Day[]
  /** The days from which they were a client, a pro and the like. */
  rolesFrom: readonly Day[]
}

/**
 * Whether somebody was known before they were met at an event. Whoever came to Goodturn together with the event, or
 * after it, is new, unless something tells of an earlier time.
 */
export const isRenewed = (
  { createdOn, cameInFile, howWeMet, spokeOn, rolesFrom }: History,
  event: { id: string; on: Day; createdOn: Day },
): boolean => {
  const begins = event.createdOn < event.on ? event.createdOn : event.on
  return (
    createdOn < begins ||
    (cameInFile && createdOn <= event.on) ||
    spokeOn.some((day) => day < event.on) ||
    rolesFrom.some((day) => day < event.on) ||
    howWeMet.some(({ on, eventId }) => eventId !== event.id && (on === undefined || on < event.on))
  )
}
