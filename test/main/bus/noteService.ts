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

interface Manners {
  skills?: string[]
  /** The calls that it does not answer. */
  ignores?: readonly string[]
  /** How many milliseconds it takes to answer Notify. */
  slow?: number
}

/** A desktop's notification service on a real bus, as good or bad as it is told to be. */
export class NoteService {
  /** Every call that reached it. */
  readonly calls: BusMessage[] = []
  readonly #socket: Socket
  readonly #manners: Manners
  #unread = Buffer.alloc(0)
  #isGreeted = false
  #serial = 0
  #id = 100
  #owned = () => undefined as void

  private constructor(env: NodeJS.ProcessEnv, manners: Manners) {
    this.#manners = manners
    this.#socket = connect({ path: busPaths(env, process.getuid!())[0]! })
    const uid = Buffer.from(String(process.getuid!())).toString('hex')
    this.#socket.write(`\0AUTH EXTERNAL ${uid}\r\n`)
    this.#socket.on('data', (bytes: Buffer) => this.#take(bytes))
  }

  static async start(env: NodeJS.ProcessEnv, manners: Manners = {}): Promise<NoteService> {
    const service = new NoteService(env, manners)
    await new Promise<void>((resolve) => (service.#owned = resolve))
    return service
  }

  /** The words of the notes that it was given: title, body, actions, and whose place each takes. */
  get notes() {
    return this.calls
      .filter(({ member }) => member === 'Notify')
      .map(({ body: [, replaces, , title, text, actions] }) => ({ title, text, actions, replaces }))
  }

  get closed(): number[] {
    return this.calls
      .filter(({ member }) => member === 'CloseNotification')
      .map(({ body: [id] }) => Number(id))
  }

  /** As if the user had clicked a note or one of its buttons. */
  invoke(id: number, what: string): void {
    this.#say({
      kind: kinds.signal,
      path: '/org/freedesktop/Notifications',
      interface: 'org.freedesktop.Notifications',
      member: 'ActionInvoked',
      signature: 'us',
      body: [id, what],
    })
  }

  stop(): void {
    this.#socket.destroy()
  }

  #say(message: Omit<BusMessage, 'serial'>): void {
    this.#serial += 1
    this.#socket.write(toBytes({ serial: this.#serial, ...message }))
  }

  #ask(member: string, signature?: string, body: BusValue[] = []): void {
    const name = 'org.freedesktop.DBus'
    this.#say({
      kind: kinds.call,
      destination: name,
      path: '/org/freedesktop/DBus',
      interface: name,
      member,
      ...(signature && { signature }),
      body,
    })
  }

  #take(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes])
    if (!this.#isGreeted) {
      const end = this.#unread.indexOf('\r\n')
      if (end < 0) return
      this.#unread = this.#unread.subarray(end + 2)
      this.#isGreeted = true
      this.#socket.write('BEGIN\r\n')
      this.#ask('Hello')
      this.#ask('RequestName', 'su', ['org.freedesktop.Notifications', 4])
    }
    for (;;) {
      const length = lengthOf(this.#unread)
      if (length === undefined || this.#unread.length < length) return
      this.#hear(fromBytes(Buffer.from(this.#unread.subarray(0, length))))
      this.#unread = this.#unread.subarray(length)
    }
  }

  #hear(message: BusMessage): void {
    if (message.answers === 2) this.#owned()
    if (message.kind !== kinds.call) return
    this.calls.push(message)
    const { ignores = [], skills = ['actions', 'body', 'body-markup'], slow = 0 } = this.#manners
    if (ignores.includes('everything') || ignores.includes(message.member!)) return
    const answer = (signature?: string, ...body: BusValue[]) =>
      this.#say({
        kind: kinds.answer,
        answers: message.serial,
        ...(message.sender && { destination: message.sender }),
        ...(signature && { signature }),
        body,
      })
    if (message.member === 'GetCapabilities') answer('as', skills)
    else if (message.member === 'Notify') {
      const id = Number(message.body[1]) || ++this.#id
      setTimeout(() => answer('u', id), slow)
    } else answer()
  }
}
