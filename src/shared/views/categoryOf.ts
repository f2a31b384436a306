import type { Offer } from '../domain/offer'
import { tradeOf } from '../matching/trades/tradeOf'
import { capital } from '../text/capital'

/** Under which head something stands that has no other. */
export const otherCategory = 'Other'

/** Under which head an offer stands: the user's own, else its trade, else Other. */
export const categoryOf = ({ words, category }: Pick<Offer, 'words' | 'category'>): string =>
  category?.trim() || capital(tradeOf('offered', words) ?? otherCategory)

/** The trades that an offer stands for, by its words and by what the user calls it. */
export const tradesOf = ({ words, category }: Pick<Offer, 'words' | 'category'>): string[] =>
  [tradeOf('offered', words), category ? tradeOf('offered', category) : null].filter(
    (trade) => trade !== null,
  )
