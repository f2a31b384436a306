import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { occasionsOn, type OccasionOn } from '../domain/occasionsOn'
import type { Reader } from '../store/reader'
import { inboxRow, waitingTables, type InboxRow } from './inboxRows'
import { view } from './view'
import { waitingNow } from './waitingNow'

/** More than this of one day is not listed. */
const mostADay = 50
const days = 7

/** One line of a day: something that waits, or a person's own day. */
export type DayLine =
  | {
      of: InboxRow['of']
      id: string
      kind: InboxRow['kind']
      title: string
      words: string
      at: string | null
    }
  | {
      of: 'occasion'
      id: string
      title: string
      occasion: OccasionOn['kind']
      years: number | null
      text: string
    }

/** Today and the six days after it: what has its day then, and the days of people who are close or well known. */
export const nextSevenDays = view({
  reads: waitingTables,
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const week = Array.from({ length: days }, (_, at) => ({
      day: dayAfter(today, at),
      lines: [] as DayLine[],
      more: 0,
    }))
    const onDay = new Map<Day, (typeof week)[number]>(week.map((one) => [one.day, one]))
    const add = (day: Day | null, line: () => DayLine) => {
      const one = day && onDay.get(day)
      if (!one) return
      if (one.lines.length < mostADay) one.lines.push(line())
      else one.more += 1
    }
    for (const [day, line] of occasionsIn(read, week)) add(day, () => line)
    const waiting = waitingNow(read, today).waiting.filter(({ due }) => due && onDay.has(due))
    waiting.sort((a, b) => {
      const [one, other] = [`${a.at ?? '99'} ${a.id}`, `${b.at ?? '99'} ${b.id}`]
      return one < other ? -1 : one > other ? 1 : 0
    })
    for (const one of waiting)
      add(one.due, () => {
        const { id, of, kind, title, next } = inboxRow(read, one, today)
        return { of, id, kind, title, words: next.words, at: next.at }
      })
    return week
  },
})

/** The days worth a word of people in Close and Know well who may be spoken of. */
function* occasionsIn(
  read: Reader,
  week: readonly { day: Day }[],
): Generator<[Day, Extract<DayLine, { of: 'occasion' }>]> {
  for (const person of read.all('person')) {
    if (person.occasions.length === 0) continue
    if (person.circle !== 'close' && person.circle !== 'known') continue
    if (!isSuggestible(person, read.get('private', person.id))) continue
    for (const { day } of week)
      for (const { kind, years, text } of occasionsOn(person, day))
        yield [
          day,
          { of: 'occasion', id: person.id, title: person.name, occasion: kind, years, text },
        ]
  }
}
