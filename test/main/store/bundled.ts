import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'

/** A TypeScript file of this project made into one that Node runs by itself, for tests that need a second program. */
export const bundled = async (entry: string): Promise<string> => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'goodturn-bundled-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: out,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'entry.mjs', format: 'es' } },
    },
    ssr: { noExternal: true, target: 'node' },
  })
  return path.join(out, 'entry.mjs')
}
