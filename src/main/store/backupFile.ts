import fs from 'node:fs'
import path from 'node:path'
import { createHash, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { documentDifference, type TableDifference } from '../../shared/store/documentDifference'
import type { StoredDocument } from '../../shared/store/document'
import { migrate } from '../../shared/store/migrations'
import { factsName } from './backupNames'
import { readChecked } from './checkedFile'
import { realDisk, type Disk } from './disk'

/** What is in a backup, noted beside it when it was verified. */
export const BackupFacts = z.object({
  /** Bytes and SHA-256 of the backup as it lies on the disk. */
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  /** The number of the last change in it. */
  seq: z.number().int().nonnegative(),
  people: z.number().int().nonnegative(),
  records: z.record(z.string(), z.number().int().nonnegative()),
})
export type BackupFacts = z.infer<typeof BackupFacts>

/** A backup, or the snapshot that one is made from, is not as it was written. */
export class DamagedBackup extends Error {}

const mostBytes = 2 ** 31 - 1
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A disk on which files are packed: a backup is a packed snapshot, checked in the same way. */
const packedDisk: Disk = {
  ...realDisk,
  readFile: (file) => gunzipSync(realDisk.readFile(file), { maxOutputLength: mostBytes }),
}

const documentIn = (disk: Disk, file: string): StoredDocument => {
  const read = readChecked(disk, file) as Partial<StoredDocument> | null
  if (read?.format !== 'goodturn' || !Number.isSafeInteger(read.seq) || !read.tables)
    throw new DamagedBackup(`${path.basename(file)} is damaged`)
  return read as StoredDocument
}

/** The document in a backup, in today's shape. */
export const readBackup = (file: string): StoredDocument =>
  migrate(documentIn(packedDisk, file)).document

/** Reads a backup through and says what is in it. */
export const backupFacts = (file: string): BackupFacts => {
  const bytes = fs.readFileSync(file)
  const { seq, tables } = documentIn(packedDisk, file)
  const records = Object.fromEntries(
    Object.entries(tables).map(([name, list]) => [name, list.length]),
  )
  const people = records['person'] ?? 0
  return { bytes: bytes.length, sha256: hashOf(bytes), seq, people, records }
}

interface Making {
  snapshot: string
  backup: string
  /** The change that must be in it. */
  atLeast: number
  /** What is in memory now, to be found in the copy if nothing was changed since. */
  expected: { seq: number; records: Record<string, number> }
}

/**
 * Packs a snapshot under a temporary name, reads the copy back, compares it byte by byte, parses it and counts what is in
 * it; only then, once it survives a power cut, it gets its name. Null when the snapshot is older than what is asked for.
 */
export const makeBackup = ({ snapshot, backup, atLeast, expected }: Making): BackupFacts | null => {
  const source = fs.readFileSync(snapshot)
  const temporary = `${backup}.${randomUUID()}.tmp`
  const folder = path.dirname(backup)
  try {
    writeSafely(temporary, gzipSync(source))
    if (hashOf(packedDisk.readFile(temporary)) !== hashOf(source))
      throw new DamagedBackup('the copy is not what was written')
    const facts = backupFacts(temporary)
    if (facts.seq < atLeast) {
      fs.unlinkSync(temporary)
      return null
    }
    if (facts.seq === expected.seq) mustHold(facts, expected.records)
    fs.renameSync(temporary, backup)
    writeFacts(backup, facts)
    realDisk.syncFolder(folder)
    return facts
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}

const mustHold = ({ records }: BackupFacts, expected: Record<string, number>): void => {
  for (const [table, count] of Object.entries(expected))
    if (records[table] !== count)
      throw new DamagedBackup(`the copy holds ${records[table]} of ${count} in ${table}`)
}

/** Notes what is in a backup beside it. */
export const writeFacts = (backup: string, facts: BackupFacts): void => {
  const file = path.join(path.dirname(backup), factsName(path.basename(backup)))
  const temporary = `${file}.${randomUUID()}.tmp`
  writeSafely(temporary, Buffer.from(`${JSON.stringify(facts)}\n`))
  fs.renameSync(temporary, file)
}

const writeSafely = (file: string, bytes: Uint8Array): void => {
  const fd = realDisk.create(file)
  try {
    realDisk.write(fd, bytes, 0)
    realDisk.fsync(fd)
  } finally {
    realDisk.close(fd)
  }
}

/** What would differ if a backup took the place of a snapshot. */
export const compareBackup = (backup: string, snapshot: string): TableDifference[] =>
  documentDifference(documentIn(realDisk, snapshot), readBackup(backup))
