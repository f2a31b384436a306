import { dayAfter, type Day } from '../domain/calendar'
import type { Review } from '../domain/review'
import { Refusal } from '../store/refusal'
import { reviewOn } from '../store/reviews'
import { mostDaysBack } from '../store/skippedDays'
import type { Transaction } from '../store/transaction'

/** The review of a day, begun with the first thing that is said about it. */
export const openReview = (tx: Transaction, day: Day): Review => {
  if (day > tx.today) throw new Refusal('future', 'That day is still to come.')
  if (day < dayAfter(tx.today, -mostDaysBack))
    throw new Refusal('past', 'That evening is long over. Write it on the person’s page instead.')
  return reviewOn(tx, day) ?? tx.add('review', { day })
}
