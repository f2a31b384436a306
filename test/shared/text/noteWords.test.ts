import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { dueCountWords } from '../../../src/shared/text/dueCountWords'
import { reviewMinutes } from '../../../src/shared/text/reviewMinutes'
import { sayBackThen } from '../../../src/shared/text/sayBackThen'
import { shortened } from '../../../src/shared/text/shortened'
import { wantedTo } from '../../../src/shared/text/wantedTo'

test('the tray counts what is due today in its own form for none, one and many', () => {
  expect([0, 1, 2, 1204].map(dueCountWords)).toEqual([
    'Nothing due today',
    '1 follow-up today',
    '2 follow-ups today',
    '1,204 follow-ups today',
  ])
})

test('an evening takes forty seconds for each, said in whole minutes', () => {
  expect([1, 2, 3, 6, 30].map(reviewMinutes)).toEqual([
    'about a minute',
    'about a minute',
    'about two minutes',
    'about four minutes',
    'about 20 minutes',
  ])
})

test('a plan that begins with something to do becomes a sentence; other words stay as they are', () => {
  expect(wantedTo('Ask about the roof')).toBe('You wanted to ask about the roof.')
  expect(wantedTo('call.')).toBe('You wanted to call.')
  expect(wantedTo('roof quote')).toBe('Roof quote.')
  expect(wantedTo('Have Ben and Ana spoken?')).toBe('Have Ben and Ana spoken?')
  expect(wantedTo('Callas concert')).toBe('Callas concert.')
})

test('a day that is past is said as one would in talking', () => {
  const then = (day: string) => sayBackThen(day as Day, '2026-11-19' as Day)
  expect(
    ['2026-11-19', '2026-11-18', '2026-11-16', '2026-11-12', '2026-11-05', '2026-10-28'].map(then),
  ).toEqual(['today', 'yesterday', 'on Monday', 'last Thursday', 'two weeks ago', 'on October 28'])
})

test('a line is cut between letters, never within one', () => {
  expect(shortened('Ann', 5)).toBe('Ann')
  expect(shortened('Annabella', 5)).toBe('Anna…')
  expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…')
  expect(shortened('a\n\u202eb', 5)).toBe('a b')
})
