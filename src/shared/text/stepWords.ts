import type { Every } from '../domain/calendar'
import { repeatName } from './repeats'
import { sayDay, sayDue } from './sayDay'
import { sayTime } from './sayTime'

/** When a next step is due: 'Tomorrow', 'Tomorrow, 15:00, every week'. */
export const stepWhen = (
  { due, at, every }: { due: string; at: string | null; every: Every | null },
  today: string,
): string =>
  [sayDue(due, today), at ? sayTime(at) : '', every ? repeatName(every).toLowerCase() : '']
    .filter(Boolean)
    .join(', ')

/** Said when a next step is done, with the day on which a repeated one comes again. */
export const doneWords = (again: string | null, today: string): string => {
  if (!again) return 'Done'
  const day = sayDay(again, today)
  return `Done. Again ${/^(today|tomorrow)$/.test(day) ? day : `on ${day}`}`
}
