import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesFromDisk } from '../../../src/main/workers/filesFromDisk'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goodturn-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('files are read by their paths; a folder and one that is gone are named', async () => {
  writeFileSync(join(folder, 'a.vcf'), 'BEGIN:VCARD')
  mkdirSync(join(folder, 'b'))
  const found = await filesFromDisk(['b', 'a.vcf', 'c.vcf'].map((name) => join(folder, name)))
  expect(found.files.map(({ name, bytes }) => [name, bytes.length])).toEqual([['a.vcf', 11]])
  expect(found.paths).toEqual([join(folder, 'a.vcf')])
  expect(found.lost).toEqual([
    { name: 'b', message: 'is a folder. Choose the files that are in it.' },
    { name: 'c.vcf', message: expect.stringContaining(`is no longer in ${folder}`) },
  ])
})

test('more than 100 MB is refused before any of it is read', async () => {
  const path = join(folder, 'large.vcf')
  writeFileSync(path, '')
  truncateSync(path, 101 * 1024 * 1024)
  await expect(filesFromDisk([path])).rejects.toMatchObject({ code: 'tooLarge' })
})
