import { expect, test } from 'vitest'
import { differenceWords } from '../../../src/shared/text/differenceWords'
import { tableNames, systemTables } from '../../../src/shared/store/tables'

test('what a restore would change is said in words', () => {
  expect(
    differenceWords([
      { table: 'person', more: 0, fewer: 12, different: 1 },
      { table: 'touch', more: 3, fewer: 0, different: 0 },
      { table: 'need', more: 1, fewer: 0, different: 1200 },
      { table: 'me', more: 0, fewer: 0, different: 1 },
    ]),
  ).toEqual([
    '12 people fewer',
    '1 person as they were then',
    '3 conversations and notes more',
    '1 entry under Looking for more',
    '1,200 entries under Looking for as they were then',
    'What you wrote about yourself as it was then',
  ])
})

test('every table that a user writes has words of its own', () => {
  for (const table of tableNames.filter((name) => !systemTables.has(name)))
    expect(differenceWords([{ table, more: 2, fewer: 0, different: 0 }])[0]).not.toMatch(/record/)
})
