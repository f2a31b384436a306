import { join, sep } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { servedFile } from '../../../src/main/app/servedFile'

const folder = join(sep, 'app', 'renderer')

test('the page and what it is made of are served with their types', () => {
  expect(servedFile(folder, '/')).toEqual({
    file: join(folder, 'index.html'),
    type: 'text/html; charset=utf-8',
  })
  expect(servedFile(folder, '/assets/index-Ba02Y_uT.js')).toEqual({
    file: join(folder, 'assets', 'index-Ba02Y_uT.js'),
    type: 'text/javascript; charset=utf-8',
  })
  expect(servedFile(folder, '/assets/inter.woff2')?.type).toBe('font/woff2')
})

test.each([
  '/../package.json',
  '/assets/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/package.json',
  '/..\\..\\package.json',
  '//etc/hosts.js',
  '/C:/windows/win.js',
  '/.git/config.js',
  '/assets/',
  '/assets//a.js',
  '/a.js/',
  '/a.js%00.png',
  '/con fig.js',
  '/secret',
  '/page.php',
  '/a.constructor',
  '/a.__proto__',
  '',
])('%s is no file of the page', (path) => {
  expect(servedFile(folder, path)).toBeNull()
})

test('no path leads out of the folder of the page', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '', '%2e%2e', '..%5c', '\\', 'assets', 'a.js', '~', 'index.html'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const found = servedFile(folder, `/${pieces.join('/')}`)
      expect(found === null || found.file.startsWith(folder + sep)).toBe(true)
      expect(found?.file ?? '').not.toContain('..')
    }),
    { numRuns: 2000 },
  )
})
