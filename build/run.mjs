import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { constants as system } from 'node:os'
import { delimiter, join } from 'node:path'

const children = new Set()

/** Sends a signal to all that run and capture have started and that has not ended yet. */
export function endChildren(signal) {
  for (const child of children) child.kill(signal)
}

/** Runs a command to its end; its standard output goes to standard error unless told otherwise. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = track(spawn(command, args, { stdio: ['ignore', 2, 2], ...options }))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(exitCode(code, signal)))
  })
}

/** Runs a command and gives its exit code with all it wrote, both streams together. */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = track(spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] }))
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => (output += text))
    }
    child.once('error', (error) => resolve({ code: 127, output: String(error.message) }))
    child.once('close', (code, signal) => resolve({ code: exitCode(code, signal), output }))
  })
}

/** The exit code a shell would report: the process's own, or 128 and the signal's number. */
export function exitCode(code, signal) {
  return code ?? 128 + (system.signals[signal] ?? 0)
}

/** Whether a program of this name is on the search path. */
export function isOnPath(name, env = process.env) {
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/** How to call npm: the one that started us, else the one on the search path. */
export function npmCommand(env = process.env) {
  const script = env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script))
    return { command: process.execPath, prefix: [script] }
  if (process.platform !== 'win32') return { command: 'npm', prefix: [] }
  return { command: 'npm.cmd', prefix: [], shell: true }
}

function track(child) {
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}
