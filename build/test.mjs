// Runs the tests: `node build/test.mjs [check | unit | app | long] [arguments of the runner]`.
// The last line of standard output is `N passed, N failed, N skipped`.
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { root } from './paths.mjs'
import { endChildren } from './run.mjs'
import { runMain, say, Trouble } from './say.mjs'
import { runAppTests } from './testing/app.mjs'
import { runChecks } from './testing/checks.mjs'
import { sum, summary, tallyOfStep } from './testing/tally.mjs'
import { runUnitTests } from './testing/unit.mjs'

const PARTS = {
  all: ['checks', 'build', 'unit', 'app'],
  long: ['checks', 'build', 'unit', 'app'],
  check: ['checks'],
  unit: ['build', 'unit'],
  app: ['build', 'app'],
}

const RUNNERS = {
  checks: () => runChecks(announce),
  build,
  unit: runUnitTests,
  app: runAppTests,
}

// An older build must not be tested in place of the present sources.
const NOT_RUN = [tallyOfStep('app (not run, because the build failed)', false)]

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endChildren(signal)
    setTimeout(() => process.exit(1), 3000)
  })
}

await runMain(async () => {
  const [part = 'all', ...args] = process.argv.slice(2)
  const steps = PARTS[part]
  if (!steps)
    throw new Trouble(`Unknown part ${part}; it is one of ${Object.keys(PARTS).join(', ')}.`)
  const results = join(root, 'test', 'results')
  mkdirSync(results, { recursive: true })
  const env = environment(part, results)
  const tallies = []
  let built = true
  for (const step of steps) {
    if (step !== 'checks') announce(step)
    const found =
      built || step !== 'app' ? await attempt(step, { part, results, env, args }) : NOT_RUN
    if (step === 'build') built = found[0].failed === 0
    tallies.push(...found)
  }
  const total = sum(tallies)
  process.stdout.write(`${summary(total)}\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
})

/** Runs a step; trouble on the way counts as one failure, and the other steps still run. */
async function attempt(step, options) {
  try {
    return await RUNNERS[step](options)
  } catch (error) {
    say(error instanceof Trouble ? error.message : error.stack)
    return [tallyOfStep(`${step}: ${error.message.split('\n')[0]}`, false)]
  }
}

async function build({ part }) {
  await ensureBuilt({ force: part === 'all' || part === 'long' })
  return [tallyOfStep('build', true)]
}

/** What the tests find in their environment, beside what the application tests add. */
function environment(part, results) {
  const shared = resolve(root, '..', 'shared', 'data')
  const corpus = process.env.GOODTURN_CORPUS || (existsSync(shared) ? shared : undefined)
  return {
    ...process.env,
    GOODTURN_RESULTS: results,
    ...(corpus && { GOODTURN_CORPUS: resolve(corpus) }),
    ...(part === 'long' && { GOODTURN_LONG: '1' }),
  }
}

function announce(name) {
  say(`== ${name}`)
}
