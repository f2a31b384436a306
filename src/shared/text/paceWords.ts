import { peopleWords } from './countWords'

const spans = [
  { days: 1, says: 'a day' },
  { days: 7, says: 'a week' },
  { days: 365.25 / 12, says: 'a month' },
  { days: 365.25, says: 'a year' },
] as const

/** How many people that is, in the shortest span that holds one: “about three people a day”. */
export const paceWords = (aDay: number): string => {
  const { days, says } = spans.find((span) => aDay * span.days >= 0.75) ?? spans[3]
  return `about ${peopleWords(Math.max(1, Math.round(aDay * days)))} ${says}`
}
