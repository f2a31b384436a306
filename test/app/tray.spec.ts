import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isOnPath } from '../../build/run.mjs'
import { startBus } from '../main/bus/ownBus'
import { TrayWatcher } from '../main/bus/trayWatcher'
import { displayOf } from './displayOf'
import { expect, test } from './fixtures'
import { Goodturn, hasSandbox, startWords } from './openGoodturn'

test.skip(process.platform !== 'linux' || !isOnPath('dbus-daemon'), 'needs the bus of Linux')

const window = (sphere: Goodturn) =>
  sphere.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      isVisible: window!.isVisible(),
      isMinimized: window!.isMinimized(),
      isFocused: window!.isFocused(),
    }
  })

const close = (sphere: Goodturn) =>
  sphere.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())

/** The next question is answered with its button of that number; gives the questions that were asked. */
const answerWith = (sphere: Goodturn, response: number) =>
  sphere.app.evaluate(({ dialog }, response) => {
    const place = globalThis as unknown as { questions?: string[] }
    const questions = (place.questions ??= [])
    dialog.showMessageBox = ((_window: unknown, { message, buttons }: Record<string, unknown>) => {
      questions.push(`${String(message)} ${JSON.stringify(buttons)}`)
      return Promise.resolve({ response, checkboxChecked: false })
    }) as unknown as typeof dialog.showMessageBox
  }, response)

const questions = (sphere: Goodturn) =>
  sphere.app.evaluate(() => (globalThis as unknown as { questions: string[] }).questions)

/** Starts it once more, and gives its exit code. */
const startAgain = async (sphere: Goodturn, env: Record<string, string>) => {
  const { program, words } = startWords(sphere.userFolder)
  const second = spawn(program, [...(hasSandbox ? [] : ['--no-sandbox']), ...words], {
    stdio: 'ignore',
    env: { ...process.env, ...displayOf(), ...env },
  })
  const [code] = (await once(second, 'exit')) as [number]
  return code
}

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

test('[CARD-3 tray] a start at login shows no window; closing keeps Goodturn in the tray, which leads back and out', async () => {
  const bus = await startBus()
  const tray = await TrayWatcher.start(bus.env)
  const sphere = new Goodturn({ env: bus.env, args: ['--hidden'] })
  try {
    await sphere.open()
    await expect.poll(() => tray.items.length).toBe(1)
    const { id } = await sphere.execute('person.add', { name: 'Ben Silva' })
    const step = { about: { personId: id }, words: 'Call', due: today() } as const
    await sphere.execute('followUp.add', step)
    await expect.poll(() => tray.labels()).toContain('1 follow-up today')
    await expect(sphere.page.getByText('Ben Silva').first()).toBeAttached()
    await sphere.app.evaluate(({ app }) => app.emit('second-instance', {}, ['', '--hidden'], ''))
    expect(await window(sphere)).toMatchObject({ isVisible: false, isFocused: false })

    expect(await startAgain(sphere, bus.env)).toBe(0)
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: true, isFocused: true })

    const thoughtBetter = 2
    await answerWith(sphere, thoughtBetter)
    await close(sphere)
    await expect.poll(() => questions(sphere)).toHaveLength(1)
    expect(await window(sphere)).toMatchObject({ isVisible: true })
    await answerWith(sphere, 0)
    await close(sphere)
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: false })
    await tray.click()
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: true, isFocused: true })
    await close(sphere)
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: false })
    const question = 'Keep Goodturn in the tray so it can remind you? ["Keep running","Quit"]'
    expect(await questions(sphere)).toEqual([question, question])
    expect(await sphere.act('settings.read', {})).toMatchObject({ whenClosed: 'keep' })

    await tray.choose('Pause reminders until tomorrow')
    await expect.poll(() => tray.labels()).toContain('Go on with reminders')
    expect((await sphere.undo()).label).toMatch(/^be away until /)
    await expect.poll(() => tray.labels()).toContain('Pause reminders until tomorrow')
    await tray.choose('1 follow-up today')
    await expect(sphere.page.getByRole('heading', { name: 'Inbox' })).toBeVisible()
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: true, isFocused: true })

    const ended = once(sphere.app.process(), 'exit')
    await close(sphere)
    await expect.poll(() => window(sphere)).toMatchObject({ isVisible: false })
    await tray.choose('Quit')
    expect((await ended)[0]).toBe(0)
    expect(sphere.log()).toBe('')
  } finally {
    await sphere.dispose()
    tray.stop()
    await bus.stop()
  }
})

test('[CARD-3 tray] where there is no tray a hidden start can be found all the same, and closing quits', async () => {
  const bus = await startBus()
  const config = mkdtempSync(join(tmpdir(), 'goodturn-config-'))
  const sphere = new Goodturn({
    env: { ...bus.env, XDG_CONFIG_HOME: config },
    args: ['--hidden'],
  })
  const file = join(config, 'autostart', 'goodturn.desktop')
  try {
    await sphere.open()
    expect(await sphere.act('tray.read', {})).toEqual({ isThere: false })
    expect((await window(sphere)).isVisible).toBe(false)

    expect(await sphere.act('login.read', {})).toEqual({ isOn: false })
    expect(await sphere.act('login.write', { isOn: true })).toEqual({ isOn: true })
    expect(readFileSync(file, 'utf8')).toMatch(/^Exec="[^"]+" .*"--hidden"$/m)
    expect(statSync(file).mode & 0o777).toBe(0o644)
    rmSync(file)
    expect(await sphere.act('login.read', {})).toEqual({ isOn: false })
    await sphere.act('login.write', { isOn: true })
    expect(await sphere.act('login.write', { isOn: false })).toEqual({ isOn: false })
    expect(existsSync(file)).toBe(false)

    const isThere = { isVisible: true, isFocused: false }
    await expect.poll(() => window(sphere), { timeout: 8000 }).toMatchObject(isThere)
    for (const panel of ['a panel that comes late', 'the same begun anew']) {
      const tray = await TrayWatcher.start(bus.env)
      await expect.poll(() => tray.items.length, panel).toBe(1)
      await expect.poll(() => window(sphere)).toMatchObject({ isVisible: false })
      tray.stop()
    }

    const ended = once(sphere.app.process(), 'exit')
    await expect.poll(() => sphere.act('tray.read', {})).toEqual({ isThere: false })
    await close(sphere)
    expect((await ended)[0]).toBe(0)
  } finally {
    await sphere.dispose()
    await bus.stop()
    rmSync(config, { recursive: true, force: true })
  }
})
