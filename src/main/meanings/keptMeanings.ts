import { setImmediate } from 'node:timers/promises'
import type { Meaning, Meanings } from '../../shared/domain/meaning'
import type { Asked, Embedded } from '../workers/embedMessages'
import { readLexiconHead, type LexiconHead } from '../workers/lexiconFile'
import { Embedder, NoModel, type EmbedderParts } from './embedder'
import { KeptOnDisk } from './keptOnDisk'
import { hasLikenesses, keyOf, meaningOf, packRecord, vectorOf } from './meaningRecord'
import { foldedText, textKey } from './textKey'
import { WaitingTexts, type Batch, type KnownText } from './waitingTexts'

/** How it stands with the meanings of texts. */
export interface MeaningsState {
  /** Whether there is a model of sentences here that runs. */
  isThere: boolean
  waiting: number
  known: number
}

export interface KeptMeaningsParts extends EmbedderParts {
  /** Where meanings are kept beyond the end of the program; nowhere when left out. */
  file?: string
  /** Called when meanings have come; `isAsked` when somebody waits for them. */
  onNews?: (isAsked: boolean) => void
  /** Hears once that there is no model, and once that nothing can be written. */
  onTrouble?: (what: string, error: unknown) => void
}

const mostTexts = 200_000
/** Questions that nobody wrote down are forgotten when they become more. */
const mostQuestions = 1000

/** What texts mean: known at once, or worked out in a thread of its own, the questions before the rest. */
export class KeptMeanings implements Meanings {
  readonly #onNews: (isAsked: boolean) => void
  readonly #onTrouble: (what: string, error: unknown) => void
  readonly #embedder: Embedder
  readonly #trades: readonly string[]
  readonly #disk: KeptOnDisk | null
  readonly #byKey = new Map<string, KnownText>()
  /** So that most questions need no hash. */
  readonly #byText = new Map<string, KnownText>()
  readonly #read = new WeakMap<KnownText, { record: Buffer; meaning: Meaning | null }>()
  readonly #waiting = new WaitingTexts()
  #looks = 0
  /** Whether the file holds what is no longer in use, or something twice. */
  #isUntidy = false
  /** Texts that the thread is at. */
  #inThread = 0
  #isBegun = false
  #isStopped = false
  /** There is no model, or it does not run, and will not before the next start. */
  #isGone = false
  #work: Promise<void> | null = null

  constructor({ file, onNews, onTrouble, ...parts }: KeptMeaningsParts) {
    this.#onNews = onNews ?? (() => undefined)
    this.#onTrouble = onTrouble ?? (() => undefined)
    this.#embedder = new Embedder(parts)
    const head = this.#readHead(parts.lexicon)
    this.#trades = head?.trades.map(({ name }) => name) ?? []
    this.#disk = file && head ? new KeptOnDisk(file, head.mark, this.#onTrouble) : null
  }

  #readHead(lexicon: string): LexiconHead | null {
    try {
      return readLexiconHead(lexicon)
    } catch (error) {
      this.#giveUp(error)
      return null
    }
  }

  get state(): MeaningsState {
    let known = 0
    for (const { record } of this.#byKey.values()) if (record) known += 1
    return {
      isThere: !this.#isGone,
      waiting: this.#isGone ? 0 : this.#waiting.size + this.#inThread,
      known,
    }
  }

  readonly of = (text: string): Meaning | null => {
    if (this.#isGone) return null
    const known = this.#find(text)
    if (known.record) return this.#meaningOf(known, known.record)
    if (known.folded) {
      this.#waiting.ask(known)
      this.#goOn()
    }
    return null
  }

  readonly known = (text: string): Meaning | null => {
    if (this.#isGone) return null
    const known = this.#find(text)
    return known.record ? this.#meaningOf(known, known.record) : null
  }

  get isThere(): boolean {
    return !this.#isGone
  }

  /** Takes in what an earlier start left on disk. */
  async load(): Promise<void> {
    for (const record of (await this.#disk?.read()) ?? []) {
      const key = keyOf(record)
      const known = this.#byKey.get(key) ?? { key, record: null, metAt: 0, isSaved: false }
      this.#isUntidy ||= known.isSaved
      if (hasLikenesses(record)) known.record = record
      else known.older = record
      known.isSaved = true
      this.#byKey.set(key, known)
    }
  }

  /** From now on what is asked for is worked out. */
  begin(): void {
    this.#isBegun = true
    this.#goOn()
  }

  /** Looks through all texts of the sphere, a step each: what is missing is worked out, what is in none of them is forgotten. */
  *lookThrough(texts: Iterable<string>): Generator<void> {
    const look = this.#looks + 1
    for (const text of texts) {
      this.#meet(text, look)
      yield
    }
    this.#looks = look
    yield* this.#forget()
    this.#goOn()
  }

  /** The sphere holds these as well. */
  take(texts: Iterable<string>): void {
    for (const text of texts) this.#meet(text, this.#looks)
    this.#goOn()
  }

  /** Resolves when nothing is left to work out, or nothing can be, and what came of it is on disk. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work
    await this.#disk?.flush()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#embedder.stop()
    await this.settled()
  }

  #find(text: string): KnownText {
    const before = this.#byText.get(text)
    if (before) return before
    const folded = foldedText(text)
    const key = textKey(folded)
    const known = this.#byKey.get(key) ?? { key, record: null, metAt: 0, isSaved: false }
    known.folded = folded
    if (folded) this.#byKey.set(key, known)
    if (this.#byText.size >= mostTexts) this.#byText.clear()
    this.#byText.set(text, known)
    return known
  }

  #meaningOf(known: KnownText, record: Buffer): Meaning | null {
    const before = this.#read.get(known)
    if (before?.record === record) return before.meaning
    const meaning = meaningOf(record, this.#trades)
    this.#read.set(known, { record, meaning })
    return meaning
  }

  #meet(text: string, look: number): void {
    const known = this.#find(text)
    if (!known.folded) return
    known.metAt = Math.max(look, 1)
    if (this.#isGone) return
    if (!known.record) this.#waiting.add(known)
    else if (!known.isSaved) this.#save(known)
  }

  /** Whatever the last look through the sphere did not meet leaves the disk, and memory too when it is much. */
  *#forget(): Generator<void> {
    const gone: KnownText[] = []
    for (const known of this.#byKey.values()) {
      if (known.metAt < this.#looks && !this.#waiting.has(known)) {
        gone.push(known)
        this.#isUntidy ||= known.isSaved
        known.isSaved = false
      }
      yield
    }
    if (gone.length > mostQuestions) {
      for (const { key } of gone) this.#byKey.delete(key)
      this.#byText.clear()
    }
    if (this.#isUntidy) this.#disk?.tidy(this.#inUse)
  }

  readonly #inUse = (): Buffer[] => {
    const records: Buffer[] = []
    for (const known of this.#byKey.values()) {
      const record = known.record ?? known.older
      if (!record || !this.#isInUse(known)) continue
      known.isSaved = true
      records.push(record)
    }
    this.#isUntidy = false
    return records
  }

  /** Before the first look has ended, what was on disk may be in use. */
  #isInUse({ metAt, isSaved }: KnownText): boolean {
    return this.#looks === 0 ? metAt > 0 || isSaved : metAt >= this.#looks
  }

  #save(known: KnownText): void {
    if (!known.record || known.metAt === 0) return
    known.isSaved = true
    this.#disk?.add(known.record, this.#inUse)
  }

  #goOn(): void {
    if (!this.#isBegun || this.#work || this.#waiting.size === 0) return
    if (this.#isStopped || this.#isGone) return
    this.#work = this.#workOut().finally(() => {
      this.#work = null
      this.#goOn()
    })
  }

  async #workOut(): Promise<void> {
    // What else is asked in this turn comes along.
    await setImmediate()
    for (;;) {
      const batch = this.#isStopped ? null : this.#waiting.take()
      if (!batch) return
      this.#inThread = batch.texts.length
      try {
        this.#keep(batch, await this.#embedder.ask(askedOf(batch)))
        this.#inThread = 0
      } catch (error) {
        if (this.#isStopped) return
        if (error instanceof NoModel) return this.#giveUp(error)
        this.#waiting.putBack(batch)
        this.#inThread = 0
        continue
      }
      this.#onNews(batch.isAsked)
    }
  }

  #keep({ texts }: Batch, embedded: Embedded): void {
    for (const [place, known] of texts.entries()) {
      known.record = packRecord(known.key, embedded, place)
      delete known.older
      this.#save(known)
    }
  }

  #giveUp(error: unknown): void {
    this.#isGone = true
    this.#waiting.clear()
    this.#onTrouble('there is no model of sentences here, so Goodturn goes by words alone', error)
    this.#onNews(true)
  }
}

const askedOf = ({ texts: known }: Batch): Asked => {
  const texts = known.map(({ folded }) => folded ?? '')
  const older = known.map((text) => text.older)
  if (!older[0]) return { texts }
  const each = older.flatMap((record) => (record ? [vectorOf(record)] : []))
  const size = each[0]?.length ?? 0
  const vectors = new Int8Array(each.length * size)
  for (const [place, vector] of each.entries()) vectors.set(vector, place * size)
  return { texts, vectors }
}
