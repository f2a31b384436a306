import { dayText, keyOf, type Promised } from './promised'
import type { Desk, Shown } from './openDesk'

/** What a user may set, in days and minutes since 1970. */
export interface Wishes {
  morning: number
  evening: number
  nextMorning: boolean
  /** Minutes of the day by which a promise lapses. */
  promiseBy: number
  quiet: { from: number; to: number }
  /** 1 is Monday. */
  days: readonly number[]
  awayUntil: number | null
}

/** A promised first contact that still waits, with its day. */
export interface Contact {
  id: string
  by: number
}

/** What the sphere holds, as the second head believes. */
export interface Believed {
  followUps: readonly Promised[]
  contacts: readonly Contact[]
  wishes: Wishes
}

type Kind = 'timed' | 'promise' | 'morning' | 'evening'

interface Wanted {
  key: string
  kind: Kind
  at: number
}

interface Debt extends Wanted {
  /** How long the machine had been awake when it could first be said. */
  since: number | null
}

const aDay = 1440
const mostLate = 60_000

const dayOf = (minute: number): number => Math.floor(minute / aDay)
const weekday = (day: number): number => ((day + 3) % 7) + 1

const isQuiet = (minute: number, { quiet: { from, to } }: Wishes): boolean => {
  const time = minute % aDay
  return from <= to ? from <= time && time < to : time >= from || time < to
}

const isChosen = (day: number, wishes: Wishes): boolean => wishes.days.includes(weekday(day))

/** Whether the rules let something be said in a minute. */
const isAllowed = ({ kind, at }: Wanted, now: number, wishes: Wishes): boolean => {
  const { awayUntil, morning } = wishes
  const day = dayOf(now)
  if (awayUntil !== null && now < awayUntil * aDay + morning) return false
  if (kind !== 'timed') {
    if (!isChosen(day, wishes)) return false
    const passed = Array.from({ length: Math.max(0, day - dayOf(at)) }, (_, back) => day - 1 - back)
    const waits =
      kind === 'evening'
        ? passed.length > 0
        : kind === 'promise' && passed.some((one) => !isChosen(one, wishes))
    if (waits && now % aDay < morning) return false
  }
  if (!isQuiet(now, wishes)) return true
  return kind === 'timed' ? isQuiet(at, wishes) : kind === 'evening' && dayOf(at) === day
}

/**
 * Expects what must be said, minute for minute, and writes down what goes wrong: missed, double, early, late, against the
 * rules, or nothing that anybody asked for.
 */
export class Oracle {
  readonly faults: string[] = []
  readonly counts = { said: 0, gathered: 0, inApp: 0, mentions: 0, held: 0 }
  readonly #desk: Desk
  readonly #believed: () => Believed
  #upTo: number
  readonly #debts = new Map<string, Debt>()
  readonly #covered = new Set<string>()
  /** May be said, need not: the user has been there meanwhile. */
  readonly #may = new Set<string>()
  /** Claimed by a program that was killed: to be named once more at most. */
  readonly #mentions = new Map<string, number>()
  #lastDigest = ''

  constructor(desk: Desk, believed: () => Believed) {
    this.#desk = desk
    this.#believed = believed
    this.#upTo = desk.wall
  }

  /** Sees that time has passed, before anybody does anything about it. */
  pass(): void {
    const now = this.#desk.wall
    const wishes = this.#believed().wishes
    if (now < this.#upTo) {
      // It is looked at some time after the clock was set, so that the minute before may be meant as well.
      for (const { key } of this.#cameDue(now - 2, now - 1)) this.#may.add(key)
      this.#upTo = now - 1
    }
    // It comes due again.
    for (const [key, { at }] of this.#debts) if (at > now) this.#debts.delete(key)
    if (now === this.#upTo && this.#debts.size === 0) return
    for (const { isWanted, ...wanted } of this.#cameDue(this.#upTo, now)) {
      if (this.#covered.has(wanted.key) || this.#debts.has(wanted.key)) continue
      if (isWanted) this.#debts.set(wanted.key, { ...wanted, since: null })
      else this.#may.add(wanted.key)
    }
    this.#upTo = now
    for (const debt of this.#debts.values()) {
      debt.at = this.#wanted(debt.key)?.at ?? debt.at
      if (!this.#isAlive(debt, now)) {
        this.#debts.delete(debt.key)
        this.#may.add(debt.key)
      } else if (!isAllowed(debt, now, wishes)) {
        debt.since = null
        this.counts.held += 1
      } else debt.since ??= this.#desk.awake
    }
  }

  /** The machine is in another zone since a while: the minutes of its wall since then have passed as well. */
  moved(minutes: number): void {
    this.#upTo = Math.min(this.#upTo, this.#desk.wall - minutes)
    this.pass()
  }

  /** The user is about to do something, which may let go of what was kept back. */
  acted(): void {
    this.pass()
    this.#lastDigest = ''
  }

  /** Sees whether everything was said that could be. */
  check(): void {
    this.pass()
    for (const { key, since } of this.#debts.values())
      if (since !== null && this.#desk.awake - since > mostLate) this.#fault(`missed ${key}`)
  }

  /** The program runs again; these it had claimed when it was killed. */
  restarted(): void {
    this.pass()
    for (const debt of this.#debts.values()) if (debt.since !== null) debt.since = this.#desk.awake
  }

  killed(claimed: readonly string[]): void {
    for (const key of claimed) this.#mentions.set(key, 1)
  }

  /** What was set when its hour was past may come after a kill that came before it was written down. */
  forgive(keys: readonly string[]): void {
    for (const key of keys) if (!this.#covered.has(key)) this.#may.add(key)
  }

  shown({ keys, kind, how }: Shown): void {
    this.pass()
    const now = this.#desk.wall
    const isDigest = kind === 'digest'
    if (isDigest) {
      const when = `${now} ${this.#desk.awake}`
      if (this.#lastDigest === when && this.#mentions.size === 0) this.#fault('two digests at once')
      this.#lastDigest = when
      this.counts.gathered += 1
    } else if (keys.length !== 1) this.#fault(`a note of ${keys.length}`)
    if (how === 'inApp') this.counts.inApp += 1
    for (const key of keys) this.#said(key, isDigest, now)
  }

  #said(key: string, isDigest: boolean, now: number): void {
    this.counts.said += 1
    const wanted = this.#wanted(key)
    if (!wanted) return this.#fault(`said though nothing waits: ${key}`)
    if (wanted.at > now) this.#fault(`early by ${wanted.at - now}: ${key}`)
    if (!isAllowed(wanted, now, this.#believed().wishes)) this.#fault(`against the rules: ${key}`)
    const isOwn = wanted.kind === 'timed' || wanted.kind === 'promise'
    if (!isDigest && isOwn && now - wanted.at > 1) this.#fault(`late and alone: ${key}`)
    if (this.#covered.has(key)) {
      const left = this.#mentions.get(key) ?? 0
      if (!isDigest || left === 0) return this.#fault(`double ${key}`)
      this.#mentions.set(key, left - 1)
      this.counts.mentions += 1
      return
    }
    if (!this.#debts.delete(key) && !this.#may.has(key)) this.#fault(`unasked ${key}`)
    this.#covered.add(key)
    this.#mentions.delete(key)
  }

  #fault(what: string): void {
    this.faults.push(`${this.#desk.moment} ${what}`)
  }

  *#cameDue(after: number, now: number): Generator<Wanted & { isWanted: boolean }> {
    const { followUps, contacts, wishes } = this.#believed()
    const isDue = (at: number) => after < at && at <= now
    for (const one of followUps) {
      if (one.state !== 'open' || one.at === null) continue
      const at = one.due * aDay + one.at
      if (isDue(at)) yield { kind: 'timed', key: keyOf(one), at, isWanted: true }
    }
    for (const { id, by } of contacts) {
      const at = by * aDay + wishes.promiseBy - 30
      const key = `promise ${id} ${dayText(by)}`
      if (isDue(at)) yield { kind: 'promise', key, at, isWanted: true }
    }
    const today = dayOf(now)
    const at = today * aDay + wishes.morning
    if (isDue(at)) {
      const morning: Wanted = { kind: 'morning', key: `morning ${dayText(today)}`, at }
      yield { ...morning, isWanted: this.#isAlive(morning, now) }
    }
    for (let day = today; day >= today - 7; day -= 1) {
      const at = this.#eveningAt(day)
      if (!isDue(at)) continue
      const evening: Wanted = { kind: 'evening', key: `evening ${dayText(day)}`, at }
      yield { ...evening, isWanted: this.#isAlive(evening, now) }
    }
  }

  #eveningAt(day: number): number {
    const { wishes } = this.#believed()
    if (!wishes.nextMorning) return day * aDay + wishes.evening
    for (let next = day + 1; next <= day + 7; next += 1)
      if (isChosen(next, wishes)) return next * aDay + wishes.morning
    return day * aDay + wishes.evening
  }

  #lastEvening(now: number): number | null {
    const { wishes } = this.#believed()
    for (let day = dayOf(now); day >= dayOf(now) - 7; day -= 1) {
      const isAway = wishes.awayUntil !== null && day < wishes.awayUntil
      if (isChosen(day, wishes) && !isAway && this.#eveningAt(day) <= now) return day
    }
    return null
  }

  /** What a key stands for now, if it stands for anything. */
  #wanted(key: string): Wanted | null {
    const { followUps, contacts, wishes } = this.#believed()
    const [kind, ...rest] = key.split(' ')
    if (kind === 'timed') {
      const one = followUps.find(({ id }) => id === rest[0])
      if (!one || one.state !== 'open' || one.at === null || keyOf(one) !== key) return null
      return { kind, key, at: one.due * aDay + one.at }
    }
    if (kind === 'promise') {
      const one = contacts.find(({ id, by }) => id === rest[0] && dayText(by) === rest[1])
      return one ? { kind, key, at: one.by * aDay + wishes.promiseBy - 30 } : null
    }
    const day = Date.parse(`${rest[0]}T00:00Z`) / aDay / 60_000
    if (kind === 'morning') return { kind, key, at: day * aDay + wishes.morning }
    return kind === 'evening' ? { kind, key, at: this.#eveningAt(day) } : null
  }

  #isAlive({ key, kind }: Wanted, now: number): boolean {
    if (kind === 'timed' || kind === 'promise') return this.#wanted(key) !== null
    const { followUps, contacts, wishes } = this.#believed()
    const day = Date.parse(`${key.split(' ')[1]}T00:00Z`) / aDay / 60_000
    // Only the last review that came due is still asked for.
    if (kind === 'evening') return day === this.#lastEvening(now)
    const isAway = wishes.awayUntil !== null && day < wishes.awayUntil
    if (isAway || !isChosen(day, wishes)) return false
    const isDue = (due: number) => due <= day
    return (
      day === dayOf(now) &&
      (followUps.some((one) => one.state === 'open' && one.at === null && isDue(one.due)) ||
        contacts.some(({ by }) => isDue(by)))
    )
  }
}
