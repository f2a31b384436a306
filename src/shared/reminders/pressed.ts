import { dayAfter } from '../domain/calendar'
import { dayIn, momentAfter, timeIn, type Moment } from '../domain/moment'
import type { NoteAct } from './note'

/** An hour, as the buttons of notes mean it. */
export const inAnHour = 60

/** What a button means when it is pressed: an hour later and tomorrow are counted from the press, however old the note is. */
export const pressed = (act: NoteAct, moment: Moment): NoteAct => {
  if (act.does !== 'command') return act
  const tomorrow = dayAfter(dayIn(moment), 1)
  const later = momentAfter(moment, inAnHour)
  switch (act.command) {
    case 'followUp.snooze': {
      const until =
        'at' in act.input && act.input.at
          ? { until: dayIn(later), at: timeIn(later) }
          : { until: tomorrow }
      return { ...act, input: { ...act.input, ...until } }
    }
    case 'passing.snooze':
      return { ...act, input: { ...act.input, until: tomorrow } }
    case 'thanks.snooze':
      return { ...act, input: { ...act.input, until: tomorrow } }
    case 'me.away':
      return { ...act, input: { until: tomorrow } }
    case 'review.later':
      return { ...act, input: { ...act.input, on: dayIn(later), at: timeIn(later) } }
    default:
      return act
  }
}
