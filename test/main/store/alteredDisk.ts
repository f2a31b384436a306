import type { Disk } from '../../../src/main/store/disk'

/** A disk some of whose answers are others. */
export const alteredDisk = (disk: Disk, altered: Partial<Disk>): Disk =>
  new Proxy(disk, {
    get: (target, key) => {
      const own = altered[key as keyof Disk] ?? target[key as keyof Disk]
      return typeof own === 'function' ? (own as (...args: never[]) => unknown).bind(target) : own
    },
  })
