import { later, type Ask } from '../domain/question'
import type { Day } from '../domain/calendar'
import { eveningQuestions } from '../store/eveningQuestions'
import { reviewOn } from '../store/reviews'
import type { Transaction } from '../store/transaction'

/** What is asked on the screen of somebody now, or on none of theirs. */
export const askedNow = (tx: Transaction, day: Day, personId?: string): Ask | null => {
  const questions = eveningQuestions(tx, day, reviewOn(tx, day))
  return (personId === undefined ? questions.alone : questions.of.get(personId)) ?? null
}

/** A question that was on the screen and was not answered waits for later, and takes its room in the evening. */
export const passOver = (tx: Transaction, day: Day, ask: Ask | null): void => {
  const review = reviewOn(tx, day)
  if (!ask || !review || review.asked.some(({ key }) => key === ask.key)) return
  tx.patch('review', review.id, { asked: [...review.asked, { key: ask.key, answer: later }] })
}

/** Whoever goes on with somebody has left the screens of the others, with what was asked there: at least about needs. */
export const passOverOthers = (
  tx: Transaction,
  day: Day,
  personId: string,
  which: 'needs' | 'all' = 'needs',
): void => {
  for (const [id, ask] of eveningQuestions(tx, day, reviewOn(tx, day)).of)
    if (id !== personId && (which === 'all' || ask.kind === 'need')) passOver(tx, day, ask)
}
