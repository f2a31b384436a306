import type { Day } from '../../shared/domain/calendar'
import type { HistoryState, PeopleSlice, Pushed, Reply } from '../../shared/ipc/contract'
import { isSame, type Change } from '../../shared/store/change'
import { Refusal } from '../../shared/store/refusal'
import type { TableName } from '../../shared/store/tables'
import { views as allViews } from '../../shared/views'
import { slimPerson, touchedPeople, type SlimPerson } from '../../shared/views/slimPeople'
import type { View } from '../../shared/views/view'
import type { Busy, Commit, Engine } from '../store/engine'
import { historyState } from './historyState'
import { turnedPeople } from './turnedPeople'

interface Watched {
  view: View
  args: unknown
  /** What the window was last told, as JSON. */
  told: string
}

type Outcome = { result: unknown } | { refusal: { code: string; message: string } }

interface Parts {
  engine: Engine
  send: (message: Pushed) => void
  /** Hears of a view that threw, which is a bug. */
  onBroken: (what: string, error: unknown) => void
  views?: Readonly<Record<string, View>>
}

/** A frame of the screen, in milliseconds. */
const frame = 16
/** A flush under this many milliseconds may follow another within one frame. */
const cheap = 2
/** Views are computed for so long before others have their turn. */
const slice = 8
const mostPeople = 1000
/** How many changes are looked at in one turn, to find whom they touch. */
const mostChanges = 1000
const mostWatched = 500
const betweenProgress = 100
/** So that two slices of people never come in one frame of the window, whatever it does with them. */
const betweenSlices = 32

/** The views that the window watches, and what it was last told of them. */
export class Subscriptions {
  readonly #engine: Engine
  readonly #send: (message: Pushed) => void
  readonly #onBroken: Parts['onBroken']
  readonly #views: Readonly<Record<string, View>>
  readonly #stops: (() => void)[]
  readonly #watched = new Map<number, Watched>()
  /** Watches that wait for a group to end. */
  readonly #asked = new Map<number, object>()
  readonly #touched = new Set<TableName>()
  readonly #people = new Set<string>()
  /** Changes of which it is not known yet whom they touch. */
  readonly #unread: Change[][] = []
  #isEveryViewTouched = false
  #cancel: (() => void) | null = null
  #lastFlush = { began: -Infinity, took: 0 }
  #history: HistoryState = { undo: null, redo: null }
  #readOnly: string | null = null
  #progressAt = -Infinity

  constructor({ engine, send, onBroken, views }: Parts) {
    this.#engine = engine
    this.#send = send
    this.#onBroken = onBroken
    this.#views = views ?? (allViews as unknown as Readonly<Record<string, View>>)
    this.#stops = [
      engine.onCommit((commit) => this.#take(commit)),
      engine.onBusy((busy) => this.#progress(busy)),
    ]
  }

  /** Computes a view and tells the window of each change of it from now on. */
  async watch(id: number, name: string, args: unknown): Promise<Reply<unknown>> {
    const ticket = {}
    this.#watched.delete(id)
    this.#asked.set(id, ticket)
    while (this.#engine.isBusy) await this.#engine.idle()
    if (this.#asked.get(id) !== ticket) return refused('unwatched', 'That is no longer watched.')
    this.#asked.delete(id)
    const view = Object.hasOwn(this.#views, name) ? this.#views[name] : undefined
    if (!view) return refused('unknownView', `Goodturn knows no view “${name}”.`)
    const parsed = view.args.safeParse(args)
    if (!parsed.success) return refused('invalid', 'That does not fit what this page can show.')
    if (this.#watched.size >= mostWatched) return refused('tooMany', 'Too many pages at once.')
    const outcome = this.#compute(view, parsed.data, name)
    this.#watched.set(id, { view, args: parsed.data, told: JSON.stringify(outcome) })
    if ('refusal' in outcome) return { ok: false, ...outcome.refusal }
    return { ok: true, seq: this.#engine.seq, value: outcome.result }
  }

  unwatch(id: number): void {
    this.#asked.delete(id)
    this.#watched.delete(id)
  }

  /** One slice of the slim rows of everybody, in the order of the table. */
  async people(from: number): Promise<PeopleSlice> {
    while (this.#engine.isBusy) await this.#engine.idle()
    const { memory, context, seq } = this.#engine
    const today = context.today()
    const rows: SlimPerson[] = []
    const people = memory.tables.person
    let place = 0
    for (const id of people.keys()) {
      if (place >= from + mostPeople) break
      const row = place >= from ? slimPerson(memory, id, today) : null
      if (row) rows.push(row)
      place += 1
    }
    return { seq, rows, next: place < people.size ? place : null }
  }

  /** Promises the window a push with the present number, also when nothing changed. */
  tell(): void {
    const { readOnly } = this.#engine
    if (readOnly && readOnly !== this.#readOnly) this.#send({ kind: 'readOnly', message: readOnly })
    this.#readOnly = readOnly
    this.#schedule()
  }

  /** Tells a window that has just opened what it cannot ask for. */
  greet(): void {
    this.#send({ kind: 'day', today: this.#engine.context.today() })
    this.#history = historyState(this.#engine.history)
    this.#send({ kind: 'history', state: this.#history })
    this.#readOnly = null
    this.tell()
  }

  /** The local day has turned, so everything that depends on today is computed again. */
  dayTurned(before: Day, today: Day): void {
    this.#send({ kind: 'day', today })
    this.#isEveryViewTouched = true
    for (const id of turnedPeople(this.#engine.memory, before, today)) this.#people.add(id)
    this.#schedule()
  }

  /** What views read of a table has changed without a commit. */
  touch(table: TableName): void {
    this.#touched.add(table)
    this.#schedule()
  }

  /** The window begins anew: nothing is watched until it asks. */
  reset(): void {
    this.#watched.clear()
    this.#asked.clear()
    this.#people.clear()
    this.#unread.length = 0
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    this.#cancel?.()
    this.reset()
  }

  #take({ changes, tables }: Commit): void {
    for (const table of tables) this.#touched.add(table)
    for (let from = 0; from < changes.length; from += mostChanges)
      this.#unread.push(changes.slice(from, from + mostChanges))
    this.#schedule()
  }

  #progress(busy: Busy | null): void {
    if (!busy) {
      this.#progressAt = -Infinity
      this.#send({ kind: 'idle' })
      return this.#schedule()
    }
    const now = performance.now()
    if (now - this.#progressAt < betweenProgress) return
    this.#progressAt = now
    this.#send({ kind: 'busy', ...busy })
  }

  /** At once, unless a costly flush began less than a frame ago. */
  #schedule(): void {
    if (this.#cancel) return
    const { began, took } = this.#lastFlush
    const rest = took < cheap ? 0 : began + Math.max(frame, took * 2) - performance.now()
    if (rest <= 0) {
      const immediate = setImmediate(() => this.#flush())
      this.#cancel = () => clearImmediate(immediate)
    } else {
      const timeout = setTimeout(() => this.#flush(), rest)
      this.#cancel = () => clearTimeout(timeout)
    }
  }

  /** The window lays out what it was told before it is told more. */
  #goOn(): void {
    const timeout = setTimeout(() => this.#flush(), this.#unread.length > 0 ? 0 : betweenSlices)
    this.#cancel = () => clearTimeout(timeout)
  }

  /** History and people go first, so that everything is said once the views are at their number. */
  #flush(): void {
    this.#cancel = null
    // The end of a group schedules again.
    if (this.#engine.isBusy) return
    const began = performance.now()
    const { seq } = this.#engine
    const state = historyState(this.#engine.history)
    if (!isSame(state, this.#history)) this.#send({ kind: 'history', state })
    this.#history = state
    if (this.#pushPeople(seq)) return this.#goThrough(this.#pushViews(seq), began)
    this.#lastFlush = { began, took: 0 }
    this.#goOn()
  }

  /** Costly views get a turn each, so that the window is not held up by all of them at once. */
  #goThrough(work: Iterator<unknown>, began: number): void {
    this.#cancel = null
    const until = performance.now() + slice
    while (performance.now() < until)
      if (work.next().done) {
        this.#lastFlush = { began, took: performance.now() - began }
        if (this.#touched.size > 0 || this.#isEveryViewTouched) this.#schedule()
        return
      }
    const immediate = setImmediate(() => this.#goThrough(work, began))
    this.#cancel = () => clearImmediate(immediate)
  }

  /** Looks at one slice of the changes, or sends one of the changed rows; true when nothing is left. */
  #pushPeople(seq: number): boolean {
    for (let read = 0; read < mostChanges && this.#unread.length > 0;) {
      const changes = this.#unread.shift() ?? []
      read += changes.length
      for (const id of touchedPeople(this.#engine.memory, changes)) this.#people.add(id)
    }
    if (this.#unread.length > 0) return false
    if (this.#people.size === 0) return true
    const today = this.#engine.context.today()
    const changed: SlimPerson[] = []
    const gone: string[] = []
    for (const id of this.#people) {
      if (changed.length + gone.length === mostPeople) break
      this.#people.delete(id)
      const row = slimPerson(this.#engine.memory, id, today)
      if (row) changed.push(row)
      else gone.push(id)
    }
    this.#send({ kind: 'people', seq, changed, gone })
    return this.#people.size === 0
  }

  /** Computes one view after the other, and says all that changed at the end. */
  *#pushViews(seq: number): Generator<void> {
    const touched = new Set(this.#touched)
    const isTouched = ({ view }: Watched) => view.reads.some((table) => touched.has(table))
    const isEvery = this.#isEveryViewTouched
    this.#touched.clear()
    this.#isEveryViewTouched = false
    const changed: { id: number; watched: Watched; outcome: Outcome; told: string }[] = []
    for (const [id, watched] of this.#watched) {
      if (!isEvery && !isTouched(watched)) continue
      if (watched.view.prepare && !this.#engine.isBusy) {
        this.#prepare(watched.view)
        yield
      }
      // The tables of a group are half-way: all of this is done again at its end.
      if (this.#engine.isBusy) {
        for (const table of touched) this.#touched.add(table)
        this.#isEveryViewTouched ||= isEvery
        return
      }
      const outcome = this.#compute(watched.view, watched.args, String(id))
      const told = JSON.stringify(outcome)
      if (told !== watched.told) changed.push({ id, watched, outcome, told })
      yield
    }
    for (const { watched, told } of changed) watched.told = told
    this.#send({
      kind: 'views',
      seq,
      results: changed.map(({ id, outcome }) => ({ id, ...outcome })),
    })
  }

  #prepare({ prepare }: View): void {
    try {
      prepare?.(this.#engine.memory, this.#engine.context.today())
    } catch {
      // Computing the view meets the same, and says it.
    }
  }

  #compute(view: View, args: unknown, name: string): Outcome {
    const { memory, context } = this.#engine
    try {
      return { result: view.compute(memory, args, context.today()) }
    } catch (error) {
      if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } }
      this.#onBroken(`view ${name}`, error)
      return {
        refusal: { code: 'broken', message: 'This could not be shown. Your data is safe.' },
      }
    }
  }
}

const refused = (code: string, message: string) => ({ ok: false, code, message }) as const
