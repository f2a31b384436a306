import type { Commit } from '../store/engine'
import type { FollowUp } from '../../shared/domain/followUp'
import type { Moment } from '../../shared/domain/moment'
import type { Passing } from '../../shared/domain/passing'
import type { Reminder } from '../../shared/domain/reminder'
import type { Delivery } from '../../shared/domain/system'
import { followUpReminder } from '../../shared/reminders/followUpReminder'
import { nextLook } from '../../shared/reminders/nextReminder'
import type { Note, NoteTarget } from '../../shared/reminders/note'
import { pressed } from '../../shared/reminders/pressed'
import { promiseReminder } from '../../shared/reminders/promiseReminder'
import type { ToSay } from '../../shared/reminders/toSay'
import type { Looked, Wall } from '../../shared/reminders/wall'
import type { AnyRecord, TableName } from '../../shared/store/tables'
import { meOf } from '../../shared/store/meOf'
import { forgetOldDeliveries, keepDeliveries, keepLooked, lookedBefore } from './deliveries'
import { planLook, type Look } from './planLook'
import { stillLooked } from './stillLooked'
import type { Ports } from './ports'
import { SaidNotes } from './saidNotes'

const aMinute = 60_000

/** A change in one of these may change what is said next. */
const tablesOfReminders: readonly TableName[] = ['followUp', 'passing', 'person', 'me']

const setTimer: NonNullable<Ports['wait']> = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/**
 * Says what comes due, once and in time. It compares the clock on the wall with the sphere at the beginning of every minute;
 * whatever asks it to look meanwhile is only a hint. Before anything is shown, that is written down.
 */
export class Scheduler {
  readonly #ports: Ports
  readonly #said: SaidNotes
  readonly #stopListening: () => void
  /** What this run of the program has claimed. */
  readonly #ours = new Set<string>()
  /** Set when its hour was past: the user sees it in the inbox. */
  readonly #unsaid = new Set<string>()
  #looked: Looked
  /** Up to where was looked has changed in a way that the next start must know. */
  #isUnkept: boolean
  #isStale = true
  #next: Moment | null = null
  #zone = ''
  #looking: Promise<void> | null = null
  #again = false
  #isStopped = false
  #callOff: () => void = () => undefined

  constructor(ports: Ports) {
    this.#ports = ports
    this.#said = new SaidNotes(ports)
    const before = lookedBefore(ports.engine.memory)
    this.#looked = before ?? this.#wall()
    this.#isUnkept = before === null
    this.#stopListening = ports.engine.onCommit((commit) => this.#heard(commit))
    void this.look()
  }

  /** Looks whether something is due. May be asked at any time; resolves when everything due was said. */
  look(): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    if (this.#looking) {
      this.#again = true
      return this.#looking
    }
    if (this.#isNothingDue()) {
      this.#arm()
      return Promise.resolve()
    }
    this.#looking = this.#lookAround()
      .catch((error: unknown) => this.#ports.onTrouble(error))
      .finally(() => {
        this.#looking = null
        this.#arm()
      })
    return this.#looking
  }

  stop(): void {
    this.#isStopped = true
    this.#callOff()
    this.#stopListening()
  }

  #wall(): Wall {
    const { clock } = this.#ports
    const utc = clock.now().slice(0, 16).replace('T', ' ') as Moment
    return { moment: clock.moment(), utc, zone: clock.zone() }
  }

  /** At the next beginning of a minute. */
  #arm(): void {
    this.#callOff()
    if (this.#isStopped) return
    const { clock, wait = setTimer } = this.#ports
    this.#callOff = wait(aMinute - (Date.parse(clock.now()) % aMinute), () => void this.look())
  }

  #isNothingDue(): boolean {
    const wall = this.#wall()
    const isSure =
      !this.#isStale &&
      wall.zone === this.#zone &&
      wall.moment >= this.#looked.moment &&
      wall.utc >= this.#looked.utc &&
      !(this.#next && this.#next <= wall.moment) &&
      !this.#ports.others?.().length
    if (isSure) this.#looked = wall
    return isSure
  }

  async #lookAround(): Promise<void> {
    const { engine, words } = this.#ports
    do {
      this.#again = false
      await engine.idle()
      // What cannot be written down could be said twice; and another Goodturn may be saying it.
      if (this.#isStopped || engine.readOnly) return
      const wall = this.#wall()
      const look = this.#plan(wall)
      const notes = look.toSay.map((what) => ({ what, note: this.#worded(what, wall.moment) }))
      await this.#claim(
        look,
        notes.flatMap(({ note, what }) => (note ? [what] : [])),
        wall,
      )
      if (engine.readOnly) return
      for (const { note, what } of notes) if (note) await this.#say(note, what)
      this.#said.clearDone(engine.memory, words, wall)
    } while (this.#again && !this.#isStopped)
  }

  #plan(wall: Wall): Look {
    const { engine, others } = this.#ports
    const looked = stillLooked(this.#looked, wall)
    if (looked.moment !== this.#looked.moment) this.#isUnkept = true
    this.#looked = looked
    return planLook(engine.memory, {
      looked: this.#looked,
      wall,
      others: others?.() ?? [],
      isUnsaid: (key) => this.#unsaid.has(key),
      isOurs: (key) => this.#ours.has(key),
    })
  }

  #worded(what: ToSay, moment: Moment): Note | null {
    try {
      return this.#ports.words(this.#ports.engine.memory, what, moment)
    } catch (error) {
      this.#ports.onTrouble(error)
      const target: NoteTarget = { to: 'inbox' }
      const kind = what.isCatchUp ? 'digest' : (what.reminders[0]?.kind ?? 'digest')
      const body = 'Something is waiting for you.'
      return { kind, title: 'Goodturn', body, buttons: [], target }
    }
  }

  async #claim(look: Look, said: readonly ToSay[], wall: Wall): Promise<void> {
    const { engine } = this.#ports
    const isWorthALine = [look.toSay, look.toHold, look.toForget].some((some) => some.length > 0)
    const claimed = said.flatMap(({ reminders, claimsUnseen }) => [...reminders, ...claimsUnseen])
    if (isWorthALine || this.#unsaid.size > 0 || this.#isUnkept)
      await engine.record('reminders.claim', (tx) => {
        for (const key of look.toForget) tx.remove('delivery', key)
        keepDeliveries(tx, look.toHold, 'held')
        keepDeliveries(tx, claimed, 'claimed')
        forgetOldDeliveries(tx)
        keepLooked(tx, wall)
      })
    if (engine.readOnly) return
    for (const { key } of claimed) this.#ours.add(key)
    this.#looked = wall
    this.#isUnkept = false
    this.#unsaid.clear()
    this.#zone = wall.zone
    this.#isStale = false
    this.#next = nextLook(engine.memory, wall)
  }

  async #say(note: Note, what: ToSay): Promise<void> {
    const { notifier, banner, isInFront } = this.#ports
    const reminders = [...what.reminders, ...what.claimsUnseen]
    if (isInFront()) {
      banner(note)
      this.#said.add({ note, what, isInApp: true })
      return this.#keep(reminders, 'inApp')
    }
    const answer = await notifier.show(note, this.#answers(note))
    const isShown = answer.state === 'shown'
    if (!isShown) banner(note)
    this.#said.add({ note, what, isInApp: !isShown })
    if (isShown) return this.#keep(reminders, what.isCatchUp ? 'digest' : 'shown')
    return this.#keep(reminders, 'failed', answer.answer)
  }

  async #keep(reminders: Reminder[], state: Delivery['state'], answer?: string): Promise<void> {
    if (this.#isStopped) return
    await this.#ports.engine
      .record('reminders.said', (tx) => keepDeliveries(tx, reminders, state, answer))
      .catch((error: unknown) => this.#ports.onTrouble(error))
  }

  #answers(note: Note): { click: () => void; press: (button: number) => void } {
    const { engine, clock } = this.#ports
    const goTo = (target: NoteTarget) => {
      if (!this.#isStopped) this.#ports.goTo(target)
    }
    return {
      click: () => goTo(note.target),
      press: (place) => {
        const button = note.buttons[place]
        if (!button || this.#isStopped) return
        const act = pressed(button.act, clock.moment())
        if (act.does === 'open') return goTo(act.target)
        if (act.does !== 'command') return
        // A refusal means that it is not as the note says any more: let the user see how it is.
        void engine
          .execute(act.command, act.input)
          .then((reply) => (reply.ok ? undefined : goTo(note.target)))
          .catch((error: unknown) => this.#ports.onTrouble(error))
      },
    }
  }

  #heard({ origin, tables, changes }: Commit): void {
    if (origin === 'system') return
    if (!tablesOfReminders.some((table) => tables.has(table)) && !this.#said.size) return
    for (const { table, before, after } of changes)
      if (table === 'followUp' || table === 'passing') this.#noteSetPast(table, before, after)
    this.#isStale = true
    queueMicrotask(() => void this.look())
  }

  /** What is set to a moment that is past is not said: the user has just seen it. */
  #noteSetPast(table: TableName, before: AnyRecord | null, after: AnyRecord | null): void {
    const { engine, clock } = this.#ports
    const reminder = (record: AnyRecord | null): Reminder | null =>
      record &&
      (table === 'followUp'
        ? followUpReminder(record as FollowUp, clock.zone())
        : promiseReminder(record as Passing, meOf(engine.memory)))
    const now = reminder(after)
    if (!now || now.key === reminder(before)?.key) return
    if (now.at <= clock.moment() && !engine.memory.get('delivery', now.key))
      this.#unsaid.add(now.key)
    else this.#unsaid.delete(now.key)
  }
}
