import type { Day, Every, Time } from './calendar'

/** Somebody who was asked to come, beside whoever they may be here. */
export interface GuestShown {
  name: string
  email: string
  /** What says who it is: one address, one name, several people who may be meant, or nothing. */
  by: 'email' | 'name' | 'several' | 'nothing'
  personIds: string[]
  hasDeclined: boolean
}

/** One event to be looked at, its hour as the clock on the wall here shows it. */
export interface EventShown {
  key: string
  name: string
  on: Day
  at: Time | null
  /** The zone of here, where the file says on whose wall the hour stands. */
  zone: string | null
  /** Where the hour is another in the file. */
  elsewhere: { on: Day; at: Time; zone: string } | null
  minutes: number | null
  lastDay: Day | null
  where: string
  words: string
  repeats: Every | null
  isCalledOff: boolean
  /** Its day, or its hour of today, has passed. */
  isPast: boolean
  /** The event that it became when it was brought in before. */
  already: { id: string; on: Day; at: Time | null; isElsewhen: boolean } | null
  guests: GuestShown[]
}

/** A calendar file to be looked at, before anything is added. */
export interface CalendarShown {
  /** What is ahead comes first, the nearest on top; then what is past, the latest on top. */
  events: EventShown[]
  /** What is not among them. */
  left: number
  warnings: string[]
}
