import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../../src/main/store/disk'
import { Photos } from '../../../src/main/store/photos'
import { Memory } from '../../../src/shared/store/memory'
import { Person } from '../../../src/shared/domain/person'
import { chance } from '../../fixtures/chance'
import { alteredDisk } from './alteredDisk'
import { ForgetfulDisk } from './forgetfulDisk'
import { temporaryFolder } from './temporaryFolder'

const bytesOf = (seed: number, length = 5000) => {
  const from = chance(seed)
  return Uint8Array.from({ length }, () => from.whole(256))
}

test('a photo is kept once, under its SHA-256, for its owner alone', async () => {
  const folder = temporaryFolder()
  const photos = new Photos(realDisk, folder)
  const bytes = bytesOf(1)
  const hash = await photos.put(bytes)
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(await photos.put(bytes)).toBe(hash)
  expect(fs.readdirSync(path.join(folder, 'photos'))).toEqual([hash])
  expect(fs.statSync(path.join(folder, 'photos', hash)).mode & 0o777).toBe(0o600)
  expect(Buffer.from(photos.read(hash)!).equals(bytes)).toBe(true)
})

test('what is no hash, or not there, is no photo', () => {
  const folder = temporaryFolder()
  const photos = new Photos(realDisk, folder)
  fs.mkdirSync(path.join(folder, 'photos'))
  fs.writeFileSync(path.join(folder, 'secret'), 'x')
  for (const name of ['../secret', '', 'a'.repeat(64), `${'a'.repeat(63)}/`])
    expect(photos.read(name)).toBeNull()
  expect(photos.all()).toEqual([])
})

test('a photo above 2 MB is refused with a sentence', async () => {
  const photos = new Photos(realDisk, temporaryFolder())
  await expect(photos.put(new Uint8Array(2 * 1024 * 1024 + 1))).rejects.toMatchObject({
    code: 'tooLarge',
    message: 'This photo is larger than 2 MB. Please choose a smaller one.',
  })
  expect(photos.all()).toEqual([])
})

test('a damaged photo is no photo; brought in again it is whole, and the damaged one stays', async () => {
  const folder = temporaryFolder()
  const photos = new Photos(realDisk, folder)
  const hash = await photos.put(bytesOf(1))
  fs.writeFileSync(path.join(folder, 'photos', hash), 'damaged')
  expect(photos.read(hash)).toBeNull()
  await photos.put(bytesOf(1))
  expect(photos.read(hash)).not.toBeNull()
  const kept = fs.readdirSync(path.join(folder, 'photos')).filter((it) => it !== hash)
  expect(kept).toEqual([expect.stringMatching(new RegExp(`^${hash}\\.damaged-`))])
  expect(fs.readFileSync(path.join(folder, 'photos', kept[0]!), 'utf8')).toBe('damaged')
})

test('a photo that was put in survives a power cut, and one that was not is nowhere half', async () => {
  const disk = new ForgetfulDisk({ folders: ['/d', '/d/photos'], files: new Map() })
  const from = chance(5)
  const photos = new Photos(disk, '/d')
  let isIn = false
  let hash = ''
  const images: { disk: ForgetfulDisk; isIn: boolean }[] = []
  const cut = () => images.push({ disk: new ForgetfulDisk(disk.cut('some', from)), isIn })
  disk.onStep = () => {
    for (let at = 0; at < 10; at += 1) cut()
  }
  hash = await photos.put(bytesOf(2))
  isIn = true
  for (let at = 0; at < 10; at += 1) cut()
  for (const image of images) {
    const found = new Photos(image.disk, '/d')
    if (image.isIn) expect(found.read(hash)).not.toBeNull()
    for (const name of found.all()) expect(found.read(name)).not.toBeNull()
  }
})

test('a disk without room refuses the photo and keeps no piece of it', async () => {
  const folder = temporaryFolder()
  const full = alteredDisk(realDisk, {
    createLater: async (file) => ({
      ...(await realDisk.createLater(file)),
      write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    }),
  })
  await expect(new Photos(full, folder).put(bytesOf(1))).rejects.toThrow('full')
  expect(fs.readdirSync(path.join(folder, 'photos'))).toEqual([])
})

test('photos that nobody has are told apart', async () => {
  const photos = new Photos(realDisk, temporaryFolder())
  const [worn, left] = [await photos.put(bytesOf(1)), await photos.put(bytesOf(2))]
  const memory = new Memory()
  const ann = Person.parse({
    id: 'ann',
    createdAt: '2026-11-19T12:00:00Z',
    name: 'Ann',
    photo: worn,
  })
  memory.apply([{ table: 'person', id: 'ann', before: null, after: ann }])
  expect(photos.unreferenced(memory)).toEqual([left])
})
