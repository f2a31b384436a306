import { en } from 'chrono-node'
import { Day } from '../../domain/calendar'

/** More words than that hold no day that is worth a guess, and a guess must cost nothing. */
const longest = 80

/** A day that may be meant where the grammar's own rules find none: to be confirmed, never used unasked. */
export const suggestDay = (text: string, today: Day): { due: Day; words: string } | undefined => {
  if (!/\d|day|week|month|few|couple|next|th\b/i.test(text.slice(0, longest))) return undefined
  const instant = new Date(`${today}T12:00:00Z`)
  const found = en.casual.parse(
    text.slice(0, longest),
    { instant, timezone: 0 },
    { forwardDate: true },
  )
  for (const { start, text: words } of found) {
    const isSure = start.isCertain('day') || start.isCertain('weekday')
    const numbers = [start.get('year'), start.get('month'), start.get('day')]
    const due = Day.safeParse(numbers.map((part) => String(part ?? '').padStart(2, '0')).join('-'))
    const isFraction = words.includes('/')
    if (isSure && !isFraction && due.success && due.data > today) return { due: due.data, words }
  }
  return undefined
}
