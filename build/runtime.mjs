import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FALLBACK, fallbackFits, fallbackFolder, isWhole } from './fallback.mjs'
import { root } from './paths.mjs'
import { Trouble } from './say.mjs'

const NAMES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** The executable's place inside a folder that holds an Electron runtime. */
export function executableIn(folder, platform = process.platform) {
  return join(folder, NAMES[platform] ?? 'electron')
}

/**
 * The runtime that is ready for use, as its kind, folder and executable, or undefined: the one the
 * environment names, else the official one of node_modules, else the fallback of the user's cache.
 */
export function findRuntime({ env = process.env, folder = root } = {}) {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    const executable = executableIn(named)
    if (isExecutable(executable)) return { kind: 'named', folder: named, executable }
    throw new Trouble(
      `ELECTRON_OVERRIDE_DIST_PATH is ${named}, but ${executable} is no program. ` +
        'Correct it, or unset it to use the usual runtime.',
    )
  }
  return officialRuntime(folder) ?? fallbackRuntime(env)
}

/** The official runtime of a checkout, when it is there and of the version package.json pins. */
export function officialRuntime(folder = root) {
  const home = join(folder, 'node_modules', 'electron')
  const dist = join(home, 'dist')
  try {
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const found = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    if (found !== version || !existsSync(join(home, 'path.txt'))) return undefined
  } catch {
    return undefined
  }
  const executable = executableIn(dist)
  return isExecutable(executable) ? { kind: 'official', folder: dist, executable } : undefined
}

/** The fallback runtime of the user's cache folder, when it is whole. */
export function fallbackRuntime(env = process.env) {
  const folder = fallbackFolder(env)
  if (!fallbackFits() || !isWhole(folder)) return undefined
  return { kind: 'fallback', folder, executable: executableIn(folder) }
}

/** The path of the Electron executable to use. */
export function electronPath(options) {
  return readyRuntime(options).executable
}

/** The runtime to use; a Trouble that says what to do when there is none. */
export function readyRuntime(options) {
  const runtime = findRuntime(options)
  if (runtime) return runtime
  throw new Trouble('There is no Electron runtime yet. Run: node build/setup.mjs')
}

/** The one line that says that the fallback is in use. */
export function fallbackNote() {
  return (
    `using Electron ${FALLBACK.electron}, a fallback for trying and testing, not for shipping ` +
    '(GOODTURN_RETRY_ELECTRON=1 tries the official download again)'
  )
}

/** The environment for programs that look for Electron by themselves. */
export function runtimeEnv({ folder, executable }, env = process.env) {
  const result = { ...env, ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: executable }
  delete result.ELECTRON_RUN_AS_NODE
  return result
}

/** Whether this path is a file this user may run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return existsSync(file) && dirname(file) !== file
  } catch {
    return false
  }
}
