import { dayAfter, type Day } from '../domain/calendar'
import { capital } from './capital'
import { countWords } from './countWords'
import { sayDay } from './sayDay'

const near = /^(today|tomorrow|yesterday)$/

/** What waits for the day after this one: 'Three things wait for tomorrow.' */
export const waitsWords = (count: number, day: Day, today: string): string => {
  const next = sayDay(dayAfter(day, 1), today)
  const until = near.test(next) ? next : `the ${next}`
  if (count === 0) return `Nothing waits for ${until}.`
  const things = count === 1 ? 'One thing waits' : `${capital(countWords(count))} things wait`
  return `${things} for ${until}.`
}
