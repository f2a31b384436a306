import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { places } from './app/displayOf'

const results = process.env.GOODTURN_RESULTS ?? join(import.meta.dirname, 'results')

export default defineConfig({
  testDir: 'app',
  testMatch: '**/*.spec.ts',
  outputDir: join(results, 'playwright'),
  workers: places,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: join(results, 'playwright.json') }]],
})
