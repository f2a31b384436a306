import { expect, test } from 'vitest'
import { skipKey } from '../../build/testing/skipsReporter.mjs'
import * as tally from '../../build/testing/tally.mjs'

const vitestReport = {
  testResults: [
    {
      name: '/t/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'a works', duration: 12 },
        { status: 'failed', fullName: 'a breaks', duration: 1 },
        { status: 'skipped', fullName: 'group a waits' },
        { status: 'todo', fullName: 'a later' },
      ],
    },
    { name: '/t/b.test.ts', status: 'failed', message: 'Cannot load\nmore', assertionResults: [] },
  ],
}

const playwrightReport = {
  errors: [],
  suites: [
    {
      title: 'map.spec.ts',
      suites: [
        {
          title: 'the map',
          specs: [
            { title: 'opens', tests: [{ status: 'expected', results: [{ duration: 900 }] }] },
            { title: 'zooms', tests: [{ status: 'unexpected', results: [{ duration: 5 }] }] },
            {
              title: 'prints',
              tests: [
                {
                  status: 'skipped',
                  results: [],
                  annotations: [{ type: 'skip', description: 'no printer' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

test('the unit tests are counted, with a file that could not be loaded as a failure', () => {
  const reasons = { [skipKey('/t/a.test.ts', 'group > a waits')]: 'no corpus' }
  const found = tally.tallyOfVitest(vitestReport, reasons)
  expect(found).toMatchObject({ passed: 1, failed: 2, skipped: 2 })
  expect(found.failures).toEqual(['a breaks', '/t/b.test.ts: Cannot load'])
  expect(found.skips).toEqual([
    { name: 'group a waits', reason: 'no corpus' },
    { name: 'a later', reason: 'no reason given' },
  ])
})

test('the application tests are counted with the reasons of skips', () => {
  const found = tally.tallyOfPlaywright(playwrightReport)
  expect(found).toMatchObject({ passed: 1, failed: 1, skipped: 1 })
  expect(found.failures).toEqual(['map.spec.ts › the map › zooms'])
  expect(found.skips).toEqual([{ name: 'map.spec.ts › the map › prints', reason: 'no printer' }])
})

test('a run without any test is a failure, and so is an error outside of tests', () => {
  expect(tally.tallyOfVitest({ testResults: [] })).toMatchObject({ failed: 1 })
  expect(tally.tallyOfPlaywright({ suites: [] })).toMatchObject({ failed: 1 })
  const broken = { errors: [{ message: 'SyntaxError: x\n at y' }], suites: [] }
  expect(tally.tallyOfPlaywright(broken).failures).toEqual(['SyntaxError: x'])
})

test('the summary ends with the three numbers and names the slowest first', () => {
  const total = tally.sum([
    tally.tallyOfStep('types', true),
    tally.tallyOfStep('lint', false),
    tally.tallyOfPlaywright(playwrightReport),
  ])
  const lines = tally.summary(total).split('\n')
  expect(lines.at(-1)).toBe('2 passed, 2 failed, 1 skipped')
  expect(lines[2]).toContain('the map › opens')
  expect(lines).toContain('  map.spec.ts › the map › prints (no printer)')
  expect(lines).toContain('  lint')
})
