import type { Bridge, Pushed } from '../../src/shared/ipc/contract'
import type { SlimPerson } from '../../src/shared/views/slimPeople'

interface Asked {
  name: string
  message: unknown
  answer: (reply: unknown) => void
  fail: (error: Error) => void
}

/** A main process that answers when the test says so. */
export class FakeBridge {
  readonly asked: Asked[] = []
  readonly unwatched: number[] = []
  #listeners: ((message: Pushed) => void)[] = []

  push(message: Pushed): void {
    for (const listener of this.#listeners) listener(message)
  }

  last(name: string): Asked {
    const found = this.asked.findLast((one) => one.name === name)
    if (!found) throw new Error(`Nothing asked for ${name}`)
    return found
  }

  count(name: string): number {
    return this.asked.filter((one) => one.name === name).length
  }

  #ask(name: string, message: unknown): Promise<never> {
    return new Promise((resolve, reject) => {
      this.asked.push({ name, message, answer: resolve as (reply: unknown) => void, fail: reject })
    })
  }

  /** Puts itself where the preload would, before any module of the window is read. */
  install(): this {
    const bridge: Bridge = {
      execute: (message) => this.#ask('execute', message),
      undo: () => this.#ask('undo', null),
      redo: () => this.#ask('redo', null),
      watch: (message) => this.#ask('watch', message),
      unwatch: (id) => this.unwatched.push(id),
      people: (from) => this.#ask('people', from),
      act: (name, input) => this.#ask('act', { name, input }),
      dropped: () => undefined,
      onPushed: (listener) => this.#listeners.push(listener),
    }
    Object.assign(globalThis.window, { goodturn: bridge })
    return this
  }
}

/** Lets promises that are ready go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

export const slim = (id: string, name: string, rest: { does?: string; firm?: string } = {}) =>
  [
    id,
    name,
    rest.does ?? '',
    rest.firm ?? '',
    'unplaced',
    ['everyone'],
    null,
    null,
    [],
    [],
  ] as unknown as SlimPerson
