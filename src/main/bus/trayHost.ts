import { BusRefusal, SessionBus, theBus } from './sessionBus'
import { Variant } from './wire'

const watcher = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
} as const

/** Milliseconds. */
const patience = { bus: 1000, answer: 1000 }

/** What the desktop says when a tray comes or goes. */
const signals = [
  `type='signal',sender='${theBus.destination}',interface='${theBus.interface}',member='NameOwnerChanged',arg0='${watcher.destination}'`,
  `type='signal',interface='${watcher.interface}',member='StatusNotifierHostRegistered'`,
  `type='signal',interface='${watcher.interface}',member='StatusNotifierHostUnregistered'`,
]

interface Parts {
  /** Called whenever a tray has come or gone. */
  onChange: (isThere: boolean) => void
  env?: NodeJS.ProcessEnv
}

/** Whether this Linux desktop has a tray. Many have none, and a panel may come later than we do, or begin anew. */
export class TrayHost {
  readonly #onChange: Parts['onChange']
  #bus: SessionBus | null = null
  #isThere = false
  #isStopped = false
  #asked = 0

  constructor({ onChange, env = process.env }: Parts) {
    this.#onChange = onChange
    // Without a bus there is no tray.
    this.#begin(env).catch(() => this.#become(false))
  }

  get isThere(): boolean {
    return this.#isThere
  }

  stop(): void {
    this.#isStopped = true
    this.#bus?.close()
  }

  async #begin(env: NodeJS.ProcessEnv): Promise<void> {
    const bus = await SessionBus.open(patience.bus, env)
    if (this.#isStopped) return bus.close()
    this.#bus = bus
    bus.ended = () => this.#become(false)
    bus.heard = () => void this.#look(bus)
    for (const rule of signals)
      await bus.call({
        ...theBus,
        member: 'AddMatch',
        signature: 's',
        body: [rule],
        within: patience.answer,
      })
    await this.#look(bus)
  }

  async #look(bus: SessionBus): Promise<void> {
    this.#asked += 1
    const asking = this.#asked
    const isThere = await hasHost(bus).catch(() => false)
    if (this.#asked === asking) this.#become(isThere)
  }

  #become(isThere: boolean): void {
    if (this.#isStopped || isThere === this.#isThere) return
    this.#isThere = isThere
    this.#onChange(isThere)
  }
}

const hasHost = async (bus: SessionBus): Promise<boolean> => {
  const owned = await bus.call({
    ...theBus,
    member: 'NameHasOwner',
    signature: 's',
    body: [watcher.destination],
    within: patience.answer,
  })
  if (owned.body[0] !== true) return false
  try {
    const { body } = await bus.call({
      ...watcher,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [watcher.interface, 'IsStatusNotifierHostRegistered'],
      within: patience.answer,
    })
    return body[0] instanceof Variant && body[0].value === true
  } catch (error) {
    // A watcher that does not tell is there all the same.
    if (error instanceof BusRefusal) return true
    throw error
  }
}
