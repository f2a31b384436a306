import { ensureBuilt } from '../../../build/built.mjs'
import { startDisplay } from '../../../build/display.mjs'
import { isOnPath } from '../../../build/run.mjs'
import { root } from '../../../build/paths.mjs'
import { readyRuntime, runtimeEnv } from '../../../build/runtime.mjs'
import { rowsOf } from '../rowsOf.mjs'
import { captureRows } from './capture.mjs'
import { commandRows } from './commands.mjs'
import { frameRows } from './frames.mjs'
import { importingRows } from './importing.mjs'
import { inboxRows } from './inbox.mjs'
import { plantAll } from './launch.mjs'
import { matchingRows } from './matching.mjs'
import { startingRows } from './starting.mjs'

/** Everything that is measured in the real window. */
export async function windowRows() {
  await ensureBuilt({ needs: ['main/index.js'] })
  const runtime = readyRuntime()
  const worlds = plantAll()
  const plain = runtimeEnv(runtime)
  const display =
    process.platform === 'linux' && isOnPath('Xvfb', process.env)
      ? await startDisplay(plain)
      : { env: plain, stop: async () => {} }
  const ports = { runtime, env: display.env, app: root, worlds: worlds.folder }
  try {
    const rows = []
    for (const measure of [
      startingRows,
      commandRows,
      frameRows,
      inboxRows,
      matchingRows,
      captureRows,
      importingRows,
    ])
      rows.push(...(await rowsOf(measure.name, () => measure(ports))))
    return rows
  } finally {
    await display.stop()
    worlds.remove()
  }
}
