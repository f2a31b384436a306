import type { Pushed } from '../../shared/ipc/contract'
import type { Note, NoteTarget } from '../../shared/reminders/note'
import { isOnPage } from '../../shared/reminders/isOnPage'
import { noteFor } from '../../shared/reminders/noteFor'
import { placeOf, type NotePlace } from '../../shared/reminders/placeOf'
import { reviewsPutOff } from '../../shared/reminders/reviewsPutOff'
import { meOf } from '../../shared/store/meOf'
import { backupReminder } from '../reminders/backupReminder'
import type { Notes } from '../reminders/notifier'
import type { Notifier, ShowAnswer } from '../reminders/ports'
import { Scheduler } from '../reminders/scheduler'
import { wallClock } from '../reminders/wallClock'
import type { BackupWhenDue } from '../store/backupWhenDue'
import type { Engine } from '../store/engine'
import type { Glance } from '../watch/glances'
import type { Log } from './log'

/** The desktop, as reminders see it. */
export interface Desktop {
  notes: Notes
  /** Whether the window has the keys: then a note is said inside it. */
  isInFront: () => boolean
  comeForward: () => void
  /** Resolves when notes can be shown. */
  ready: Promise<unknown>
  /** Hears what is seen of the sphere without its window; null when it is not open. */
  atAGlance: (glance: Glance | null) => void
}

interface Parts {
  engine: Engine
  desktop: Desktop
  backups: Pick<BackupWhenDue, 'trouble' | 'lastMade'>
  send: (message: Pushed) => void
  log: Log
}

const testNote: Note = {
  kind: 'test',
  title: 'Goodturn can reach you',
  body: 'Reminders will look like this.',
  buttons: [],
  target: { to: 'settings' },
}

/** The reminders of an open document, said on this desktop. */
export class Reminders {
  readonly #parts: Parts
  /** Where the notes on the desktop lead. */
  readonly #targets = new Map<NotePlace, NoteTarget>()
  #scheduler: Scheduler | null = null
  #isStopped = false

  constructor(parts: Parts) {
    this.#parts = parts
    void parts.desktop.ready.then(() => this.#begin())
  }

  /** Something happened that sleep or another clock may be behind. */
  look(): void {
    void this.#scheduler?.look()
  }

  /** Shows a note now, whatever the window does, to try whether the desktop shows any. */
  test(): Promise<ShowAnswer> {
    const click = () => this.#goTo(testNote.target)
    return this.#notifier.show(testNote, { click, press: click })
  }

  /** The page in front: a note that leads there has nothing more to say. */
  onPage(path: string): void {
    if (!this.#parts.desktop.isInFront()) return
    for (const [place, target] of this.#targets)
      if (isOnPage(path, target)) this.#notifier.clear(place)
  }

  stop(): void {
    this.#isStopped = true
    this.#scheduler?.stop()
    this.#parts.desktop.notes.stop()
  }

  readonly #notifier: Notifier = {
    show: (note, on) => {
      this.#targets.set(placeOf(note), note.target)
      return this.#parts.desktop.notes.show(note, on)
    },
    clear: (place) => {
      this.#targets.delete(place)
      this.#parts.desktop.notes.clear(place)
    },
  }

  #begin(): void {
    const { engine, desktop, backups, send, log } = this.#parts
    if (this.#isStopped) return
    const clock = wallClock(() => engine.context.now())
    this.#scheduler = new Scheduler({
      engine,
      clock,
      others: () => [
        ...backupReminder(backups, clock, meOf(engine.memory)),
        ...reviewsPutOff(engine.memory, clock.moment()).filter(
          ({ key }) => !engine.memory.get('delivery', key),
        ),
      ],
      notifier: this.#notifier,
      words: noteFor,
      isInFront: desktop.isInFront,
      banner: (note, of) => send({ kind: 'note', note, ...(of ? { of } : {}) }),
      goTo: (target) => this.#goTo(target),
      onTrouble: (error) => log.write('a reminder', error),
    })
  }

  #goTo(target: NoteTarget): void {
    this.#parts.desktop.comeForward()
    this.#parts.send({ kind: 'goTo', target })
  }
}
