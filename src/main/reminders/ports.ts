import type { Engine } from '../store/engine'
import type { Instant } from '../../shared/domain/calendar'
import type { Moment } from '../../shared/domain/moment'
import type { Reminder } from '../../shared/domain/reminder'
import type { Note, NoteTarget } from '../../shared/reminders/note'
import type { NotePlace } from '../../shared/reminders/placeOf'
import type { Words } from '../../shared/reminders/toSay'

export type ShowAnswer = { state: 'shown' } | { state: 'failed'; answer: string }

/** The desktop's notifications. It never throws and answers within two seconds. */
export interface Notifier {
  show: (
    note: Note,
    on: { click: () => void; press: (button: number) => void },
  ) => Promise<ShowAnswer>
  clear: (place: NotePlace) => void
}

export interface Clock {
  now: () => Instant
  moment: () => Moment
  zone: () => string
}

/** What the scheduler asks of the rest of the program. */
export interface Ports {
  engine: Engine
  clock: Clock
  notifier: Notifier
  words: Words
  isInFront: () => boolean
  /** Says something inside the window; null takes away the one that stands there. */
  banner: (note: Note | null, place?: NotePlace) => void
  /** Brings the window forward, and there. */
  goTo: (target: NoteTarget) => void
  /** What comes due by no record of the sphere; each is said once. */
  others?: () => readonly Reminder[]
  onTrouble: (error: unknown) => void
  /** Runs something later, and gives what calls it off. */
  wait?: (milliseconds: number, run: () => void) => () => void
}
