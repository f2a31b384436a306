import { Worker } from 'node:worker_threads'
import type { Asked, Embedded, FromEmbedder, ToEmbedder } from '../workers/embedMessages'

/** There is no model of sentences on this machine, or it does not run. */
export class NoModel extends Error {}

export interface EmbedderParts {
  /** The worker's file. */
  script: string | URL
  /** The file of the lexicon's vectors. */
  lexicon: string
  /** The thread is let go after so many milliseconds without work. */
  rest?: number
}

const mostDeaths = 2
const aMinute = 60_000

/** The thread that works meanings out: begun when it is needed, let go when it is not, asked one thing at a time. */
export class Embedder {
  readonly #parts: EmbedderParts
  #worker: Worker | null = null
  #waiting: { resolve: (embedded: Embedded) => void; reject: (error: Error) => void } | null = null
  #resting: NodeJS.Timeout | undefined
  #deaths = 0
  #count = 0
  #gone: NoModel | null = null

  constructor(parts: EmbedderParts) {
    this.#parts = parts
  }

  /** Throws `NoModel` once there is no hope, another error when the thread died over this. */
  async ask(asked: Asked): Promise<Embedded> {
    if (this.#gone) throw this.#gone
    if (this.#waiting) throw new Error('the embedder is asked one thing at a time')
    clearTimeout(this.#resting)
    const worker = (this.#worker ??= this.#begin())
    worker.ref()
    this.#count += 1
    const message: ToEmbedder = { id: this.#count, ...asked }
    try {
      const embedded = await new Promise<Embedded>((resolve, reject) => {
        this.#waiting = { resolve, reject }
        worker.postMessage(message)
      })
      this.#deaths = 0
      return embedded
    } finally {
      this.#waiting = null
      worker.unref()
      this.#resting = setTimeout(() => this.stop(), this.#parts.rest ?? aMinute)
      this.#resting.unref()
    }
  }

  /** Lets the thread go; the next question begins another. */
  stop(): void {
    clearTimeout(this.#resting)
    const worker = this.#worker
    this.#worker = null
    this.#waiting?.reject(new Error('the embedder was stopped'))
    void worker?.terminate()
  }

  #begin(): Worker {
    const worker = new Worker(this.#parts.script, {
      workerData: { lexicon: this.#parts.lexicon },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    worker.unref()
    worker.on('message', (message: FromEmbedder) => {
      if (this.#worker !== worker) return
      if (message.kind === 'embedded') this.#waiting?.resolve(message.embedded)
      else this.#give(new NoModel(message.message))
    })
    worker.on('error', (error) => this.#died(worker, error))
    worker.on('exit', () => this.#died(worker, new Error('the thread ended')))
    return worker
  }

  #died(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return
    this.#worker = null
    this.#deaths += 1
    if (this.#deaths >= mostDeaths) this.#give(new NoModel(error.message))
    else this.#waiting?.reject(error)
  }

  #give(gone: NoModel): void {
    this.#gone = gone
    this.#waiting?.reject(gone)
    this.stop()
  }
}
