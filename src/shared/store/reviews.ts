import type { Day } from '../domain/calendar'
import type { Review } from '../domain/review'
import type { Reader } from './reader'

/** The review of a day, as far as it was begun. */
export const reviewOn = (read: Reader, day: Day): Review | undefined => {
  const [review] = read.by('reviewsOf', day)
  return review
}

/** The reviews of all days, in no order. */
export const reviewsIn = (read: Reader): Review[] => [...read.all('review')]
