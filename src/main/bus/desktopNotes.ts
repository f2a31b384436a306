import type { Note } from '../../shared/reminders/note'
import { placeOf, type NotePlace } from '../../shared/reminders/placeOf'
import { BusGone, BusRefusal, BusSilence, SessionBus, theBus } from './sessionBus'
import { Variant, type BusMessage, type BusValue } from './wire'

const service = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const

/** Milliseconds. All questions of one note share the first; a service that runs answers in a few. */
const patience = { whole: 1800, bus: 400, answer: 400, start: 1200 }

/** A note that the desktop has, with what its click and its buttons do. */
interface Shown {
  id: number
  /** The service's own name on the bus: ids of another one mean other notes. */
  by: string
  on: { click: () => void; press: (button: number) => void }
}

/**
 * Notes on a Linux desktop, said to its notification service on the session bus without waiting on the main thread.
 * Electron's own way there stops the whole program for minutes when the service hangs, and knows no buttons.
 */
export class DesktopNotes {
  readonly #env: NodeJS.ProcessEnv
  readonly #shown = new Map<NotePlace, Shown>()
  /** The last asking of each place: what comes of an older one is taken back. */
  readonly #asked = new Map<NotePlace, symbol>()
  #bus: Promise<SessionBus> | undefined

  constructor(env: NodeJS.ProcessEnv = process.env) {
    this.#env = env
  }

  async show(
    note: Note,
    on: Shown['on'],
  ): Promise<{ state: 'shown' } | { state: 'failed'; answer: string }> {
    const place = placeOf(note)
    const asking = Symbol(place)
    this.#asked.set(place, asking)
    const until = Date.now() + patience.whole
    const within = (limit: number) => Math.max(1, Math.min(limit, until - Date.now()))
    try {
      const bus = await this.#open()
      const isRunning = await this.#isRunning(bus, within)
      const able = await bus.call({
        ...service,
        member: 'GetCapabilities',
        within: within(isRunning ? patience.answer : patience.start),
      })
      const skills = able.body[0] as string[]
      const by = able.sender ?? ''
      const before = this.#shown.get(place)
      const answer = await bus.call({
        ...service,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: wordsOf(note, skills, before?.by === by ? before.id : 0),
        within: within(patience.answer),
        // Said elsewhere by then, so it must not be seen twice.
        late: ({ body }) => this.#close(bus, Number(body[0])),
      })
      const id = Number(answer.body[0])
      if (this.#asked.get(place) === asking) this.#shown.set(place, { id, by, on })
      else this.#close(bus, id)
      return { state: 'shown' }
    } catch (error) {
      return { state: 'failed', answer: answerOf(error) }
    }
  }

  /** Takes away the note that stands there. */
  clear(place: NotePlace): void {
    this.#asked.delete(place)
    const shown = this.#shown.get(place)
    this.#shown.delete(place)
    if (shown) void this.#bus?.then((bus) => this.#close(bus, shown.id)).catch(() => undefined)
  }

  /** Takes all notes away, since nobody will hear their clicks. */
  stop(): void {
    for (const place of this.#shown.keys()) this.clear(place)
    void this.#bus?.then((bus) => bus.close()).catch(() => undefined)
  }

  #open(): Promise<SessionBus> {
    this.#bus ??= this.#begin()
    return this.#bus
  }

  async #begin(): Promise<SessionBus> {
    const forget = () => {
      this.#bus = undefined
      this.#shown.clear()
    }
    try {
      const bus = await SessionBus.open(patience.bus, this.#env)
      bus.heard = (signal) => this.#hear(bus, signal)
      bus.ended = forget
      const rule = `type='signal',interface='${service.interface}',path='${service.path}'`
      await bus.call({
        ...theBus,
        member: 'AddMatch',
        signature: 's',
        body: [rule],
        within: patience.answer,
      })
      return bus
    } catch (error) {
      forget()
      throw error
    }
  }

  /** Whether the service runs; when it does not and cannot be started either, that is the answer. */
  async #isRunning(bus: SessionBus, within: (limit: number) => number): Promise<boolean> {
    const ask = (member: string, body?: BusValue[]) =>
      bus.call({
        ...theBus,
        member,
        ...(body && { signature: 's', body }),
        within: within(patience.answer),
      })
    const [isOwned] = (await ask('NameHasOwner', [service.destination])).body
    if (isOwned === true) return true
    const [names] = (await ask('ListActivatableNames')).body as [string[]]
    if (names.includes(service.destination)) return false
    throw new NoService()
  }

  #hear(bus: SessionBus, { member, sender, body: [id, what] }: BusMessage): void {
    for (const [place, shown] of this.#shown) {
      if (shown.id !== id || shown.by !== sender) continue
      if (member === 'NotificationClosed') this.#shown.delete(place)
      if (member !== 'ActionInvoked') continue
      this.#shown.delete(place)
      this.#close(bus, shown.id)
      if (what === 'default') shown.on.click()
      else shown.on.press(Number(what))
    }
  }

  #close(bus: SessionBus, id: number): void {
    // Nothing depends on whether it was still there.
    bus
      .call({
        ...service,
        member: 'CloseNotification',
        signature: 'u',
        body: [id],
        within: patience.answer,
      })
      .catch(() => undefined)
  }
}

class NoService extends Error {}

const wordsOf = (note: Note, skills: readonly string[], replaces: number): BusValue[] => {
  const body = skills.includes('body-markup') ? escaped(note.body) : note.body
  const actions = skills.includes('actions')
    ? ['default', 'Open', ...note.buttons.flatMap(({ label }, at) => [String(at), label])]
    : []
  const hints: BusValue[] = [
    ['urgency', new Variant('y', 1)],
    ['suppress-sound', new Variant('b', true)],
    ['desktop-entry', new Variant('s', 'goodturn')],
  ]
  const asTheDesktopLikes = -1
  return ['Goodturn', replaces, '', note.title, body, actions, hints, asTheDesktopLikes]
}

/** Names are never taken for markup. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const answerOf = (error: unknown): string => {
  if (error instanceof NoService) return 'No notification service is running.'
  if (error instanceof BusSilence) return 'The notification service does not answer.'
  if (error instanceof BusGone)
    return 'This session has no bus that notifications could be sent on.'
  if (error instanceof BusRefusal) return `The notification service said: ${error.message}`
  return String(error)
}
