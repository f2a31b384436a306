import type { Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'
import type { Reader } from '../store/reader'
import type { Note } from './note'

/** What one note is about. */
export interface ToSay {
  reminders: readonly Reminder[]
  /** It was kept back, or came due while nothing could be said: all of it in one. */
  isCatchUp: boolean
  /** Claimed before a crash: perhaps shown, perhaps not. Named once. */
  claimsUnseen: readonly Reminder[]
}

/** Finds the words; null when nothing needs to be said after all. */
export type Words = (read: Reader, what: ToSay, moment: Moment) => Note | null
