import { expect, test } from 'vitest'
import { dependenciesMatch, samePackages } from '../../build/dependencies.mjs'
import { folderWith } from './folders'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b-win32': { version: '2.0.0', integrity: 'sha512-b', optional: true },
}
const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

const asFile = (packages: object): string => JSON.stringify({ packages })

test('installed packages match their lock, whatever the age of the files', () => {
  const folder = folderWith({
    'node_modules/.package-lock.json': asFile(installed),
    'package-lock.json': asFile(locked),
  })
  expect(dependenciesMatch(folder)).toBe(true)
})

test('a folder without installed packages does not match', () => {
  expect(dependenciesMatch(folderWith({ 'package-lock.json': asFile(locked) }))).toBe(false)
})

test('a lock that has moved on does not match', () => {
  const newer = { ...locked, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-c' } }
  const folder = folderWith({
    'node_modules/.package-lock.json': asFile(installed),
    'package-lock.json': asFile(newer),
  })
  expect(dependenciesMatch(folder)).toBe(false)
})

test.each([
  ['the same packages', installed, true],
  [
    'one of other content',
    { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } },
    false,
  ],
  ['one missing', {}, false],
  ['one too many', { ...installed, 'node_modules/c': { version: '1.0.0' } }, false],
])('%s', (_name, found, same) => {
  expect(samePackages(locked, found)).toBe(same)
})
