import { kinds, type BusMessage } from '../../../src/main/bus/wire'
import { BusService } from './busService'

interface Manners {
  skills?: string[]
  /** The calls that it does not answer. */
  ignores?: readonly string[]
  /** How many milliseconds it takes to answer Notify. */
  slow?: number
  /** Hears of each call before it is answered. */
  hears?: (member: string) => void
}

const name = 'org.freedesktop.Notifications'

/** A desktop's notification service on a real bus, as good or bad as it is told to be. */
export class NoteService extends BusService {
  manners: Manners
  #id = 100

  private constructor(env: NodeJS.ProcessEnv, manners: Manners) {
    super(env, name)
    this.manners = manners
  }

  static start(env: NodeJS.ProcessEnv, manners: Manners = {}): Promise<NoteService> {
    return new NoteService(env, manners).serve()
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
    this.say({
      kind: kinds.signal,
      path: '/org/freedesktop/Notifications',
      interface: name,
      member: 'ActionInvoked',
      signature: 'us',
      body: [id, what],
    })
  }

  protected hear(call: BusMessage): void {
    const { ignores = [], skills = ['actions', 'body', 'body-markup'], slow = 0 } = this.manners
    this.manners.hears?.(call.member!)
    if (ignores.includes('everything') || ignores.includes(call.member!)) return
    if (call.member === 'GetCapabilities') this.answer(call, 'as', skills)
    else if (call.member === 'Notify') {
      const id = Number(call.body[1]) || ++this.#id
      setTimeout(() => this.answer(call, 'u', id), slow)
    } else this.answer(call)
  }
}
