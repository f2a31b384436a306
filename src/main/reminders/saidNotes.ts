import type { Note } from '../../shared/reminders/note'
import { placeOf, type NotePlace } from '../../shared/reminders/placeOf'
import { reminderOf } from '../../shared/reminders/reminderOf'
import type { ToSay, Words } from '../../shared/reminders/toSay'
import type { Wall } from '../../shared/reminders/wall'
import type { Reader } from '../../shared/store/reader'
import type { Ports } from './ports'

interface Said {
  note: Note
  what: ToSay
  isInApp: boolean
}

/** The notes that stand on the screen, one in each place; what is done takes its note away. */
export class SaidNotes {
  readonly #ports: Pick<Ports, 'notifier' | 'banner'>
  readonly #said = new Map<NotePlace, Said>()

  constructor(ports: Pick<Ports, 'notifier' | 'banner'>) {
    this.#ports = ports
  }

  get size(): number {
    return this.#said.size
  }

  add(said: Said): void {
    this.#said.set(placeOf(said.note), said)
  }

  /** Takes away what speaks of nothing that still waits. */
  clearDone(read: Reader, words: Words, wall: Wall): void {
    for (const [place, { what, isInApp }] of this.#said) {
      if (isWaiting(read, words, what, wall)) continue
      this.#said.delete(place)
      if (isInApp) this.#ports.banner(null, place)
      else this.#ports.notifier.clear(place)
    }
  }
}

const isWaiting = (read: Reader, words: Words, what: ToSay, wall: Wall): boolean => {
  const waiting = (reminders: ToSay['reminders']) =>
    reminders.filter(({ key }) => reminderOf(read, key, wall))
  const left = {
    ...what,
    reminders: waiting(what.reminders),
    claimsUnseen: waiting(what.claimsUnseen),
  }
  return (
    left.reminders.length + left.claimsUnseen.length > 0 && words(read, left, wall.moment) !== null
  )
}
