/** A text, known under its key, and what was worked out of it so far. */
export interface KnownText {
  readonly key: string
  /** Undefined where only the file named it. */
  folded?: string
  /** What is kept of it, once that is worked out. */
  record: Buffer | null
  /** A record whose likenesses are about another lexicon: its vector is still true. */
  older?: Buffer
  /** The number of the last look through the sphere that met it. */
  metAt: number
  isSaved: boolean
}

export interface Batch {
  texts: KnownText[]
  /** Whether somebody waits for them. */
  isAsked: boolean
}

/** Texts that go to the worker together: few enough that a question soon has its turn. */
const together = 64
/** Comparing again is quicker than working out. */
const comparedTogether = 128
/** Of questions typed letter by letter, and whatever else was looked for, only the newest are still of use. */
const mostAsked = 256

/** What waits to be worked out: questions first and the newest of them, then the sphere in its order. */
export class WaitingTexts {
  readonly #asked = new Set<KnownText>()
  readonly #later = new Set<KnownText>()

  get size(): number {
    return this.#asked.size + this.#later.size
  }

  /** Somebody looks for a text. One of the sphere keeps its place. */
  ask(text: KnownText): void {
    if (this.#later.has(text)) return
    this.#asked.delete(text)
    this.#asked.add(text)
    if (this.#asked.size <= mostAsked) return
    for (const oldest of this.#asked) return void this.#asked.delete(oldest)
  }

  /** The sphere holds a text. */
  add(text: KnownText): void {
    if (!this.#asked.has(text)) this.#later.add(text)
  }

  has(text: KnownText): boolean {
    return this.#asked.has(text) || this.#later.has(text)
  }

  take(): Batch | null {
    for (const waiting of [this.#asked, this.#later]) {
      const isAsked = waiting === this.#asked
      const texts = this.#alike(isAsked ? [...waiting].toReversed() : waiting)
      for (const text of texts) waiting.delete(text)
      if (texts.length > 0) return { texts, isAsked }
    }
    return null
  }

  putBack({ texts, isAsked }: Batch): void {
    for (const text of texts) (isAsked ? this.#asked : this.#later).add(text)
  }

  clear(): void {
    this.#asked.clear()
    this.#later.clear()
  }

  /** The first of them, all to be compared again or all to be worked out. */
  #alike(waiting: Iterable<KnownText>): KnownText[] {
    const texts: KnownText[] = []
    for (const text of waiting) {
      if (text.record) {
        this.#asked.delete(text)
        this.#later.delete(text)
        continue
      }
      if (texts[0] && !texts[0].older !== !text.older) continue
      texts.push(text)
      if (texts.length === (text.older ? comparedTogether : together)) break
    }
    return texts
  }
}
