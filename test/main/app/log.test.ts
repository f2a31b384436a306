import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Log } from '../../../src/main/app/log'

const folder = mkdtempSync(join(tmpdir(), 'goodturn-log-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an error is written with its stack and what lay under it, for its owner only', () => {
  const log = new Log(join(folder, 'logs'))
  log.write('the start', new Error('could not', { cause: new Error('no room') }))
  const text = readFileSync(log.file, 'utf8')
  expect(text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z the start: Error: could not\n {4}at /)
  expect(text).toContain('because Error: no room')
  expect(statSync(log.file).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700)
})

test('three files of a megabyte at most, the newest words last', () => {
  const log = new Log(folder)
  for (let count = 0; count < 700; count += 1) log.write(`line ${count} ${'word '.repeat(1500)}`)
  expect(readdirSync(folder).sort()).toEqual(['goodturn.1.log', 'goodturn.2.log', 'goodturn.log'])
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1_000_000)
  expect(readFileSync(log.file, 'utf8')).toContain('line 699 ')
  const older = new Log(folder)
  older.write('again')
  expect(readFileSync(log.file, 'utf8')).toMatch(/line 699 [^\n]*\n[^\n]* again\n$/)
})
