import type { Reading } from '../domain/reading'
import type { ReviewLine } from '../domain/review'
import type { Transaction } from '../store/transaction'
import { keepOffers } from './keepOffers'
import { tellNeeds } from './tellNeeds'
import type { NeedId, OfferId } from '../domain/ids'

/** The same thing in other words: what the line made stays what it is; false where it must be made anew. */
export const lineAgain = (tx: Transaction, line: ReviewLine, reading: Reading): boolean => {
  const [one] = line.made
  if (!one || line.made.length > 1 || line.reading.kind !== reading.kind) return false
  switch (reading.kind) {
    case 'need': {
      const need = tx.get('need', one.id)
      if (!need) return false
      const id = one.id as NeedId
      const { words, betweenUs, neededBy = null } = reading
      tellNeeds['need.edit'].run(tx, { id, patch: { words, betweenUs, neededBy } })
      if (reading.asked && need.stage === 'noticed') tellNeeds['need.ask'].run(tx, { id })
      return true
    }
    case 'offer': {
      if (!tx.get('offer', one.id)) return false
      const patch = { words: reading.words }
      keepOffers['offer.edit'].run(tx, { id: one.id as OfferId, patch })
      return true
    }
    default:
      return false
  }
}
