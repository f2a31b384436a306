// Opens the app with electron-vite's development server, on whichever runtime there is.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'
import { exitCode } from './run.mjs'
import { readyRuntime, runtimeEnv } from './runtime.mjs'
import { runMain, say } from './say.mjs'
import { toolIn } from './tools.mjs'

await runMain(async () => {
  const env = runtimeEnv(readyRuntime())
  const args = [toolIn(root, 'electron-vite'), 'dev', ...process.argv.slice(2)]
  if (process.platform === 'linux' && process.getuid() === 0) {
    say('running as root, where the sandbox cannot work, so it is off (--noSandbox)')
    args.push('--noSandbox')
  }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  process.exitCode = await new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)))
  })
})
