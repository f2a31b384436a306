import { createHash, randomUUID } from 'node:crypto'
import path from 'node:path'
import { CannotOpen } from './cannotOpen'
import { diskCode, isMissing, type Disk } from './disk'
import { Holder, isAlive, thisHolder } from './holder'

/** The right to write in a data folder, held by one program at a time. */
export interface Lock {
  release(): void
}

/** A lock file: nobody's, or that of a holder; one that cannot be read has no holder, but a token to be succeeded by. */
interface Claim {
  file: string
  token: string | null
  holder: Holder | null
}

const mostTries = 20
const unreadableWait = 20
const noHardLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'])

/**
 * Takes the folder for this program. A lock names its holder; that of a dead one is not removed but succeeded: the
 * heir makes the one file that is called after the dead one's token, which only one of several can make. Whoever
 * stands at the end of that chain holds the folder.
 */
export const takeLock = (
  disk: Disk,
  folder: string,
  me: Holder = thisHolder('Goodturn', randomUUID()),
): Lock => {
  const first = path.join(folder, 'lock')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const chain = chainFrom(disk, folder, first)
    const last = chain.at(-1)!
    if (last.holder && isAlive(last.holder, me)) throw inUse(folder, last.holder, me)
    if (last.token && !last.holder && isStillBeingWritten(disk, last)) continue
    const claim = last.token ? successorOf(folder, last.token) : last.file
    if (!claimFile(disk, folder, claim, me)) continue
    try {
      const isMine = chainFrom(disk, folder, first).at(-1)!.token === me.token
      if (isMine) {
        if (claim !== first) disk.rename(claim, first)
        for (const passed of chain.slice(1)) leave(disk, passed.file)
        return { release: () => release(disk, first, me) }
      }
    } catch (error) {
      leave(disk, claim)
      throw error
    }
    // Another heir came first and renamed its claim while this one still looked at the old start of the chain.
    if (claim !== first) leave(disk, claim)
  }
  throw new CannotOpen('locked', `${folder} is being opened by another program. Please try again.`)
}

const successorOf = (folder: string, token: string): string => path.join(folder, `lock-${token}`)

const chainFrom = (disk: Disk, folder: string, first: string): Claim[] => {
  const chain = [claimIn(disk, first)]
  for (;;) {
    const { token } = chain.at(-1)!
    if (!token || chain.length > mostTries) return chain
    const next = claimIn(disk, successorOf(folder, token))
    if (!next.token) return chain
    chain.push(next)
  }
}

const claimIn = (disk: Disk, file: string): Claim => {
  let bytes: Uint8Array
  try {
    bytes = disk.readFile(file)
  } catch (error) {
    if (isMissing(error)) return { file, token: null, holder: null }
    throw error
  }
  const holder = holderIn(bytes)
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
  return { file, token: holder?.token ?? `unreadable-${sum}`, holder }
}

const holderIn = (bytes: Uint8Array): Holder | null => {
  try {
    return Holder.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    return null
  }
}

/** Where files cannot be linked, a lock is empty for an instant. */
const isStillBeingWritten = (disk: Disk, claim: Claim): boolean => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, unreadableWait)
  return claimIn(disk, claim.file).token !== claim.token
}

/** Makes the file with its whole content at once, unless it is there. */
const claimFile = (disk: Disk, folder: string, file: string, me: Holder): boolean => {
  const draft = path.join(folder, `lock.${me.token}.tmp`)
  const content = Buffer.from(`${JSON.stringify(me)}\n`)
  writeNew(disk, draft, content)
  try {
    disk.link(draft, file)
    return true
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return false
    if (!noHardLinks.has(diskCode(error))) throw error
    return writeUnlessThere(disk, file, content)
  } finally {
    leave(disk, draft)
  }
}

const writeUnlessThere = (disk: Disk, file: string, content: Uint8Array): boolean => {
  try {
    writeNew(disk, file, content)
    return true
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return false
    throw error
  }
}

const writeNew = (disk: Disk, file: string, content: Uint8Array): void => {
  const fd = disk.create(file)
  try {
    disk.write(fd, content, 0)
  } finally {
    disk.close(fd)
  }
}

const release = (disk: Disk, first: string, me: Holder): void => {
  if (claimIn(disk, first).token === me.token) disk.unlink(first)
}

/** Takes a file away that nobody looks at any more: left behind, it does no harm. */
const leave = (disk: Disk, file: string): boolean => {
  try {
    disk.unlink(file)
    return true
  } catch {
    return false
  }
}

const inUse = (folder: string, holder: Holder, me: Holder): CannotOpen =>
  new CannotOpen(
    'locked',
    holder.machine === me.machine
      ? `${folder} is in use by ${holder.program}, which is running. Close it there first.`
      : `${folder} is in use by ${holder.program} on another machine. If it is not running there, remove the file “lock” from the folder.`,
  )
