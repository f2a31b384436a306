import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { isOnPath } from './run.mjs'
import { Trouble } from './say.mjs'

const SOCKETS = '/tmp/.X11-unix'
const PATIENCE = 20_000

/** Whether programs started from here can open a window. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Starts an X server without a screen and a session bus, and gives the environment for programs
 * that use them and an asynchronous function that ends both. `user` ({ uid, gid }) says for whom
 * they are, if not for the user that runs this.
 */
export async function startDisplay(env = process.env, user = {}) {
  const stops = []
  const stop = () => Promise.all(stops.splice(0).map((end) => end()))
  process.once('exit', stop)
  try {
    makeSocketFolder()
    const display = await startXvfb({ env, ...user }, stops)
    const result = { ...env, DISPLAY: `:${display}` }
    delete result.WAYLAND_DISPLAY
    const bus = isOnPath('dbus-daemon', env)
      ? await startBus({ env: result, ...user }, stops)
      : undefined
    if (bus) result.DBUS_SESSION_BUS_ADDRESS = bus
    return { env: result, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startXvfb(options, stops) {
  if (!isOnPath('Xvfb', options.env))
    throw new Trouble('Xvfb is missing. Run: node build/setup.mjs')
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-displayfd', '3']
  return firstLineOf('Xvfb', screen, options, stops)
}

async function startBus(options, stops) {
  const args = ['--session', '--nofork', '--nopidfile', '--print-address=3']
  return firstLineOf('dbus-daemon', args, options, stops)
}

/** Starts a server and gives the first line it writes to descriptor 3, by which it is ready. */
async function firstLineOf(command, args, options, stops) {
  // In a group of its own, so that Ctrl-C reaches the app first; tied to this process all the same.
  const tie = isOnPath('setpriv', options.env) ? ['setpriv', '--pdeathsig', 'TERM', '--'] : []
  const [program, ...rest] = [...tie, command, ...args]
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe']
  const child = spawn(program, rest, { ...options, stdio, detached: true })
  const pipes = [child.stderr, child.stdio[3]]
  stops.unshift(() => end(child))
  let said = ''
  child.stderr.on('data', (text) => (said = (said + text).slice(-2000)))
  let timer
  try {
    return await new Promise((resolve, reject) => {
      let answer = ''
      timer = setTimeout(() => reject(new Error('no answer')), PATIENCE)
      child.once('error', reject)
      child.once('close', (code) => reject(new Error(`code ${code}`)))
      pipes[1].on('data', (text) => {
        answer += text
        if (answer.includes('\n')) resolve(answer.split('\n')[0].trim())
      })
    })
  } catch (error) {
    throw new Trouble(`${command} did not start (${error.message}). ${said.trim()}`)
  } finally {
    clearTimeout(timer)
    for (const one of [child, ...pipes]) one.unref()
  }
}

/** Ends a process and waits until it has. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || !child.kill('SIGTERM')) return
  child.ref()
  await new Promise((resolve) => child.once('exit', resolve))
}

/** X servers of ordinary users cannot make this folder as they want it; root can, beforehand. */
export function makeSocketFolder() {
  if (process.getuid?.() !== 0 || existsSync(SOCKETS)) return
  mkdirSync(SOCKETS, { recursive: true })
  chmodSync(SOCKETS, 0o1777)
}
