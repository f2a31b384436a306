import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { checkout } from '../openGoodturn'
import { guardedSphere } from './guardedSphere'

const { sphere, inPage } = guardedSphere()

test.describe('messages', () => {
  /** Sends anything at all through the bridge, past what the compiler would allow. */
  const send = (channel: string, given: unknown[]) =>
    sphere().page.evaluate(
      async ([channel, given]) => {
        const bridge = window.goodturn as unknown as Record<
          string,
          (...given: unknown[]) => unknown
        >
        return (await bridge[channel as string](...(given as unknown[]))) as {
          ok: boolean
          code?: string
        } | null
      },
      [channel, given] as const,
    )

  const misfits: [string, unknown[]][] = [
    ['execute', []],
    ['execute', [null]],
    ['execute', ['person.add']],
    ['execute', [7]],
    ['execute', [[]]],
    ['execute', [{}]],
    ['execute', [{ command: 'person.add', input: {}, more: 1 }]],
    ['execute', [{ command: 7, input: {} }]],
    ['execute', [{ command: 'x'.repeat(5000), input: {} }]],
    ['execute', [{ command: 'person.add', input: {}, merge: 7 }]],
    ['execute', [{ command: 'person.add', input: {}, origin: 'system' }]],
    ['watch', [null]],
    ['watch', [{ id: -1, view: 'search', args: {} }]],
    ['watch', [{ id: 1.5, view: 'search', args: {} }]],
    ['watch', [{ id: '1', view: 'search', args: {} }]],
    ['watch', [{ id: NaN, view: 'search', args: {} }]],
    ['watch', [{ id: 1, view: 'search', args: {}, more: 1 }]],
    ['people', [-1]],
    ['people', ['0']],
    ['people', [Infinity]],
    ['people', [{}]],
    ['act', [7, {}]],
    ['act', [null, null]],
  ]
  test('of a wrong shape are refused', async () => {
    for (const [channel, given] of misfits) {
      const answer = await send(channel, given)
      expect(answer, `${channel} ${JSON.stringify(given)}`).toMatchObject({
        ok: false,
        code: 'invalid',
      })
    }
    expect(await send('unwatch', ['x'])).toBeFalsy()
  })

  test('with names that Goodturn does not know are refused', async () => {
    for (const name of ['nothing', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await send('execute', [{ command: name, input: {} }])).toMatchObject({
        code: 'unknownCommand',
      })
      expect(await send('watch', [{ id: 1, view: name, args: {} }])).toMatchObject({
        code: 'unknownView',
      })
      expect(await send('act', [name, {}])).toMatchObject({ code: 'unknownAct' })
    }
  })

  test('with more than was agreed are refused', async () => {
    const people = (await sphere().people()).length
    expect(
      await send('execute', [{ command: 'person.add', input: { name: 'Ann', kind: 'light' } }]),
    ).toMatchObject({ code: 'invalid' })
    expect(
      await send('execute', [{ command: 'person.add', input: { name: 'Ann', id: 'mine' } }]),
    ).toMatchObject({ code: 'invalid' })
    expect(await send('act', ['app.facts', { more: 1 }])).toMatchObject({ code: 'invalid' })
    expect(await send('act', ['settings.write', { dataFolder: '/etc' }])).toMatchObject({
      code: 'invalid',
    })
    expect(await send('act', ['settings.write', { bounds: {} }])).toMatchObject({ code: 'invalid' })
    expect(await send('act', ['folder.show', { which: '/etc' }])).toMatchObject({ code: 'invalid' })
    expect((await sphere().people()).length).toBe(people)
  })

  test('cannot change what all objects are made of', async () => {
    const given = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'
    await inPage(async (given) => {
      const odd = JSON.parse(given) as object
      const bridge = window.goodturn as unknown as Record<
        string,
        (...given: unknown[]) => Promise<unknown>
      >
      await bridge.execute(odd)
      await bridge.execute({ command: 'person.add', input: odd })
      await bridge.execute({ command: 'person.edit', input: { id: '__proto__', ...odd } })
      await bridge.watch({ id: 1, view: 'search', args: odd })
      await bridge.act('settings.write', odd)
    }, given)
    const inMain = await sphere().app.evaluate(
      () => (({}) as { polluted?: number }).polluted === undefined,
    )
    const inWindow = await sphere().page.evaluate(
      () => (({}) as { polluted?: number }).polluted === undefined,
    )
    expect([inMain, inWindow]).toEqual([true, true])
  })

  const ask = `Promise.all([goodturn.people(0), goodturn.undo(), goodturn.act('app.facts', {}),
    goodturn.execute({ command: 'person.add', input: { name: 'Eve' } }),
    goodturn.watch({ id: 1, view: 'search', args: { text: '' } })])`
  const refusals = Array.from({ length: 5 }, () =>
    expect.objectContaining({ ok: false, code: 'notTrusted' }),
  )

  test('from another window are refused, though it shows the same page', async () => {
    const preload = join(checkout, 'out', 'main', 'preload.cjs')
    const answers = await sphere().app.evaluate(
      async ({ BrowserWindow }, { preload, ask }) => {
        const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await other.loadURL('app://goodturn/')
        const answers = (await other.webContents.executeJavaScript(ask)) as unknown[]
        other.destroy()
        return answers
      },
      { preload, ask },
    )
    expect(answers).toEqual(refusals)
    expect((await sphere().people()).map(([, name]) => name)).not.toContain('Eve')
  })

  test('from our own window are refused while it shows anything but the app', async () => {
    const { answers, names } = await sphere().app.evaluate(async ({ BrowserWindow }, ask) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      await webContents.loadURL('app://goodturn/trouble')
      const answers = (await webContents.executeJavaScript(ask)) as unknown[]
      await webContents.loadURL('app://goodturn/')
      const { rows } = (await webContents.executeJavaScript('goodturn.people(0)')) as {
        rows: unknown[][]
      }
      return { answers, names: rows.map(([, name]) => name) }
    }, ask)
    expect(answers).toEqual(refusals)
    expect(names).not.toContain('Eve')
  })

  test('from a frame inside the page are refused', async () => {
    const answer = await sphere().app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> }
      )._invokeHandlers
      // The policy lets no frame in, so one is made up: the same page, but below another.
      const senderFrame = { url: webContents.mainFrame.url, parent: webContents.mainFrame }
      return handlers.get('goodturn:people')!({ sender: webContents, senderFrame }, 0)
    })
    expect(answer).toMatchObject({ ok: false, code: 'notTrusted' })
  })
})
