/** The messages of the window that are being answered, so that quitting can wait for them. */
export class Traffic {
  #running = 0
  #lastAt = -Infinity

  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#running += 1
    try {
      return await work()
    } finally {
      this.#running -= 1
      this.#lastAt = performance.now()
    }
  }

  /** Resolves once nothing has come for `rest` milliseconds and nothing is open, or after `atMost`. */
  async quiet(rest: number, atMost: number): Promise<void> {
    const began = performance.now()
    for (;;) {
      const now = performance.now()
      const since = now - Math.max(began, this.#lastAt)
      if (now - began >= atMost || (this.#running === 0 && since >= rest)) return
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}
