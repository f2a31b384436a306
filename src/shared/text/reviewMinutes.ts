import { countWords } from './countWords'

const secondsEach = 40

/** How long so many people take in an evening: 'about a minute', 'about four minutes'. */
export const reviewMinutes = (people: number): string => {
  const minutes = Math.max(1, Math.round((people * secondsEach) / 60))
  return minutes === 1 ? 'about a minute' : `about ${countWords(minutes)} minutes`
}
