import type { Day } from '../domain/calendar'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'

const isToCome = 'That day is still to come.'

/** What has happened has a day that is not ahead; `says` where there is more to tell. */
export const needPast = (tx: Transaction, on: Day | undefined, says = isToCome): void => {
  if (on && on > tx.today) throw new Refusal('future', says)
}

/** What is put off is put off to a day that is ahead. */
export const needAhead = (tx: Transaction, until: Day): void => {
  if (until <= tx.today) throw new Refusal('past', 'Choose a day that is still to come.')
}
