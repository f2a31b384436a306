import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const kinds = 'test.{ts,tsx}'

/** What knows neither a disk nor a window: its files share their modules, which saves two thirds of the time. */
const pure = [`test/shared/**/*.${kinds}`]

/** Everything that needs no window: rules, domain, store, exchange, and components in a plain document. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    testTimeout: process.env['GOODTURN_LONG'] ? 3_600_000 : 30_000,
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [`test/**/*.${kinds}`],
          exclude: [...pure, '**/node_modules/**'],
        },
      },
    ],
  },
})
