import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from './say.mjs'

// The holder touches its lock file this often; one untouched for long was left by a killed process.
const TOUCHED_EVERY = 2_000
const GIVEN_UP_AFTER = 60_000

/** Whether a process of this number is running. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Runs the work while holding a lock file, after waiting for a process that holds it already. */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    if (isLeftOver(file)) rmSync(file, { force: true })
    else {
      if (!told) say(`waiting for another process that does the same (its lock is ${file})`)
      told = true
      await wait(100)
    }
  }
  const touching = setInterval(() => touch(file), TOUCHED_EVERY)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(touching)
    process.removeListener('exit', release)
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isLeftOver(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner > 0 && !isAlive(owner)) return true
    return Date.now() - statSync(file).mtimeMs > GIVEN_UP_AFTER
  } catch {
    return false
  }
}

function touch(file) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch (error) {
    say(`the lock ${file} is gone (${error.code})`)
  }
}
