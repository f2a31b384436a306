import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { withLock } from './lock.mjs'
import { cacheRoot, root } from './paths.mjs'
import { capture } from './run.mjs'
import { Trouble } from './say.mjs'
import { hashInputs, isFresh, writeStamp } from './stamp.mjs'
import { toolIn } from './tools.mjs'

/** Builds the app with electron-vite when `out` is not made from the present sources. */
export async function ensureBuilt({ force = false, needs = [] } = {}) {
  if (!force && isFresh(root)) return checkOutputs(needs)
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  await withLock(join(cacheRoot(), 'locks', `build-${name}`), async () => {
    if (!force && isFresh(root)) return
    const inputs = hashInputs(root)
    const tool = toolIn(root, 'electron-vite')
    const { code, output } = await capture(process.execPath, [tool, 'build'], { cwd: root })
    const words = stripVTControlCharacters(output).trim()
    if (code !== 0) throw new Trouble(`The build failed (code ${code}):\n${words}`)
    writeStamp(root, inputs)
  })
  return checkOutputs(needs)
}

function checkOutputs(needs) {
  const absent = needs.filter((file) => !existsSync(join(root, 'out', file)))
  if (absent.length === 0) return
  throw new Trouble(`The build made no out/${absent.join(', out/')}; see electron.vite.config.ts.`)
}
