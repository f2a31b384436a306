import { capital } from './capital'
import { countWords } from './countWords'

/** The head of the Inbox in words: what the number beside its name counts. */
export const saysForToday = (today: number): string =>
  today === 0
    ? 'Nothing for today.'
    : `${capital(countWords(today))} ${today === 1 ? 'thing' : 'things'} for today.`

/** Asked when more is left from earlier than one day holds. */
export const asksToMove = (earlier: number, today: number, day: string): string => {
  const kept =
    today === 0 ? '' : ` Keep today’s ${today === 1 ? 'one' : countWords(today)}, move the rest`
  return `${capital(countWords(earlier))} from earlier.${kept || ' Move them'} to ${day}?`
}
