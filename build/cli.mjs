// Runs the command-line tool in this process, so that standard input and output are its own.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { root } from './paths.mjs'
import { runMain } from './say.mjs'

await runMain(async () => {
  await ensureBuilt({ needs: ['cli.js'] })
  const entry = join(root, 'out', 'cli.js')
  process.argv[1] = entry
  await import(pathToFileURL(entry).href)
})
