import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unzip } from '../../build/unzip.mjs'
import { folderWith } from './folders'

interface Entry {
  name: string
  content: string
  mode?: number
  stored?: boolean
}

/** A zip archive as other programs write it, of a few small files. */
function zip(entries: Entry[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, content, mode = 0o644, stored = false } of entries) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(stored ? 0 : 8, 10)
    record.writeUInt32LE(packed.length, 20)
    record.writeUInt32LE(Buffer.byteLength(content), 24)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 38)
    record.writeUInt32LE(offset, 42)
    files.push(header, Buffer.from(name), packed)
    directory.push(record, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  const listing = Buffer.concat(directory)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listing, end])
}

test('packed and stored files are written with their permissions, others left out', () => {
  const folder = folderWith({})
  const archive = join(folder, 'a.zip')
  const entries = [
    { name: 'top/', content: '' },
    { name: 'top/program', content: 'run '.repeat(1000), mode: 0o755 },
    { name: 'top/in/words', content: 'words', stored: true },
    { name: 'top/unwanted', content: 'no' },
  ]
  writeFileSync(archive, zip(entries))
  unzip(archive, join(folder, 'to'), (name: string) =>
    name === 'top/unwanted' ? undefined : name.replace('top/', ''),
  )
  expect(readFileSync(join(folder, 'to/program'), 'utf8')).toBe('run '.repeat(1000))
  expect(statSync(join(folder, 'to/program')).mode & 0o777).toBe(0o755)
  expect(readFileSync(join(folder, 'to/in/words'), 'utf8')).toBe('words')
  expect(statSync(join(folder, 'to/in/words')).mode & 0o777).toBe(0o644)
  expect(existsSync(join(folder, 'to/unwanted'))).toBe(false)
})

test('a file that would land outside the folder stops the unpacking', () => {
  const folder = folderWith({})
  writeFileSync(join(folder, 'a.zip'), zip([{ name: '../outside', content: 'x' }]))
  const all = (name: string): string => name
  expect(() => unzip(join(folder, 'a.zip'), join(folder, 'to'), all)).toThrow(/Unsafe/)
  expect(existsSync(join(folder, 'outside'))).toBe(false)
})

test('half an archive is refused', () => {
  const folder = folderWith({})
  const whole = zip([{ name: 'a', content: 'x' }])
  writeFileSync(join(folder, 'a.zip'), whole.subarray(0, whole.length - 10))
  expect(() => unzip(join(folder, 'a.zip'), folder, (name: string) => name)).toThrow(/zip/)
})
