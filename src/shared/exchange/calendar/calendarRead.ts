import type { Day, Every, Time } from '../../domain/calendar'

/** Somebody who was asked to come, as a calendar names them. */
export interface Invited {
  name: string
  /** In lower case; empty where there is none. */
  email: string
  /** A room or a projector. */
  isThing?: true
  hasDeclined?: true
}

/** One entry of a calendar file. */
export interface CalendarEvent {
  /** As the file has it; empty where it has none. */
  uid: string
  /** The same for the same entry of the same file, whoever reads it and when. */
  key: string
  name: string
  /** Null where the file says no day, or none of the calendar. */
  on: Day | null
  /** On the wall of `zone`; of the place where one is when there is none. Missing for a whole day. */
  at?: Time
  /** A zone that is known here, as the file or its name stands for: 'Europe/Paris', 'UTC', '+10:00'. */
  zone?: string
  /** What the file calls the zone. */
  zoneName?: string
  /** How long it takes. */
  minutes?: number
  /** The last of several whole days. */
  lastDay?: Day
  where: string
  words: string
  organizer: Invited | null
  invited: Invited[]
  /** Only said: what comes again is brought in once. */
  repeats?: Every
  isCalledOff?: true
}

export interface CalendarRead {
  events: CalendarEvent[]
  /** Tasks and other entries that are no events, and events beyond the most that are read. */
  left: number
  warnings: string[]
}
