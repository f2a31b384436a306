import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const folder = import.meta.dirname
const root = join(folder, '..', '..')

/** Where the bundled measurements lie: inside the folder, so that they find the peers. */
export const bundled = join(folder, 'node_modules', '.bundled')

/** Puts each measurement, its TypeScript and the app's, into one file that plain Node runs. */
export async function bundleRows() {
  const names = readdirSync(join(folder, 'rows')).map((file) => file.replace(/\.ts$/, ''))
  const input = Object.fromEntries([
    ...names.map((name) => [name, join(folder, 'rows', `${name}.ts`)]),
    ['plant', join(folder, 'plant.ts')],
    ['calibrate', join(folder, 'matching', 'calibrate.ts')],
    ...['verifyWorker', 'embedWorker'].map((name) => [
      name,
      join(root, 'src', 'main', 'workers', `${name}.ts`),
    ]),
  ])
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3', 'minisearch', 'ical.js'] },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: bundled,
      emptyOutDir: true,
      rollupOptions: { input, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  })
  return names
}
