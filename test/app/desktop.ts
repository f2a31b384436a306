import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { promisify } from 'node:util'
import { ended, startBus } from '../main/bus/ownBus'
import { displayOf } from './displayOf'
import { expect } from './fixtures'

const run = promisify(execFile)

/** A Linux desktop of its own: a session bus, and dunst as its notification service once it is started. */
export class Desktop {
  readonly env: Record<string, string>
  readonly #stopBus: () => Promise<void>
  readonly #children: ChildProcess[] = []
  #said = ''

  private constructor(env: Record<string, string>, stopBus: () => Promise<void>) {
    this.env = env
    this.#stopBus = stopBus
  }

  static async start(): Promise<Desktop> {
    const bus = await startBus()
    const desktop = new Desktop(bus.env, bus.stop)
    await desktop.#watch()
    return desktop
  }

  /** Starts dunst and waits until it serves. */
  async serve(): Promise<void> {
    this.#start('dunst', ['-conf', '/dev/null'])
    await expect.poll(() => this.#dunst('count').catch(() => null)).not.toBeNull()
  }

  /** The words of each Notify that crossed the bus: title and body. */
  notes(): string[][] {
    return this.#said
      .split(/^(?=method call )/m)
      .filter((call) => call.includes('member=Notify'))
      .map((call) => [...call.matchAll(/^ {3}string "([^"]*)"$/gm)].map(([, text = '']) => text))
      .map(([, , title = '', body = '']) => [title, body])
  }

  /** Clicks the note that was shown last. */
  async click(): Promise<void> {
    await this.#dunst('action', '0')
  }

  /** How many notes are on the screen. */
  async shown(): Promise<number> {
    return Number(await this.#dunst('count', 'displayed'))
  }

  async stop(): Promise<void> {
    for (const child of this.#children) await ended(child)
    await this.#stopBus()
  }

  async #dunst(...words: string[]): Promise<string> {
    const { stdout } = await run('dunstctl', words, { env: this.#environment() })
    return stdout.trim()
  }

  async #watch(): Promise<void> {
    const calls = "type='method_call',interface='org.freedesktop.Notifications'"
    const monitor = this.#start('dbus-monitor', ['--session', calls])
    monitor.stdout!.on('data', (text: Buffer) => (this.#said += text.toString()))
    await expect.poll(() => this.#said).not.toBe('')
  }

  #start(program: string, words: string[]): ChildProcess {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    const child = spawn(program, words, { env: this.#environment(), stdio: [...stdio] })
    this.#children.push(child)
    return child
  }

  #environment() {
    return { ...process.env, ...displayOf(), ...this.env }
  }
}
