// Lists the acceptance criteria that are proved: an id counts only when every test that names it ran and passed.
// Usage: npm run criteria, after npm test (it reads the runners' results).
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const results = join(dirname(fileURLToPath(import.meta.url)), '../test/results')

/** Every test of a vitest result: its full name and whether it passed. */
const vitestTests = (report) =>
  report.testResults.flatMap((file) =>
    file.assertionResults.map(({ fullName, status }) => ({
      name: fullName,
      passed: status === 'passed',
    })),
  )

/** Every test of a Playwright result. */
const playwrightTests = (report) => {
  const tests = []
  const walk = (suite) => {
    for (const spec of suite.specs ?? [])
      tests.push({
        name: spec.title,
        passed: spec.ok && spec.tests.every((test) => test.status === 'expected'),
      })
    for (const inner of suite.suites ?? []) walk(inner)
  }
  for (const suite of report.suites) walk(suite)
  return tests
}

/** The ids that a test names in brackets: '[002-08 copy]' is id '002-08', clause '002-08 copy'. */
export const clausesIn = (name) =>
  [...name.matchAll(/\[((?:\d{3}-\d{2}|CARD-\d)(?: [^\]]+)?)\]/g)].map(([, clause]) => clause)

/** Which ids are proved, and which are named by a test that failed or did not run. */
export const criteria = (tests) => {
  const clauses = new Map()
  for (const { name, passed } of tests)
    for (const clause of clausesIn(name))
      clauses.set(clause, (clauses.get(clause) ?? true) && passed)
  const ids = new Map()
  for (const [clause, passed] of clauses) {
    const id = clause.split(' ')[0]
    const of = ids.get(id) ?? { proved: true, clauses: [] }
    ids.set(id, { proved: of.proved && passed, clauses: [...of.clauses, { clause, passed }] })
  }
  return ids
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file, testsOf) => {
    const path = join(results, file)
    if (!existsSync(path)) {
      console.error(`${file} is missing: run npm test first.`)
      process.exit(1)
    }
    return testsOf(JSON.parse(readFileSync(path, 'utf8')))
  }
  const found = criteria([
    ...read('vitest.json', vitestTests),
    ...read('playwright.json', playwrightTests),
  ])
  for (const [id, { proved, clauses }] of [...found].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${proved ? 'proved    ' : 'not proved'}  ${id}  ${clauses.map((it) => it.clause.slice(id.length + 1) || 'whole').join(', ')}`,
    )
  const proved = [...found.values()].filter((it) => it.proved).length
  console.log(
    `${proved} of the criteria named by tests are proved, ${found.size - proved} are not.`,
  )
}
