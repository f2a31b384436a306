import { skipKey } from './skipsReporter.mjs'

const NO_REASON = 'no reason given'

/** The counts of a step, with the names of what failed, was skipped (and why) and took how long. */
export function emptyTally() {
  return { passed: 0, failed: 0, skipped: 0, failures: [], skips: [], durations: [] }
}

/** Counts one check that passed or failed as a whole, such as the type check. */
export function tallyOfStep(name, ok) {
  const tally = emptyTally()
  if (ok) tally.passed = 1
  else fail(tally, name)
  return tally
}

/** Counts what vitest's JSON report says; `reasons` are those of our own reporter for skips. */
export function tallyOfVitest(report, reasons = {}) {
  const tally = emptyTally()
  for (const file of report.testResults) {
    for (const { status, fullName, duration } of file.assertionResults) {
      if (status === 'passed') tally.passed += 1
      else if (status === 'failed') fail(tally, fullName)
      else skip(tally, fullName, reasons[skipKey(file.name, fullName)] ?? NO_REASON)
      if (duration) tally.durations.push({ name: fullName, ms: duration })
    }
    // A file that could not be loaded reports no tests at all.
    if (file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed')) {
      fail(tally, `${file.name}: ${firstLine(file.message)}`)
    }
  }
  return atLeastOne(tally, 'vitest')
}

/** Counts what Playwright's JSON report says. */
export function tallyOfPlaywright(report) {
  const tally = emptyTally()
  for (const error of report.errors ?? []) fail(tally, firstLine(error.message ?? 'unknown error'))
  for (const suite of report.suites ?? []) countSuite(tally, suite, [])
  return atLeastOne(tally, 'playwright')
}

/** Puts tallies together. */
export function sum(tallies) {
  const total = emptyTally()
  for (const tally of tallies) {
    for (const key of ['passed', 'failed', 'skipped']) total[key] += tally[key]
    for (const key of ['failures', 'skips', 'durations']) total[key].push(...tally[key])
  }
  return total
}

/** The report's end: failures, skips with reasons, slowest tests, and last the three numbers. */
export function summary({ passed, failed, skipped, failures, skips, durations }) {
  const lines = []
  const slowest = durations.toSorted((one, other) => other.ms - one.ms).slice(0, 10)
  if (slowest.length > 0) lines.push('', 'Slowest tests:')
  for (const { name, ms } of slowest)
    lines.push(`  ${(ms / 1000).toFixed(2).padStart(7)} s  ${name}`)
  if (skips.length > 0) lines.push('', 'Skipped:')
  for (const { name, reason } of skips) lines.push(`  ${name} (${reason})`)
  if (failures.length > 0) lines.push('', 'Failed:')
  for (const name of failures) lines.push(`  ${name}`)
  lines.push('', `${passed} passed, ${failed} failed, ${skipped} skipped`)
  return lines.join('\n')
}

function countSuite(tally, suite, above) {
  const names = [...above, suite.title].filter(Boolean)
  for (const inner of suite.suites ?? []) countSuite(tally, inner, names)
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const name = [...names, spec.title].join(' › ')
      const ms = test.results.reduce((all, result) => all + result.duration, 0)
      if (test.status === 'skipped') skip(tally, name, reasonOf(test))
      else if (test.status === 'unexpected') fail(tally, name)
      else tally.passed += 1
      if (ms) tally.durations.push({ name, ms })
    }
  }
}

function reasonOf({ annotations }) {
  const found = annotations?.find(({ type }) => type === 'skip' || type === 'fixme')
  return found?.description ?? NO_REASON
}

function fail(tally, name) {
  tally.failed += 1
  tally.failures.push(name)
}

function skip(tally, name, reason) {
  tally.skipped += 1
  tally.skips.push({ name, reason })
}

function atLeastOne(tally, runner) {
  if (tally.passed + tally.failed + tally.skipped === 0) fail(tally, `${runner} found no tests`)
  return tally
}

function firstLine(text = '') {
  return text.trim().split('\n')[0]
}
