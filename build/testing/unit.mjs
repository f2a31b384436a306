import { join } from 'node:path'
import { root } from '../paths.mjs'
import { run } from '../run.mjs'
import { toolIn } from '../tools.mjs'
import { forget, readReport } from './report.mjs'
import { tallyOfStep, tallyOfVitest } from './tally.mjs'

/** Runs the unit and property tests with vitest and counts its report. */
export async function runUnitTests({ results, env, args }) {
  const report = join(results, 'vitest.json')
  const skips = join(results, 'vitest-skips.json')
  forget(report, skips)
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(root, 'build', 'testing', 'skipsReporter.mjs')}`,
    `--outputFile.json=${report}`,
  ]
  const code = await run(
    process.execPath,
    [toolIn(root, 'vitest'), 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args],
    { cwd: root, env: { ...env, GOODTURN_SKIPS: skips }, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const found = readReport(report)
  if (!found) return [tallyOfStep(`vitest ended with code ${code} and left no report`, false)]
  const tally = tallyOfVitest(found, readReport(skips) ?? {})
  const crashed = code !== 0 && tally.failed === 0
  return crashed ? [tally, tallyOfStep(`vitest ended with code ${code}`, false)] : [tally]
}
