import { expect, test } from 'vitest'
import {
  canFoldLater,
  inboxLines,
  rowFrom,
  rowInPlace,
  type InboxRow,
} from '../../../src/renderer/inbox/inboxLines'
import { rowWords } from '../../../src/renderer/inbox/rowWords'

const row = (id: string, group: InboxRow['group'], more: Partial<InboxRow> = {}): InboxRow => ({
  id,
  of: 'passing',
  kind: 'referral',
  title: 'Carla Haas',
  from: 'From Ana',
  about: '',
  next: { what: 'plan', words: 'Call Carla', due: '2026-11-19' as never, at: null, every: null },
  group,
  people: [],
  ...more,
})
const rows = [row('a', 'today'), row('b', 'today'), row('c', 'earlier'), row('d', 'later')]

test('each group has its words once, and Later is folded while something nearer waits', () => {
  const shown = inboxLines(rows, canFoldLater(rows, 'everything'))
  expect(shown.map((line) => ('heading' in line ? line.heading : line.id))).toEqual([
    'Today',
    'a',
    'b',
    'From earlier',
    'c',
  ])
  expect(canFoldLater([row('d', 'later')], 'everything')).toBe(false)
  expect(canFoldLater(rows, 'leads')).toBe(false)
})

test('one step on passes over the words of a group; a row that has gone leaves its place to the next', () => {
  const lines = inboxLines(rows, false)
  expect(rowFrom(lines, 'b', 1)).toBe('c')
  expect(rowFrom(lines, 'c', -1)).toBe('b')
  expect(rowFrom(lines, 'd', 1)).toBe('d')
  const without = inboxLines(
    rows.filter(({ id }) => id !== 'b'),
    false,
  )
  expect(rowInPlace(without, 1)).toBe('c')
  expect(rowInPlace([], 1)).toBeNull()
})

test('a row says since when in ink, and who gave it', () => {
  const late = row('a', 'earlier', {
    next: { what: 'plan', words: '', due: '2026-11-17' as never, at: null, every: null },
  })
  expect(rowWords(late, '2026-11-19')).toBe('Referral from Ana, since Tuesday')
  expect(rowWords(row('a', 'today'), '2026-11-19')).toBe('Referral from Ana')
  expect(rowWords({ ...late, from: 'You gave this to Ben' }, '2026-11-19')).toBe(
    'You gave this to Ben, since Tuesday',
  )
})
