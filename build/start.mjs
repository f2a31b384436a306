// Builds the app if need be and opens it; arguments are passed on to it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { hasDisplay, startDisplay } from './display.mjs'
import { root } from './paths.mjs'
import { exitCode } from './run.mjs'
import { fallbackNote, readyRuntime, runtimeEnv } from './runtime.mjs'
import { runMain, say } from './say.mjs'

await runMain(async () => {
  const runtime = readyRuntime()
  await ensureBuilt({ needs: ['main/index.js'] })
  if (runtime.kind === 'fallback') say(fallbackNote())
  const switches = []
  if (process.platform === 'linux' && process.getuid() === 0) {
    say('running as root, where the sandbox cannot work, so it is off (--no-sandbox)')
    switches.push('--no-sandbox')
  }
  if (process.env.WAYLAND_DISPLAY && !process.env.DISPLAY) {
    switches.push('--ozone-platform-hint=auto')
  }
  let display
  if (!hasDisplay()) {
    say('there is no display here, so the window opens on an unseen one (Xvfb)')
    display = await startDisplay()
  }
  const env = {
    ...runtimeEnv(runtime, display?.env ?? process.env),
    // What the app starts itself with at login.
    GOODTURN_START: JSON.stringify([process.execPath, fileURLToPath(import.meta.url)]),
  }
  const args = [...switches, root, ...process.argv.slice(2)]
  process.exitCode = await follow(spawn(runtime.executable, args, { env, stdio: 'inherit' }))
  await display?.stop()
})

/** Passes signals on to the app and gives its exit code. */
function follow(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the app by itself; a second one would cut its ending short.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)))
  })
}
