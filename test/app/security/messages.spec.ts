import { expect, test } from '../fixtures'
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

  test('from any other window or frame are refused', async () => {
    const answers = await sphere().app.evaluate(async ({ BrowserWindow }) => {
      const [own] = BrowserWindow.getAllWindows()
      const { preload } = (
        own.webContents as unknown as { getLastWebPreferences(): { preload: string } }
      ).getLastWebPreferences()
      const ask = (frame: { executeJavaScript(code: string): Promise<unknown> }) =>
        frame.executeJavaScript(
          `Promise.all([goodturn.people(0), goodturn.undo(), goodturn.act('app.facts', {}),
            goodturn.execute({ command: 'person.add', input: { name: 'Eve' } }),
            goodturn.watch({ id: 1, view: 'search', args: { text: '' } })])`,
        )
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, nodeIntegrationInSubFrames: true },
      })
      await other.loadURL('app://goodturn/')
      const fromWindow = await ask(other.webContents)
      await other.webContents.executeJavaScript(
        `new Promise((done) => {
          const frame = document.createElement('iframe')
          document.body.append(frame)
          setTimeout(done, 200)
        })`,
      )
      const [inner] = other.webContents.mainFrame.frames
      const fromFrame = inner ? await ask(inner).catch((error: Error) => error.message) : 'no frame'
      other.destroy()
      return { fromWindow, fromFrame }
    })
    expect(answers.fromWindow).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining({ ok: false, code: 'notTrusted' })),
    )
    expect(JSON.stringify(answers.fromFrame)).not.toContain('"ok":true')
    expect((await sphere().people()).map(([, name]) => name)).not.toContain('Eve')
  })

  test('from our own window while it shows another page are refused', async () => {
    const answer = await sphere().app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> }
      )._invokeHandlers
      const handler = handlers.get('goodturn:people')
      if (!handler) return 'no handler'
      const frame = webContents.mainFrame
      const pretended = Object.create(frame, { url: { value: 'https://example.org/' } })
      return handler({ sender: webContents, senderFrame: pretended }, 0)
    })
    expect(answer).toMatchObject({ ok: false, code: 'notTrusted' })
  })
})
