import { expect, test } from '../fixtures'
import { guardedSphere } from './guardedSphere'

const { sphere } = guardedSphere()

test.describe('addresses of the app', () => {
  const statusOf = (url: string, method = 'GET') =>
    sphere().app.evaluate(
      async ({ net }, { url, method }) => {
        try {
          return (await net.fetch(url, { method })).status
        } catch (error) {
          return (error as Error).message
        }
      },
      { url, method },
    )

  for (const path of [
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5c..%5cpackage.json',
    '..\\..\\package.json',
    'assets/../../main/index.js',
    'assets/..%2f..%2fmain/index.js',
    'main/index.js',
    'main/preload.cjs',
    'etc/passwd',
    '/etc/passwd',
    '//etc/hosts.json',
    'file:/etc/passwd',
    'C:/Windows/win.json',
    'index.html%00.png',
    '.git/config.json',
    'assets/',
    'constructor',
    '__proto__.js',
    'photo/../index.html%20',
    `photo/${'a'.repeat(64)}`,
    `photo/${'a'.repeat(63)}`,
    'photo/..%2f..%2fsettings.json',
    'photo/%2e%2e/lock',
    'trouble',
  ])
    test(`app://goodturn/${path} gives nothing`, async () => {
      expect(await statusOf(`app://goodturn/${path}`)).toBe(404)
    })

  test('of other hosts, and other ways of asking, give nothing', async () => {
    expect(await statusOf('app://goodturn/')).toBe(200)
    expect(await statusOf('app://elsewhere/')).toBe(404)
    expect(await statusOf('app://goodturn.example.org/')).toBe(404)
    expect(await statusOf('app://goodturn/', 'POST')).toBe(404)
    expect(await statusOf('app://goodturn/', 'PUT')).toBe(404)
    expect(await statusOf('app://goodturn/', 'DELETE')).toBe(404)
  })
})
