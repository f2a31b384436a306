import { Refusal } from '../../store/refusal'
import { asUtf8, decodeFile } from '../decodeText'
import { limits } from '../limits'
import { unfold } from '../unfold'
import type { CalendarRead } from './calendarRead'
import { entriesOf } from './entriesOf'
import { readEvent } from './readEvent'
import { readProperties } from './readProperties'

const mostSaid = 5

/** The events of a calendar file (iCalendar, RFC 5545). What the file is, is told from its bytes and never from its name. */
export const readCalendar = (bytes: Uint8Array): CalendarRead => {
  if (bytes.length > limits.calendarBytes)
    throw new Refusal('tooLarge', 'That calendar is larger than 20 MB and was not read.')
  const { bytes: joined, numbers } = unfold(asUtf8(bytes))
  const { text } = decodeFile(joined)
  if (!isCalendar(text))
    throw new Refusal('notCalendar', 'That is not a calendar file that Goodturn can read.')
  const entries = entriesOf(text.split('\n'), numbers)
  const unread: number[] = []
  const unknown = new Set<string>()
  const events = entries.events.map((lines) => {
    const read = readProperties(lines)
    unread.push(...read.unread)
    const event = readEvent(read.properties, entries.zones)
    if (event.zoneName && !event.zone) unknown.add(event.zoneName)
    return event
  })
  return {
    events,
    left: entries.others + entries.beyond,
    warnings: [
      ...(entries.isCutOff ? ['The file ends too soon. What was there is shown.'] : []),
      ...unread.slice(0, mostSaid).map((line) => `Line ${line} could not be read.`),
      ...(unread.length > mostSaid ? [`Nor could ${unread.length - mostSaid} further lines.`] : []),
      ...[...unknown]
        .slice(0, mostSaid)
        .map((zone) => `The time zone “${zone}” is not known. Its hours are shown as written.`),
    ],
  }
}

/** Whether the first thing in a text is a calendar. */
const isCalendar = (text: string): boolean => /^\s*begin\s*:\s*vcalendar/i.test(text)
