import type { Occurrence } from '../domain/occurrence'
import type { Reader } from '../store/reader'

/** Whether everybody who was at an event has it in the story. */
export const touchesTold = (read: Reader, event: Occurrence): boolean =>
  event.attendees.every(({ personId }) =>
    read
      .by('touchesOf', personId)
      .some(({ eventId, kind }) => eventId === event.id && kind === event.kind),
  )
