import { countWords } from './countWords'

/** An hour of the working day inside a sentence: 'five' for 17:00; others as they are written. */
export const sayHour = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return minute === 0 && hour >= 7 && hour <= 18 ? countWords(hour % 12 || 12) : time
}
