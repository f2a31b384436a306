import { connect, type Socket } from 'node:net'
import { busPaths } from '../../../src/main/bus/busPaths'
import {
  fromBytes,
  kinds,
  lengthOf,
  toBytes,
  type BusMessage,
  type BusValue,
} from '../../../src/main/bus/wire'

export const theBus = 'org.freedesktop.DBus'

/** Somebody on a real bus who serves under a name. */
export abstract class BusService {
  /** Every call that reached it. */
  readonly calls: BusMessage[] = []
  readonly #socket: Socket
  readonly #name: string
  readonly #answers = new Map<number, (body: BusValue[]) => void>()
  #unread = Buffer.alloc(0)
  #isGreeted = false
  #serial = 0
  #owned = () => undefined as void

  constructor(env: NodeJS.ProcessEnv, name: string) {
    this.#name = name
    this.#socket = connect({ path: busPaths(env, process.getuid!())[0]! })
    const uid = Buffer.from(String(process.getuid!())).toString('hex')
    this.#socket.write(`\0AUTH EXTERNAL ${uid}\r\n`)
    this.#socket.on('data', (bytes: Buffer) => this.#take(bytes))
  }

  /** Resolves when the name is its own. */
  async serve(): Promise<this> {
    await new Promise<void>((resolve) => (this.#owned = resolve))
    return this
  }

  stop(): void {
    this.#socket.destroy()
  }

  protected abstract hear(call: BusMessage): void

  protected say(message: Omit<BusMessage, 'serial'>): number {
    this.#serial += 1
    this.#socket.write(toBytes({ serial: this.#serial, ...message }))
    return this.#serial
  }

  protected answer(call: BusMessage, signature?: string, ...body: BusValue[]): void {
    this.say({
      kind: kinds.answer,
      answers: call.serial,
      ...(call.sender && { destination: call.sender }),
      ...(signature && { signature }),
      body,
    })
  }

  /** Asks somebody on the bus, and gives the body of the answer. */
  protected ask(call: Omit<BusMessage, 'serial' | 'kind'>): Promise<BusValue[]> {
    const serial = this.say({ kind: kinds.call, ...call })
    return new Promise((resolve) => this.#answers.set(serial, resolve))
  }

  #askTheBus(member: string, signature?: string, body: BusValue[] = []): Promise<BusValue[]> {
    const path = '/org/freedesktop/DBus'
    const said = signature === undefined ? {} : { signature }
    return this.ask({ destination: theBus, path, interface: theBus, member, ...said, body })
  }

  #take(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes])
    if (!this.#isGreeted) {
      const end = this.#unread.indexOf('\r\n')
      if (end < 0) return
      this.#unread = this.#unread.subarray(end + 2)
      this.#isGreeted = true
      this.#socket.write('BEGIN\r\n')
      void this.#askTheBus('Hello')
      void this.#askTheBus('RequestName', 'su', [this.#name, 4]).then(() => this.#owned())
    }
    for (;;) {
      const length = lengthOf(this.#unread)
      if (length === undefined || this.#unread.length < length) return
      this.#hear(fromBytes(Buffer.from(this.#unread.subarray(0, length))))
      this.#unread = this.#unread.subarray(length)
    }
  }

  #hear(message: BusMessage): void {
    if (message.answers !== undefined) {
      this.#answers.get(message.answers)?.(message.body)
      this.#answers.delete(message.answers)
    }
    if (message.kind !== kinds.call) return
    this.calls.push(message)
    this.hear(message)
  }
}
