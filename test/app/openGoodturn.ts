import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright/test'
import type { CommandInput, CommandName, CommandValue } from '../../src/shared/commands'
import type { ActInput, ActName, ActValue } from '../../src/shared/ipc/acts'
import type { Reply } from '../../src/shared/ipc/contract'
import type { ViewArgs, ViewName, ViewResult } from '../../src/shared/views'
import type { SlimPerson } from '../../src/shared/views/slimPeople'
import { displayOf } from './displayOf'
import type {} from '../../src/renderer/state/bridge'

/** The checkout, whose `out` is started. */
export const checkout = resolve(import.meta.dirname, '..', '..')

const results = process.env.GOODTURN_RESULTS ?? join(checkout, 'test', 'results')

export const hasSandbox = process.env.GOODTURN_SANDBOX === '1'

export interface OpenOptions {
  /** The folder of settings, log and document; a fresh one that is removed again when left out. */
  userFolder?: string
  /** Further words of the command line. */
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Another folder or archive of the program than the checkout. */
  app?: string
  /** The test is about what texts mean, so that it does not wait for the model of sentences longer than a user. */
  needsMeanings?: boolean
  /** As on a machine that never saw Goodturn: it opens with the first ten minutes. */
  isFirstStart?: boolean
}

/** The Electron program, and what starts it with a folder of its own. */
export const startWords = (userFolder: string, args: readonly string[] = [], app = checkout) => {
  const program = process.env.GOODTURN_ELECTRON
  if (!program) throw new Error('GOODTURN_ELECTRON must name the Electron program.')
  return { program, words: [app, `--user-data-dir=${userFolder}`, ...args] }
}

/** Goodturn was here before and was left at People, so it opens there. */
const rememberPeople = (userFolder: string) =>
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ route: '/people' }))

/** The window of the app: where quick capture was asked for, its small one may be there first. */
const mainWindow = async (app: ElectronApplication): Promise<Page> => {
  const isMain = (page: Page) => !page.url().endsWith('/capture.html')
  const first = await app.firstWindow()
  return isMain(first)
    ? first
    : (app.windows().find(isMain) ?? app.waitForEvent('window', { predicate: isMain }))
}

/** Main may tidy its memory in the very moment in which it is asked, and then gives no answer: it is asked again. */
const keepAsking = (app: ElectronApplication): void => {
  for (const how of ['evaluate', 'evaluateHandle'] as const) {
    const ask = app[how].bind(app) as (...words: unknown[]) => Promise<unknown>
    const askAgain = async (...words: unknown[]): Promise<unknown> => {
      for (let left = 5; ; left -= 1)
        try {
          return await ask(...words)
        } catch (error) {
          const isLost = String(error).includes('promise was garbage collected')
          if (!isLost || left === 0) throw error
          await pause(200)
        }
    }
    app[how] = askAgain as never
  }
}

/** The real application in its real window. */
export class Goodturn {
  readonly userFolder: string
  readonly #options: OpenOptions
  /** What the page complained of, in its console or by throwing. */
  readonly complaints: string[] = []
  #app: ElectronApplication | undefined
  #page: Page | undefined
  #watchId = 1_000_000

  constructor(options: OpenOptions = {}) {
    this.#options = options
    this.userFolder = options.userFolder ?? mkdtempSync(join(tmpdir(), 'goodturn-app-'))
    if (!options.userFolder && !options.isFirstStart) rememberPeople(this.userFolder)
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('Goodturn is not open.')
    return this.#app
  }

  get page(): Page {
    if (!this.#page) throw new Error('Goodturn has no window.')
    return this.#page
  }

  get dataFolder(): string {
    return join(this.userFolder, 'data')
  }

  /** Starts it and waits until the page has drawn something. */
  async open(): Promise<void> {
    const { program, words } = startWords(this.userFolder, this.#options.args, this.#options.app)
    this.#app = await _electron.launch({
      executablePath: program,
      args: ['--require', join(import.meta.dirname, 'waitForTester.cjs'), ...words],
      cwd: checkout,
      env: {
        ...(process.env as Record<string, string>),
        ...displayOf(),
        ...(this.#options.needsMeanings ? {} : { GOODTURN_MEANINGS_AFTER: '20000' }),
        ...this.#options.env,
      },
      chromiumSandbox: hasSandbox,
      // Playwright would force the light theme.
      colorScheme: null,
    })
    keepAsking(this.#app)
    this.#page = await mainWindow(this.#app)
    this.#page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    this.#page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message))
    await this.#page.waitForSelector('#root > *, main', { state: 'attached' })
  }

  /** Quits as a user does. */
  async quit(): Promise<void> {
    const app = this.#app
    this.#app = undefined
    this.#page = undefined
    await app?.close()
  }

  /** Ends it between two instructions, as a power cut would. */
  async kill(): Promise<void> {
    const gone = this.gone()
    this.app.process().kill('SIGKILL')
    await gone
  }

  /** Waits until something else has ended it. */
  async gone(): Promise<void> {
    const program = this.app.process()
    await new Promise((done) => program.once('exit', done))
    this.#app = undefined
    this.#page = undefined
  }

  /** Quits and starts again with the same folder. */
  async reopen(): Promise<void> {
    await this.quit()
    await this.open()
  }

  /** Takes away everybody and opens the page anew at People. Undo still knows what was done before. */
  async clear(): Promise<void> {
    await this.execute('document.restore', {
      document: { tables: {} } as never,
      replaces: 'an empty sphere',
    })
    await this.act('settings.write', { theme: 'system', zoom: 1, whenClosed: 'ask' })
    await this.page.mouse.move(0, 0)
    await this.page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null })
    await this.page.evaluate(() => (location.hash = '#/people'))
    await this.page.reload()
    await this.page.waitForSelector('#root > *, main', { state: 'attached' })
  }

  /** Ends it and removes what it wrote. */
  async dispose(): Promise<void> {
    await this.quit()
    if (!this.#options.userFolder) rmSync(this.userFolder, { recursive: true, force: true })
  }

  /** Asks through the page's own bridge and gives the whole reply. */
  attempt<Name extends CommandName>(
    command: Name,
    input: CommandInput<Name>,
  ): Promise<Reply<CommandValue<Name>>> {
    return this.page.evaluate((message) => window.goodturn.execute(message as never), {
      command,
      input,
    }) as Promise<Reply<CommandValue<Name>>>
  }

  /** Does something that must succeed, and gives its value. */
  async execute<Name extends CommandName>(
    command: Name,
    input: CommandInput<Name>,
  ): Promise<CommandValue<Name>> {
    return valueOf(command, await this.attempt(command, input))
  }

  /** What a screen would be shown now. */
  async view<Name extends ViewName>(view: Name, args: ViewArgs<Name>): Promise<ViewResult<Name>> {
    const reply = (await this.page.evaluate(
      async (message) => {
        const reply = await window.goodturn.watch(message as never)
        window.goodturn.unwatch(message.id)
        return reply
      },
      { id: this.#watchId++, view, args },
    )) as Reply<ViewResult<Name>>
    return valueOf(view, reply)
  }

  async act<Name extends ActName>(name: Name, input: ActInput<Name>): Promise<ActValue<Name>> {
    const reply = (await this.page.evaluate(
      ([name, input]) => window.goodturn.act(name as ActName, input as never),
      [name, input] as const,
    )) as Reply<ActValue<Name>>
    return valueOf(name, reply)
  }

  /** The slim rows of everybody. */
  async people(): Promise<SlimPerson[]> {
    return this.page.evaluate(async () => {
      const all: SlimPerson[] = []
      let from: number | null = 0
      while (from !== null) {
        const { rows, next }: { rows: SlimPerson[]; next: number | null } =
          await window.goodturn.people(from)
        all.push(...rows)
        from = next
      }
      return all
    })
  }

  async undo(): Promise<{ label: string }> {
    return valueOf('undo', await this.page.evaluate(() => window.goodturn.undo()))
  }

  /** A picture under test/results/screenshots, to be looked at: taken when specs are run by name, and of failures. */
  async screenshot(name: string, page = this.page): Promise<void> {
    if (process.env['GOODTURN_PICTURES']) await this.picture(name, page)
  }

  async picture(name: string, page = this.page): Promise<void> {
    const folder = join(results, 'screenshots')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
  }

  /** The log of the app; empty when nothing went wrong. */
  log(): string {
    const file = join(this.userFolder, 'logs', 'goodturn.log')
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
}

const valueOf = <Value>(what: string, reply: Reply<Value>): Value => {
  if (!reply.ok) throw new Error(`${what} was refused: ${reply.code}, ${reply.message}`)
  return reply.value
}
