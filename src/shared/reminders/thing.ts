import { dayAfter, type Day } from '../domain/calendar'
import type { Me } from '../domain/me'
import type { Reader } from '../store/reader'
import type { Passing } from '../domain/passing'
import type { ReminderKind } from '../domain/reminder'
import type { NoteAct, NoteButton, NoteTarget } from './note'

/** What everything that is said needs to know. */
export interface Telling {
  read: Reader
  today: Day
  me: Me
}

/** One thing a note speaks of: how it is said alone, and how among others. */
export interface Thing {
  kind: ReminderKind
  /** What is named for two reasons is one thing. */
  key: string
  due: Day
  /** Among others: 'Carla', 'a word to Ana'; `whole` where two would be called the same. */
  listed: string
  whole: string
  /** The one person it is about, if it is one. */
  personId: string | null
  /** Its row in the inbox, if it has one. */
  inboxId: string | null
  title: string
  body: string
  buttons: NoteButton[]
  target: NoteTarget
  /** Who could help with it: 'Hugo or Carla for Ines'. */
  help?: string
  /** The day it is about, where it is about one. */
  day?: Day
}

export const opening = (label: string, target: NoteTarget): NoteButton => ({
  label,
  act: { does: 'open', target },
})

export const doing = (
  label: string,
  command: Extract<NoteAct, { does: 'command' }>,
): NoteButton => ({ label, act: command })

export const pauseToday = (today: Day): NoteButton =>
  doing('Pause today', {
    does: 'command',
    command: 'me.away',
    input: { until: dayAfter(today, 1) },
  })

export const passingTomorrow = ({ id }: Passing, today: Day): NoteButton =>
  doing('Tomorrow', {
    does: 'command',
    command: 'passing.snooze',
    input: { passingId: id, until: dayAfter(today, 1) },
  })

export const openOrTomorrow = (passing: Passing, today: Day): NoteButton[] => [
  opening('Open', { to: 'inbox', id: passing.id }),
  passingTomorrow(passing, today),
]
