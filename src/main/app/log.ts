import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { redacted } from './redacted'

const mostBytes = 1_000_000
const mostFiles = 3
const longest = 8000

/** A small file of what went wrong, without anybody's name; three files of a megabyte at most. */
export class Log {
  readonly file: string
  readonly #folder: string
  #bytes: number

  constructor(folder: string) {
    this.#folder = folder
    this.file = join(folder, 'goodturn.log')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.#bytes = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0
  }

  /** One line, with the error's stack when there is one. Never throws: a log must not be a cause of trouble. */
  write(what: string, error?: unknown): void {
    const words = error === undefined ? what : `${what}: ${wordsOf(error)}`
    const line = `${new Date().toISOString()} ${redacted(words.slice(0, longest))}\n`
    try {
      if (this.#bytes + line.length > mostBytes) this.#rotate()
      appendFileSync(this.file, line, { mode: 0o600 })
      this.#bytes += Buffer.byteLength(line)
    } catch (failure) {
      process.stderr.write(`The log could not be written: ${String(failure)}\n`)
    }
  }

  #rotate(): void {
    const older = (place: number) => join(this.#folder, `goodturn.${place}.log`)
    for (let place = mostFiles - 2; place >= 1; place -= 1)
      if (existsSync(older(place))) renameSync(older(place), older(place + 1))
    if (existsSync(this.file)) renameSync(this.file, older(1))
    this.#bytes = 0
  }
}

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\n  because ${wordsOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
