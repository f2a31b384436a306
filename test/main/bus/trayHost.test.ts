import { describe, expect, onTestFinished, test } from 'vitest'
import { isOnPath } from '../../../build/run.mjs'
import { TrayHost } from '../../../src/main/bus/trayHost'
import { startBus } from './ownBus'
import { TrayWatcher } from './trayWatcher'

const ask = (env: NodeJS.ProcessEnv) => {
  const changes: boolean[] = []
  const host = new TrayHost({ env, onChange: (isThere) => changes.push(isThere) })
  onTestFinished(() => host.stop())
  return { host, changes }
}

const watching = async (...words: Parameters<typeof TrayWatcher.start>) => {
  const watcher = await TrayWatcher.start(...words)
  onTestFinished(() => watcher.stop())
  return watcher
}

describe.skipIf(!isOnPath('dbus-daemon'))('the tray of a Linux desktop', () => {
  const desktop = async () => {
    const bus = await startBus()
    onTestFinished(bus.stop)
    return bus
  }

  test('that is there when Goodturn starts is found', async () => {
    const { env } = await desktop()
    await watching(env)
    const { host, changes } = ask(env)
    await expect.poll(() => changes).toEqual([true])
    expect(host.isThere).toBe(true)
  })

  test('that begins later, ends and begins anew is noticed each time', async () => {
    const { env } = await desktop()
    const { changes } = ask(env)
    const first = await watching(env)
    await expect.poll(() => changes).toEqual([true])
    first.stop()
    await expect.poll(() => changes).toEqual([true, false])
    await watching(env)
    await expect.poll(() => changes).toEqual([true, false, true])
  })

  test('is none while its panel shows nothing', async () => {
    const { env } = await desktop()
    const watcher = await watching(env, false)
    const { host, changes } = ask(env)
    await expect.poll(() => watcher.calls.map(({ member }) => member)).toContain('Get')
    expect(host.isThere).toBe(false)
    watcher.setHost(true)
    await expect.poll(() => changes).toEqual([true])
    watcher.setHost(false)
    await expect.poll(() => changes).toEqual([true, false])
  })

  test('is gone with the bus', async () => {
    const bus = await startBus()
    await watching(bus.env)
    const { changes } = ask(bus.env)
    await expect.poll(() => changes).toEqual([true])
    await bus.stop()
    await expect.poll(() => changes).toEqual([true, false])
  })
})

test('without a session bus there is no tray', async () => {
  const { host, changes } = ask({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(host.isThere).toBe(false)
  expect(changes).toEqual([])
})
