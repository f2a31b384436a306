import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Everything that needs no window: rules, domain, store, exchange, and components in a plain document. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: process.env['GOODTURN_LONG'] ? 3_600_000 : 30_000,
    pool: 'forks',
  },
})
