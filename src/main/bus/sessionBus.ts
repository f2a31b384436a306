import { connect, type Socket } from 'node:net'
import { busPaths } from './busPaths'
import { fromBytes, kinds, lengthOf, toBytes, type BusMessage, type BusValue } from './wire'

/** What is asked of somebody on the bus. */
export interface BusCall {
  destination: string
  path: string
  interface: string
  member: string
  signature?: string
  body?: BusValue[]
  /** How long an answer is waited for, in milliseconds. */
  within: number
  /** Takes an answer that came after all, when nobody waits for it any more. */
  late?: (answer: BusMessage) => void
}

/** An answer that says no; `code` is its name on the bus. */
export class BusRefusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** No answer came in time. */
export class BusSilence extends Error {}

/** The bus cannot be reached, or hung up. */
export class BusGone extends Error {}

interface Waiting {
  take: (answer: BusMessage) => void
  fail: (error: Error) => void
}

/** The bus itself, for whoever asks it something. */
export const theBus = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

/**
 * A connection to the session bus of a Linux desktop. Nothing in it waits without an end, and nothing holds up the
 * thread, whatever becomes of the other side.
 */
export class SessionBus {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #unread = Buffer.alloc(0)
  #isGreeted = false
  #serial = 0
  #greeted = (_error?: Error): void => undefined
  /** Told of every signal that was asked for. */
  heard: (signal: BusMessage) => void = () => undefined
  /** Told once when the connection has ended. */
  ended: () => void = () => undefined
  isOpen = true

  private constructor(path: string) {
    this.#socket = connect({ path })
    this.#socket.unref()
    this.#socket.on('connect', () => {
      const uid = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
      this.#socket.write(`\0AUTH EXTERNAL ${uid}\r\n`)
    })
    this.#socket.on('data', (bytes: Buffer) => this.#take(bytes))
    this.#socket.on('error', (error) => this.#end(error))
    this.#socket.on('close', () => this.#end(new Error('closed')))
  }

  /** Connects to the first bus that lets us in. */
  static async open(within: number, env = process.env): Promise<SessionBus> {
    const until = Date.now() + within
    let last: Error = new BusGone('There is no session bus.')
    for (const path of busPaths(env, process.getuid?.() ?? 0)) {
      const bus = new SessionBus(path)
      try {
        await bus.#enter(Math.max(1, until - Date.now()))
        return bus
      } catch (error) {
        bus.close()
        last = error as Error
      }
    }
    throw last
  }

  call(call: BusCall): Promise<BusMessage> {
    const { within, late, ...said } = call
    if (!this.isOpen) return Promise.reject(new BusGone('The session bus has hung up.'))
    this.#serial += 1
    const serial = this.#serial
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (late) this.#waiting.set(serial, { take: late, fail: () => undefined })
        else this.#waiting.delete(serial)
        reject(new BusSilence(`No answer to ${call.member}.`))
      }, within)
      this.#waiting.set(serial, {
        take: (answer) => {
          clearTimeout(timer)
          if (answer.kind === kinds.answer) resolve(answer)
          else reject(refusalIn(answer))
        },
        fail: (error) => {
          clearTimeout(timer)
          reject(error)
        },
      })
      this.#socket.write(toBytes({ kind: kinds.call, serial, body: [], ...said }))
    })
  }

  /** Lets go once what was said is on its way. */
  close(): void {
    this.#end(new Error('let go'))
    this.#socket.destroySoon()
  }

  async #enter(within: number): Promise<void> {
    const until = Date.now() + within
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new BusSilence('No answer of the session bus.')),
        within,
      )
      this.#greeted = (error) => {
        clearTimeout(timer)
        if (error) reject(error)
        else resolve()
      }
    })
    await this.call({ ...theBus, member: 'Hello', within: Math.max(1, until - Date.now()) })
  }

  #take(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes])
    try {
      if (!this.#isGreeted) this.#greet()
      if (this.#isGreeted) this.#read()
    } catch (error) {
      this.#socket.destroy()
      this.#end(error as Error)
    }
  }

  /** The bus answers the greeting with a line of text; all that follows are messages. */
  #greet(): void {
    const end = this.#unread.indexOf('\r\n')
    if (end < 0) {
      if (this.#unread.length > 1000) throw new Error('no greeting')
      return
    }
    const line = this.#unread.toString('latin1', 0, end)
    if (!line.startsWith('OK ')) throw new Error(`the bus said ${line.slice(0, 100)}`)
    this.#unread = this.#unread.subarray(end + 2)
    this.#isGreeted = true
    this.#socket.write('BEGIN\r\n')
    this.#greeted()
  }

  #read(): void {
    for (;;) {
      const length = lengthOf(this.#unread)
      if (length === undefined || this.#unread.length < length) return
      // A copy of its own: a message is read by offsets from its first byte.
      const message = fromBytes(Buffer.from(this.#unread.subarray(0, length)))
      this.#unread = this.#unread.subarray(length)
      this.#hear(message)
    }
  }

  #hear(message: BusMessage): void {
    if (message.kind === kinds.signal) this.heard(message)
    if (message.answers === undefined) return
    const waiting = this.#waiting.get(message.answers)
    this.#waiting.delete(message.answers)
    waiting?.take(message)
  }

  #end(cause: Error): void {
    if (!this.isOpen) return
    this.isOpen = false
    const error = new BusGone(`The session bus has hung up (${cause.message}).`)
    this.#greeted(error)
    for (const waiting of this.#waiting.values()) waiting.fail(error)
    this.#waiting.clear()
    this.ended()
  }
}

const refusalIn = ({ error = '', body: [words] }: BusMessage): BusRefusal =>
  new BusRefusal(error, typeof words === 'string' ? words : error)
