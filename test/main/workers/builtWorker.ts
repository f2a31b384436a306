import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const checkout = resolve(import.meta.dirname, '../../..')

/**
 * A worker as it is shipped, built anew for this test file. The answer is its path. One that loads packages of its own
 * stands in the checkout, where it finds them.
 */
export const builtWorker = (name: string, { withPackages = false } = {}): string => {
  const around = withPackages ? join(checkout, 'test', 'results') : tmpdir()
  mkdirSync(around, { recursive: true })
  const place = mkdtempSync(join(around, 'goodturn-worker-'))
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
