import { kinds, Variant, type BusMessage, type BusValue } from '../../../src/main/bus/wire'
import { BusService } from './busService'

const name = 'org.kde.StatusNotifierWatcher'
const item = { path: '/StatusNotifierItem', interface: 'org.kde.StatusNotifierItem' }
const menu = { path: '/com/canonical/dbusmenu', interface: 'com.canonical.dbusmenu' }

interface Line {
  id: number
  label: string
}

/** A desktop's tray on a real bus: it takes items in, shows their menus and clicks them. */
export class TrayWatcher extends BusService {
  #hasHost: boolean
  /** Whose items are in the tray. */
  readonly items: string[] = []

  private constructor(env: NodeJS.ProcessEnv, hasHost: boolean) {
    super(env, name)
    this.#hasHost = hasHost
  }

  /** A watcher alone shows nothing; its host does. */
  static start(env: NodeJS.ProcessEnv, hasHost = true): Promise<TrayWatcher> {
    return new TrayWatcher(env, hasHost).serve()
  }

  /** The panel comes or goes, and this stays. */
  setHost(hasHost: boolean): void {
    this.#hasHost = hasHost
    const member = hasHost ? 'StatusNotifierHostRegistered' : 'StatusNotifierHostUnregistered'
    this.say({
      kind: kinds.signal,
      path: '/StatusNotifierWatcher',
      interface: name,
      member,
      body: [],
    })
  }

  /** What the newest item's menu says, line by line. */
  async labels(): Promise<string[]> {
    return (await this.#lines()).map(({ label }) => label)
  }

  async choose(label: string): Promise<void> {
    const line = (await this.#lines()).find((one) => one.label === label)
    if (!line) throw new Error(`The menu in the tray has no ${label}.`)
    await this.#ask(menu, 'Event', 'isvu', [line.id, 'clicked', new Variant('s', ''), 0])
  }

  async click(): Promise<void> {
    await this.#ask(item, 'Activate', 'ii', [0, 0])
  }

  protected hear(call: BusMessage): void {
    if (call.member === 'RegisterStatusNotifierItem') {
      this.items.push(call.sender!)
      this.answer(call)
    } else if (call.member === 'Get') this.answer(call, 'v', this.#property(call.body[1]))
    else this.answer(call)
  }

  #property(of: BusValue | undefined): Variant {
    return of === 'IsStatusNotifierHostRegistered'
      ? new Variant('b', this.#hasHost)
      : new Variant('i', 0)
  }

  async #lines(): Promise<Line[]> {
    const [, layout] = await this.#ask(menu, 'GetLayout', 'iias', [0, -1, []])
    return linesIn(layout as BusValue[])
  }

  #ask(whom: typeof item, member: string, signature: string, body: BusValue[]) {
    const destination = this.items.at(-1)
    if (!destination) throw new Error('Nothing is in the tray.')
    return this.ask({ destination, ...whom, member, signature, body })
  }
}

/** A line of a menu is its number, its properties, and the lines below it. */
const linesIn = ([id, properties, below]: BusValue[]): Line[] => {
  const label = (properties as [string, Variant][]).find(([key]) => key === 'label')?.[1].value
  return [
    ...(typeof label === 'string' ? [{ id: Number(id), label }] : []),
    ...(below as Variant[]).flatMap(({ value }) => linesIn(value as BusValue[])),
  ]
}
