import type { Day } from '../../shared/domain/calendar'
import type { Reader } from '../../shared/store/reader'

/** The people of whom a role or a position begins or ends between two days, in either direction. */
export const turnedPeople = (read: Reader, before: Day, today: Day): Set<string> => {
  const [first, last] = before < today ? [before, today] : [today, before]
  const turns = (day: Day | undefined) => day !== undefined && day >= first && day <= last
  const ids = new Set<string>()
  for (const table of ['role', 'position'] as const)
    for (const { personId, from, to } of read.all(table))
      if (turns(from) || turns(to)) ids.add(personId)
  return ids
}
