import { root } from '../paths.mjs'
import { run } from '../run.mjs'
import { toolIn } from '../tools.mjs'
import { tallyOfStep } from './tally.mjs'

// Named here too, because oxlint heeds .gitignore in a git checkout only.
const NOT_LINTED = ['node_modules', 'out', 'dist', 'test/results'].map(
  (place) => `--ignore-pattern=${place}`,
)

const CHECKS = [
  { name: 'types', tool: 'typescript', args: ['-b'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings', ...NOT_LINTED] },
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level=warn', '.'] },
]

/** Runs type check, lint and format check; each counts as one test. */
export async function runChecks(announce) {
  const tallies = []
  for (const { name, tool, args } of CHECKS) {
    announce(name)
    const code = await run(process.execPath, [toolIn(root, tool), ...args], { cwd: root })
    tallies.push(tallyOfStep(`${name} (${tool} ended with code ${code})`, code === 0))
  }
  return tallies
}
