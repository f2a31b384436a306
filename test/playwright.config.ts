import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

const results = process.env.GOODTURN_RESULTS ?? join(import.meta.dirname, 'results')

export default defineConfig({
  testDir: 'app',
  testMatch: '**/*.spec.ts',
  outputDir: join(results, 'playwright'),
  // One application at a time: windows share the display and its focus.
  workers: 1,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: join(results, 'playwright.json') }]],
})
