import type { Instant } from '../../shared/domain/calendar'

const pattern = /^goodturn-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.json\.gz$/
const ending = '.json.gz'

/** The name of the backup of a moment, to the second. */
export const backupName = (at: Instant): string =>
  `goodturn-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z${ending}`

/** The moment that a backup's name speaks of, or null for the name of anything else. */
export const backupMoment = (name: string): Instant | null => {
  const found = pattern.exec(name)
  if (!found) return null
  const [, day, hour, minute, second] = found
  const text = `${day}T${hour}:${minute}:${second}.000Z`
  return Number.isNaN(Date.parse(text)) ? null : (text as Instant)
}

/** The file beside a backup that says what is in it. */
export const factsName = (name: string): string => `${name.slice(0, -ending.length)}.check.json`
