import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const checkout = resolve(import.meta.dirname, '../../..')

/** A worker as it is shipped, built anew for this test file. The answer is its path. */
export const builtWorker = (name: string): string => {
  const place = mkdtempSync(join(tmpdir(), 'goodturn-worker-'))
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      root: checkout,
      build: {
        ssr: join(checkout, `src/main/workers/${name}.ts`),
        outDir: place,
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
      ssr: { noExternal: true },
    })
  }, 60_000)
  afterAll(() => rmSync(place, { recursive: true, force: true }))
  return join(place, `${name}.mjs`)
}
