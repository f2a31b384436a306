import type { ViewResult } from '../../shared/views'
import type { InboxFilter } from '../../shared/views/inbox'

export type InboxSeen = ViewResult<'inbox'>
export type InboxRow = InboxSeen['rows'][number]

/** One line of the list: what waits, or the words over a group. */
export type InboxLine = { id: string; heading: string } | { id: string; row: InboxRow }

export const titles: Record<InboxRow['group'], string> = {
  today: 'Today',
  earlier: 'From earlier',
  week: 'This week',
  later: 'Later',
  done: 'Done',
}

/** Later is folded while something nearer waits. */
export const canFoldLater = (rows: readonly InboxRow[], filter: InboxFilter): boolean =>
  filter === 'everything' &&
  rows.some(({ group }) => group === 'later') &&
  rows.some(({ group }) => group !== 'later')

/** The rows with the words over each group, in the order in which the view gives them. */
export const inboxLines = (rows: readonly InboxRow[], isLaterHidden: boolean): InboxLine[] => {
  const lines: InboxLine[] = []
  let group: InboxRow['group'] | null = null
  for (const row of rows) {
    if (isLaterHidden && row.group === 'later') continue
    if (row.group !== group) lines.push({ id: `group ${row.group}`, heading: titles[row.group] })
    group = row.group
    lines.push({ id: row.id, row })
  }
  return lines
}

/** The row so many places on, or at the end of the list; null where there is none. */
export const rowFrom = (
  lines: readonly InboxLine[],
  id: string | null,
  by: 1 | -1,
): string | null => {
  const rows = lines.filter((line) => 'row' in line)
  const at = rows.findIndex((line) => line.id === id)
  if (at < 0) return rows[0]?.id ?? null
  return rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id ?? null
}

/** Which row is in front once another has gone: the one that took its place, else the last. */
export const rowInPlace = (lines: readonly InboxLine[], place: number): string | null => {
  const rows = lines.filter((line) => 'row' in line)
  return rows[Math.max(0, Math.min(rows.length - 1, place))]?.id ?? null
}
