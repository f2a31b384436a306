import { expect, test } from 'vitest'
import { backupReminder } from '../../../src/main/reminders/backupReminder'
import type { Time } from '../../../src/shared/domain/calendar'
import type { Moment } from '../../../src/shared/domain/moment'

const trouble = { since: '2026-03-05T10:00:00Z' }
const me = { morningAt: '08:30' as Time }
const asked = (backups: Parameters<typeof backupReminder>[0], moment: string) =>
  backupReminder(backups, { moment: () => moment as Moment, zone: () => 'Europe/Lisbon' }, me)

test('three days without a backup are said on the morning after, by one key, and again after a week', () => {
  const backups = { trouble, lastMade: '2026-03-04T23:30:00Z' }
  expect(asked(backups, '2026-03-07 08:29')).toEqual([])
  const said = [
    { kind: 'backup', key: 'backup 2026-03-07', day: '2026-03-07', at: '2026-03-07 08:30' },
  ]
  expect(asked(backups, '2026-03-07 08:30')).toEqual(said)
  expect(asked(backups, '2026-03-13 23:59')).toEqual(said)
  expect(asked(backups, '2026-03-14 08:29')).toEqual([])
  expect(asked(backups, '2026-03-14 08:30')).toMatchObject([{ key: 'backup 2026-03-14' }])
})

test('where no backup was ever made, the days are counted from the first that failed', () => {
  expect(asked({ trouble, lastMade: null }, '2026-03-07 20:00')).toEqual([])
  expect(asked({ trouble, lastMade: null }, '2026-03-08 08:30')).toHaveLength(1)
})

test('an old backup is no trouble while nothing fails', () => {
  expect(asked({ trouble: null, lastMade: '2025-01-01T00:00:00Z' }, '2026-03-08 08:30')).toEqual([])
})
