import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashInputs, isFresh, writeStamp } from '../../build/stamp.mjs'
import { folderWith } from './folders'

function builtCheckout(): string {
  const folder = folderWith({
    'package.json': '{}',
    'electron.vite.config.ts': 'export {}',
    'README.md': 'words',
    'src/main/index.ts': 'one',
    'src/shared/other.ts': 'two',
    'out/main/index.js': 'built',
  })
  writeStamp(folder, hashInputs(folder))
  return folder
}

test('a build is fresh until something changes', () => {
  expect(isFresh(builtCheckout())).toBe(true)
})

test('without a build nothing is fresh', () => {
  expect(isFresh(folderWith({ 'package.json': '{}', 'src/a.ts': '' }))).toBe(false)
})

test.each<[string, (folder: string) => void]>([
  ['a source file', (folder) => writeFileSync(join(folder, 'src/main/index.ts'), 'new')],
  ['a new source file', (folder) => writeFileSync(join(folder, 'src/main/new.ts'), '')],
  ['a removed source file', (folder) => rmSync(join(folder, 'src/shared/other.ts'))],
  ['a configuration', (folder) => writeFileSync(join(folder, 'electron.vite.config.ts'), 'new')],
  ['a removed output', (folder) => rmSync(join(folder, 'out/main/index.js'))],
  ['a build of another hand', (folder) => utimesSync(join(folder, 'out/main/index.js'), 1, 1)],
])('%s makes the build stale', (_name, change) => {
  const folder = builtCheckout()
  change(folder)
  expect(isFresh(folder)).toBe(false)
})

test.each<[string, (folder: string) => void]>([
  ['a touched source file', (folder) => utimesSync(join(folder, 'src/main/index.ts'), 9e9, 9e9)],
  ['a changed text about it', (folder) => writeFileSync(join(folder, 'README.md'), 'new')],
])('%s leaves it fresh', (_name, change) => {
  const folder = builtCheckout()
  change(folder)
  expect(isFresh(folder)).toBe(true)
})

test('an edit during the build leaves the build stale', () => {
  const folder = builtCheckout()
  const before = hashInputs(folder)
  writeFileSync(join(folder, 'src/main/index.ts'), 'edited meanwhile')
  writeStamp(folder, before)
  expect(isFresh(folder)).toBe(false)
})
