import { join } from 'node:path'
import { FALLBACK, fallbackFits, fallbackFolder } from './fallback.mjs'
import { installFallback } from './fallbackInstall.mjs'
import { root } from './paths.mjs'
import { capture } from './run.mjs'
import { fallbackNote, fallbackRuntime, findRuntime, officialRuntime } from './runtime.mjs'
import { say, Trouble } from './say.mjs'

const DOWNLOAD_LIMIT = 10 * 60 * 1000

/** Sees to it that there is an Electron runtime, and gives it. */
export async function installRuntime(env = process.env) {
  const retry = env.GOODTURN_RETRY_ELECTRON === '1'
  const found = findRuntime({ env })
  if (found && !(retry && found.kind === 'fallback')) return found
  if (await downloadOfficial(env)) return officialRuntime()
  if (!fallbackFits()) {
    throw new Trouble(
      'The Electron runtime could not be downloaded, and there is no fallback for ' +
        `${process.platform}-${process.arch}. Connect to the network and try again, or set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.',
    )
  }
  if (!fallbackRuntime(env)) {
    say(`making the fallback runtime, Electron ${FALLBACK.electron}, in ${fallbackFolder(env)}`)
    await installFallback(fallbackFolder(env))
  }
  say(fallbackNote())
  return findRuntime({ env })
}

/** Tries the official download, for ten minutes at most; false when it cannot be had. */
async function downloadOfficial(env) {
  say('downloading the official Electron runtime')
  const script = join(root, 'node_modules', 'electron', 'install.js')
  const started = Date.now()
  const progress = setInterval(() => {
    say(`still downloading, ${Math.round((Date.now() - started) / 1000)} s so far`)
  }, 15_000)
  const { output } = await capture(process.execPath, [script], {
    cwd: root,
    env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: '' },
    timeout: DOWNLOAD_LIMIT,
    killSignal: 'SIGKILL',
  })
  clearInterval(progress)
  if (officialRuntime()) return true
  const reason = Date.now() - started >= DOWNLOAD_LIMIT ? 'it took too long' : firstLine(output)
  say(`the official Electron runtime cannot be had here: ${reason}`)
  return false
}

function firstLine(output) {
  const lines = output.split('\n').map((line) => line.trim())
  const cause = lines.find((line) => line.startsWith('[cause]:'))?.replace('[cause]: ', '')
  return (
    cause ??
    lines.find((line) => /error|fail/i.test(line)) ??
    lines.find(Boolean) ??
    'no reason given'
  )
}
