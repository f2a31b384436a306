import type { FollowUp } from '../domain/followUp'
import { momentIn, momentOf, onWall, type Moment } from '../domain/moment'
import type { Reminder } from '../domain/reminder'

/** A zone that nobody knows is as good as none. */
const inZone = (moment: Moment, from: string, to: string): Moment => {
  try {
    return momentIn(moment, from, to)
  } catch {
    return onWall(moment, to)
  }
}

/** What is said of an open follow-up with an hour, as the clock shows it in a zone. */
export const followUpReminder = (
  { id, state, due, at, zone }: FollowUp,
  here: string,
): Extract<Reminder, { kind: 'timed' }> | null => {
  if (state !== 'open' || !at) return null
  const moment = momentOf(due, at)
  return {
    kind: 'timed',
    key: `timed ${id} ${due} ${at}`,
    at: zone ? inZone(moment, zone, here) : onWall(moment, here),
    followUpId: id,
  }
}
