import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { copyFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from 'playwright'
import { bundled } from '../bundle.mjs'

const patience = 30_000

/** A folder with a planted sphere of each size, made once for all rows. */
export function plantAll() {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-bench-worlds-'))
  for (const size of ['S', 'M', 'L'])
    spawnSync(process.execPath, [join(bundled, 'plant.mjs'), join(folder, size), size], {
      stdio: 'inherit',
    })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A fresh folder of settings and document; `size` says which planted sphere it holds, none an empty one. */
function userFolder({ worlds, size, settings }) {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-bench-user-'))
  if (settings) writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  if (!size) return folder
  mkdirSync(join(folder, 'data'), { mode: 0o700 })
  for (const name of readdirSync(join(worlds, size)))
    copyFileSync(join(worlds, size, name), join(folder, 'data', name))
  return folder
}

/**
 * Starts a program in the Electron runtime as a user would, and looks into its page only when asked to, so that looking
 * does not slow the start.
 */
async function launch({ runtime, env, app, worlds, size, settings }) {
  const folder = userFolder({ worlds, size, settings })
  const words = [app, `--user-data-dir=${folder}`, '--remote-debugging-port=0']
  if (process.getuid?.() === 0) words.push('--no-sandbox')
  const startedAt = Date.now()
  const child = spawn(runtime.executable, words, { env, stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  let browser
  /** `prepare` may add what runs at the beginning of a page. */
  const look = async (prepare) => {
    const port = await portIn(join(folder, 'DevToolsActivePort'))
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 15_000 })
    const [context] = browser.contexts()
    await prepare?.(context)
    return context.pages()[0] ?? context.waitForEvent('page', { timeout: patience })
  }
  const close = async () => {
    await browser?.close()
    child.kill('SIGTERM')
    const isGone = await Promise.race([ended.then(() => true), setTimeout(10_000, false)])
    if (!isGone) child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return { pid: child.pid, startedAt, folder, look, close }
}

/** The port on which a program lets itself be looked into, once it says so in a file. */
async function portIn(file) {
  for (const until = Date.now() + patience; Date.now() < until; await setTimeout(5)) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
  }
  throw new Error(`${file} was not written`)
}

/**
 * Starts a program, does something with it, and ends it whatever happens. One start in some fifty never lets itself be
 * looked into, by any program: it is ended and begun again.
 */
export async function during(options, work, tries = 3) {
  const program = await launch(options)
  try {
    return await work(program)
  } catch (error) {
    if (tries === 1 || !error.message.includes('connectOverCDP')) throw error
  } finally {
    await program.close()
  }
  return during(options, work, tries - 1)
}

/** Megabytes that a program and all it started take, memory they share counted once. */
export function pss(pid) {
  let kilobytes = 0
  for (const one of family(pid)) {
    try {
      const rollup = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
    } catch {
      // It ended in between.
    }
  }
  return kilobytes / 1024
}

function family(pid) {
  const parents = new Map()
  for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      parents.set(Number(name), Number(parent))
    } catch {
      // It ended in between.
    }
  }
  const isOurs = (one) => one === pid || (parents.has(one) && isOurs(parents.get(one)))
  return [...parents.keys()].filter(isOurs)
}
