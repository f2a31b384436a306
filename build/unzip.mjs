import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_SIZE = 22

/**
 * Unpacks the files of a zip archive that `rename` gives a place for (a path inside `folder`, or
 * undefined to leave the file out). Plain zip only: no encryption, no archive above 4 GB.
 */
export function unzip(archive, folder, rename) {
  const file = openSync(archive, 'r')
  try {
    for (const entry of entriesOf(file)) {
      if (entry.name.endsWith('/')) continue
      const place = rename(entry.name)
      if (place === undefined) continue
      const target = resolve(folder, place)
      if (!target.startsWith(resolve(folder) + sep)) throw new Error(`Unsafe path: ${entry.name}`)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, contentOf(file, entry))
      chmodSync(target, entry.mode & 0o100 ? 0o755 : 0o644)
    }
  } finally {
    closeSync(file)
  }
}

function* entriesOf(file) {
  const size = fstatSync(file).size
  const tail = read(file, Math.max(0, size - 0xffff - END_SIZE), Math.min(size, 0xffff + END_SIZE))
  let end = tail.length - END_SIZE
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end -= 1
  if (end < 0) throw new Error('Not a zip archive')
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('Damaged zip archive')
    const nameLength = directory.readUInt16LE(at + 28)
    yield {
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
}

function contentOf(file, entry) {
  const header = read(file, entry.offset, 30)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = read(file, start, entry.packedSize)
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`Unknown packing: ${entry.name}`)
  const content = entry.method === 0 ? packed : inflateRawSync(packed)
  if (content.length !== entry.size) throw new Error(`Damaged file in the archive: ${entry.name}`)
  return content
}

function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const count = readSync(file, buffer, done, length - done, position + done)
    if (count === 0) throw new Error('The zip archive ends too early')
    done += count
  }
  return buffer
}
