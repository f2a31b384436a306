import { capital } from './capital'
import { countWords, peopleWords } from './countWords'
import { listed } from './listed'

/** The head of the Inbox in words: what the number beside its name counts. */
export const saysForToday = (things: number, people = 0): string => {
  const said = [
    ...(people > 0 ? [peopleWords(people)] : []),
    ...(things > 0 ? [`${countWords(things)} ${things === 1 ? 'thing' : 'things'}`] : []),
  ]
  return said.length === 0 ? 'Nothing for today.' : `${capital(listed(said))} for today.`
}

/** Asked when more is left from earlier than one day holds. */
export const asksToMove = (earlier: number, today: number, day: string): string => {
  const kept =
    today === 0 ? '' : ` Keep today’s ${today === 1 ? 'one' : countWords(today)}, move the rest`
  return `${capital(countWords(earlier))} from earlier.${kept || ' Move them'} to ${day}?`
}
