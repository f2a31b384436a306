import { dayAfter, daysBetween, type Instant } from '../../shared/domain/calendar'
import type { Me } from '../../shared/domain/me'
import { dayIn, momentAt, momentOf } from '../../shared/domain/moment'
import type { Reminder } from '../../shared/domain/reminder'
import type { Clock } from './ports'

/** Days after which somebody should know that no backup could be made, and then again. */
const patience = 3
const again = 7

interface Backups {
  trouble: { since: string } | null
  /** When the newest backup was made, an instant. */
  lastMade: string | null
}

/** Backups that have failed for days: said after three, and each week that this goes on. */
export const backupReminder = (
  { trouble, lastMade }: Backups,
  clock: Pick<Clock, 'moment' | 'zone'>,
  { morningAt }: Pick<Me, 'morningAt'>,
): Reminder[] => {
  if (!trouble) return []
  // The trouble is known since this start of Goodturn, the last backup since before.
  const since = (lastMade ?? trouble.since) as Instant
  const first = dayAfter(dayIn(momentAt(since, clock.zone())), patience)
  const weeks = Math.floor(daysBetween(first, dayIn(clock.moment())) / again)
  const day = dayAfter(first, Math.max(0, weeks) * again)
  const at = momentOf(day, morningAt)
  return at <= clock.moment() ? [{ kind: 'backup', key: `backup ${day}`, day, at }] : []
}
