import { z } from 'zod'
import { Day, dayAfter } from '../domain/calendar'
import { isAskedOn } from '../domain/isAskedOn'
import { shortlistRow, shortlistTables, type ShortlistRow } from './shortlistRow'
import { mostRows, view } from './view'

/** Days back for which an evening asks about an event. */
const mostBack = 14

/** An event with whoever of it comes up on an evening. */
export interface EventOpen {
  id: string
  name: string
  on: Day
  rows: OpenRow[]
}

export interface OpenRow extends ShortlistRow {
  /** It is still open on this evening whether to sit down together. */
  isAsked: boolean
  /** What nobody noted or answered yet. */
  undone: readonly ('need' | 'oneOnOne')[]
}

/**
 * The shortlist of an evening: who came to the events of the day, with what is not done about them, and whoever of earlier
 * ones is still open. `open` says with how many it is not decided yet.
 */
export const eventsOpen = view({
  reads: [...shortlistTables, 'review'],
  args: z.strictObject({ day: Day }),
  compute: (read, { day }, today) => {
    const held = [...read.all('review')].filter(({ doneOn }) => doneOn).map((review) => review.day)
    const events: EventOpen[] = []
    for (let back = 0; back <= mostBack; back += 1) {
      const on = dayAfter(day, -back)
      const found = read.by('eventsOn', on).filter(({ kind }) => kind === 'event')
      for (const event of found.sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const rows = event.attendees.flatMap((attendee) => {
          const isAsked = isAskedOn(attendee, on, day, held)
          if (!isAsked && back > 0 && attendee.answeredOn !== day) return []
          const row = shortlistRow(read, event, attendee, today)
          return row ? [{ ...row, isAsked, undone: undoneIn(row) }] : []
        })
        if (rows.length > 0) events.push({ id: event.id, name: event.name, on, rows })
      }
    }
    const all = events.flatMap(({ rows }) => rows)
    return {
      events: cut(events),
      open: all.filter(({ isAsked }) => isAsked).length,
    }
  },
})

const undoneIn = ({ oneOnOne, need }: ShortlistRow): OpenRow['undone'] => [
  ...(oneOnOne === null ? (['oneOnOne'] as const) : []),
  ...(need === null && oneOnOne !== 'no' ? (['need'] as const) : []),
]

const cut = (events: readonly EventOpen[]): EventOpen[] => {
  let left = mostRows
  return events.flatMap((event) => {
    const rows = event.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...event, rows }] : []
  })
}
