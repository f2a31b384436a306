import type { Day } from '../../shared/domain/calendar'
import type { ReadingKind } from '../../shared/domain/reading'
import { kindsToTry } from '../../shared/text/grammar/kindsToTry'
import { readLine } from '../../shared/text/grammar/readLine'

/** The kind that Tab comes to next, of those that the words can be; undefined is the guess again. */
export const kindAfter = (
  words: string,
  today: Day,
  now: ReadingKind | undefined,
): ReadingKind | undefined => {
  const guess = readLine(words, { today })
  const order = kindsToTry(guess).filter(
    (kind, at) => at === 0 || readLine(words, { today, kind }).reading.kind === kind,
  )
  const next = order[(order.indexOf(now ?? guess.reading.kind) + 1) % order.length]
  return next === guess.reading.kind ? undefined : next
}
