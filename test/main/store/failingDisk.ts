import type { Disk } from '../../../src/main/store/disk'

/** When a disk fails: at one call, or from one call on until it is mended. */
export interface Failure {
  code: 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES'
  at: number
  until: 'next' | 'mended'
}

const reading: ReadonlySet<string> = new Set([
  'readFile',
  'readdir',
  'exists',
  'stat',
  'canWrite',
  'readLater',
])

/** A disk whose every call can be made to fail, as a full or a dying one does. Calls are counted from 0. */
export const failingDisk = (
  disk: Disk,
  failure: Failure,
): { disk: Disk; calls: () => number; failed: () => string | null; mend: () => void } => {
  let calls = 0
  let failed: string | null = null
  let isMended = false
  /** A full disk can still be read, and gives room back. */
  const isSpared = (name: string) =>
    name === 'close' ||
    name === 'exists' ||
    (failure.code !== 'EIO' &&
      (reading.has(name) || ['unlink', 'unlinkLater', 'ftruncate'].includes(name)))
  const check = (name: string) => {
    if (isSpared(name)) return
    const at = calls
    calls += 1
    const isNow = failure.until === 'next' ? at === failure.at : at >= failure.at && !isMended
    if (!isNow) return
    failed ??= name
    throw Object.assign(new Error(`${failure.code}: planted in ${name}`), { code: failure.code })
  }
  const wrapped = new Proxy(disk, {
    get: (target, name: string) => {
      const own = target[name as keyof Disk] as (...args: unknown[]) => unknown
      if (name === 'createLater')
        return async (file: string) => {
          check(name)
          const writing = await target.createLater(file)
          return {
            write: async (bytes: Uint8Array, at?: number) => {
              check('write')
              await writing.write(bytes, at)
            },
            sync: async () => {
              check('fsync')
              await writing.sync()
            },
            close: () => writing.close(),
          }
        }
      return (...args: unknown[]) => {
        if (!name.endsWith('Later') || name === 'readLater') {
          check(name)
          return own.apply(target, args)
        }
        return Promise.resolve().then(() => {
          check(name)
          return own.apply(target, args)
        })
      }
    },
  })
  return { disk: wrapped, calls: () => calls, failed: () => failed, mend: () => (isMended = true) }
}
