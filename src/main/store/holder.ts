import fs from 'node:fs'
import os from 'node:os'
import { z } from 'zod'

/** Who holds a data folder, told well enough that another program can see whether it still runs. */
export const Holder = z.object({
  /** Made anew for every lock, so that no two are ever taken for one another. */
  token: z.string().min(1).max(64),
  pid: z.number().int().positive(),
  /** When the program started, in the kernel's ticks since boot; null where the system does not tell. */
  startedAt: z.string().nullable(),
  /** Which run of the machine it belongs to. */
  boot: z.string(),
  machine: z.string(),
  /** What the program calls itself: the app, or the terminal. */
  program: z.string().max(60),
})
export type Holder = z.infer<typeof Holder>

const readText = (file: string): string | null => {
  try {
    return fs.readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

/** Where the kernel gives the run no name, its beginning does, to the minute. */
const bootOf = (): string =>
  readText('/proc/sys/kernel/random/boot_id') ??
  `since ${Math.round((Date.now() / 1000 - os.uptime()) / 60)}`

const isSameBoot = (one: string, other: string): boolean => {
  if (one === other) return true
  const [first, second] = [one, other].map((it) => /^since (\d+)$/.exec(it)?.[1])
  return first !== undefined && second !== undefined && Math.abs(+first - +second) <= 2
}

const machineOf = (): string => readText('/etc/machine-id') ?? os.hostname()

/** State and start time of a running program from Linux; null where the system does not tell. */
const statOf = (pid: number): { state: string; startedAt: string } | null => {
  const stat = readText(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces and brackets of its own.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? { state: fields[0]!, startedAt: fields[19]! } : null
}

/** This program, as it signs a lock. */
export const thisHolder = (program: string, token: string): Holder => ({
  token,
  pid: process.pid,
  startedAt: statOf(process.pid)?.startedAt ?? null,
  boot: bootOf(),
  machine: machineOf(),
  program,
})

/** Whether a holder may still be at work. One on another machine cannot be asked, and counts as alive. */
export const isAlive = (holder: Holder, me: Holder): boolean => {
  if (holder.machine !== me.machine) return true
  if (!isSameBoot(holder.boot, me.boot)) return false
  const stat = statOf(holder.pid)
  if (stat) {
    if (stat.state === 'Z' || stat.state === 'X') return false
    return holder.startedAt === null || holder.startedAt === stat.startedAt
  }
  if (me.startedAt !== null) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
