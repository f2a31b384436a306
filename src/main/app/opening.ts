/** Something that is being opened, may fail, and can then be tried again. */
export class Opening<Value> {
  readonly #open: () => Promise<Value>
  #attempt: Promise<Value>

  constructor(open: () => Promise<Value>) {
    this.#open = open
    this.#attempt = this.#begin()
  }

  /** The present attempt. */
  get attempt(): Promise<Value> {
    return this.#attempt
  }

  again(): Promise<Value> {
    this.#attempt = this.#begin()
    return this.#attempt
  }

  #begin(): Promise<Value> {
    const attempt = this.#open()
    // Whoever awaits it hears of a failure; nobody else needs to.
    attempt.catch(() => undefined)
    return attempt
  }
}
