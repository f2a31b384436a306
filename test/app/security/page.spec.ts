import { readFileSync, readlinkSync } from 'node:fs'
import { expect, test } from '../fixtures'
import { hasSandbox } from '../openGoodturn'
import { guardedSphere } from './guardedSphere'

const { sphere, inPage } = guardedSphere()

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

test.describe('the page', () => {
  test('has nothing of Node', async () => {
    const types = await sphere().page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global', 'setImmediate', 'electron'].map(
        (name) => typeof (globalThis as unknown as Record<string, unknown>)[name],
      ),
    )
    expect(new Set(types)).toEqual(new Set(['undefined']))
  })

  test('has one bridge with exactly the agreed functions, which it cannot replace', async () => {
    const found = await sphere().page.evaluate(() => {
      const before = window.goodturn
      try {
        ;(window as unknown as Record<string, unknown>).goodturn = { execute: () => 'mine' }
      } catch {
        // A frozen bridge may throw.
      }
      return {
        keys: Object.keys(window.goodturn),
        kinds: Object.values(window.goodturn).map((value) => typeof value),
        isSame: window.goodturn === before,
      }
    })
    expect(found.keys).toEqual([
      'execute',
      'undo',
      'redo',
      'watch',
      'unwatch',
      'people',
      'act',
      'dropped',
      'onPushed',
    ])
    expect(new Set(found.kinds)).toEqual(new Set(['function']))
    expect(found.isSame).toBe(true)
  })

  test('cannot reach the preload through the bridge', async () => {
    const found = await sphere().page.evaluate(() => {
      const execute: unknown = Reflect.get(window.goodturn, 'execute')
      const own = Object.getPrototypeOf(execute) as object
      return [own === Function.prototype, own.constructor === Function]
    })
    expect(found).toEqual([true, true])
  })

  test('is isolated and sandboxed in every setting', async () => {
    const settings = await sphere().app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]
      return (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
    })
    expect(settings).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    })
    expect(settings.nodeIntegrationInWorker ?? false).toBe(false)
    expect(settings.navigateOnDragDrop ?? false).toBe(false)
  })

  test('runs inside the sandbox of the system', async () => {
    test.skip(!hasSandbox, 'the sandbox is off for root')
    test.skip(process.platform !== 'linux', 'read from /proc')
    const pid = await sphere().app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].webContents.getOSProcessId(),
    )
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status).toMatch(/^Seccomp:\s+2$/m)
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
    const rootOf = (id: number | 'self') => readlinkSync(`/proc/${id}/ns/user`)
    expect(rootOf(pid)).not.toBe(rootOf('self'))
  })

  test('comes with the strict policy, word for word', async () => {
    const headers = await sphere().page.evaluate(async () =>
      Object.fromEntries((await fetch('/')).headers),
    )
    expect(headers['content-security-policy']).toBe(policy)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })
})

test.describe('what the page may use', () => {
  test('is nothing that needs a permission', async () => {
    const answers = await inPage(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'persistent-storage',
        'background-sync',
        'screen-wake-lock',
        'storage-access',
      ]
      const states: string[] = []
      for (const name of names) {
        const state = await navigator.permissions.query({ name: name as PermissionName }).then(
          (status) => status.state,
          (error: Error) => error.name,
        )
        states.push(`${name} ${state}`)
      }
      return states
    }, null)
    expect(
      answers.filter((answer) => answer.endsWith('granted') || answer.endsWith('prompt')),
    ).toEqual([])
  })

  test('is no place, camera, screen, clipboard, device or notification', async () => {
    const answers = await inPage(async () => {
      const within = <Value>(work: Promise<Value>) =>
        Promise.race([
          work.then(
            (value) => `got ${String(value)}`,
            (error: Error) => `refused ${error.name}`,
          ),
          new Promise<string>((done) => setTimeout(() => done('refused by silence'), 2000)),
        ])
      const { mediaDevices, clipboard } = navigator
      const devices = navigator as unknown as Record<
        'usb' | 'hid' | 'serial' | 'bluetooth',
        Record<'requestDevice' | 'requestPort', (filters: object) => Promise<unknown>> | undefined
      >
      return {
        place: await within(
          new Promise((_done, fail) =>
            navigator.geolocation.getCurrentPosition(_done, () => fail(new Error())),
          ),
        ),
        camera: await within(mediaDevices.getUserMedia({ video: true })),
        screen: await within(mediaDevices.getDisplayMedia()),
        clipboard: await within(clipboard.readText()),
        usb: await within(
          devices.usb?.requestDevice({ filters: [] }) ?? Promise.reject(new Error()),
        ),
        hid: await within(
          (devices.hid?.requestDevice({ filters: [] }) ?? Promise.reject(new Error())).then(
            (found) => {
              if (Array.isArray(found) && found.length === 0) throw new Error()
              return found
            },
          ),
        ),
        serial: await within(devices.serial?.requestPort({}) ?? Promise.reject(new Error())),
        notification: await within(
          Notification.requestPermission().then((answer) => {
            if (answer !== 'granted') throw new Error()
            return answer
          }),
        ),
      }
    }, null)
    for (const [what, answer] of Object.entries(answers))
      expect(`${what}: ${answer}`).toContain('refused')
  })
})
