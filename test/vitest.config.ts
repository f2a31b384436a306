import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const kinds = 'test.{ts,tsx}'

/** What knows no window: its files share their modules, which saves two thirds of the time. */
const shared = [`test/shared/**/*.${kinds}`, `test/main/**/*.${kinds}`]

/** Everything that needs no window: rules, domain, store, exchange, and components in a plain document. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    testTimeout: process.env['GOODTURN_LONG'] ? 3_600_000 : 120_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Left alone, vitest leaves one of two cores to a watcher that is not there.
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [`test/**/*.${kinds}`],
          exclude: [...shared, '**/node_modules/**'],
        },
      },
    ],
  },
})
