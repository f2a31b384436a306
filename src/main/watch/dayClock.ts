import type { Day } from '../../shared/domain/calendar'

interface Parts {
  today: () => Day
  /** Called once for each change of the local day, also when the clock was put back. */
  onTurn: (before: Day, today: Day) => void
}

const everyMinute = 60_000

/** Notices that the local day has turned. Sleep stops timers, so waking asks it to look at once. */
export class DayClock {
  readonly #parts: Parts
  readonly #timer: NodeJS.Timeout
  #day: Day

  constructor(parts: Parts) {
    this.#parts = parts
    this.#day = parts.today()
    this.#timer = setInterval(() => this.look(), everyMinute)
  }

  look(): void {
    const before = this.#day
    const today = this.#parts.today()
    if (today === before) return
    this.#day = today
    this.#parts.onTurn(before, today)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
