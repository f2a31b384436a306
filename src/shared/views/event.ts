import { z } from 'zod'
import { satDownWith, shortlistRow, shortlistTables } from './shortlistRow'
import { touchesTold } from './touchesTold'
import { mostRows, view } from './view'

/** One event and who came, new people and those met again; null when it is gone. */
export const event = view({
  reads: shortlistTables,
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today) => {
    const found = read.get('event', id)
    if (!found) return null
    const { name, on, at, where, kind, words, attendees } = found
    const rows = attendees
      .slice(0, mostRows)
      .map((attendee) => shortlistRow(read, found, attendee, today))
      .filter((row) => row !== null)
    return {
      id,
      name,
      on,
      at: at ?? null,
      where: where ?? '',
      kind,
      words: words ?? '',
      rows,
      more: attendees.length - Math.min(attendees.length, mostRows),
      isAhead: on > today,
      /** Nobody said yet that it took place, as with what a calendar file brought in beforehand. */
      isUntold: on <= today && attendees.length > 0 && !touchesTold(read, found),
      /** With whom the user sat down since. */
      satDown: satDownWith(read, found),
    }
  },
})
