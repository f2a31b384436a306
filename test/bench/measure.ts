import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The value below which this share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const ms = (value: number): string =>
  `${value < 1 ? value.toFixed(3) : value < 20 ? value.toFixed(1) : value.toFixed(0)} ms`

export const times = (value: number): string => `${value.toFixed(2)} x`

/** Milliseconds that some work took. */
export const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * The milliseconds of each contender, taken in turns, so that what else the machine does falls on
 * all of them alike.
 */
export const inTurns = async <Name extends string>(
  contenders: Record<Name, () => unknown>,
  { rounds, each }: { rounds: number; each: number },
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(contenders) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >
  for (const name of names) for (let i = 0; i < each; i += 1) await contenders[name]()
  for (let round = 0; round < rounds; round += 1)
    for (const name of names)
      for (let i = 0; i < each; i += 1) {
        const began = performance.now()
        const work = contenders[name]()
        if (work instanceof Promise) await work
        found[name].push(performance.now() - began)
      }
  return found
}

/** Nanoseconds that this thread could have run and was not let to, because others had the processor. */
const waited = (): number => {
  if (process.platform !== 'linux') return 0
  const [, inQueue] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')
  return Number(inQueue)
}

/**
 * The longest time, in milliseconds, for which this thread could do nothing else during some work. Time that other
 * programs of a busy machine took is not counted; waiting for the disk is.
 */
export const longestBlock = async (work: () => Promise<unknown>): Promise<number> => {
  let longest = 0
  let last = { at: performance.now(), waited: waited() }
  const ticker = setInterval(() => {
    const now = { at: performance.now(), waited: waited() }
    longest = Math.max(longest, now.at - last.at - (now.waited - last.waited) / 1e6)
    last = now
  }, 1)
  await setTimeout(20)
  longest = 0
  await work()
  await setTimeout(20)
  clearInterval(ticker)
  return longest
}

/** Gives a new folder to some work, and removes it afterwards. */
export const withFolder = async <Value>(
  work: (folder: string) => Promise<Value> | Value,
): Promise<Value> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'goodturn-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
