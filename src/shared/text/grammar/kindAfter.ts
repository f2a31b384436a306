import type { ReadingKind } from '../../domain/reading'
import { kindsToTry } from './kindsToTry'
import { readLine, type LineContext } from './readLine'

/** The kind that Tab comes to next, of those that the words can be; undefined is the guess again. */
export const kindAfter = (
  words: string,
  { kind: now, ...context }: LineContext,
): ReadingKind | undefined => {
  const guess = readLine(words, context)
  const order = kindsToTry(guess).filter(
    (kind, at) => at === 0 || readLine(words, { ...context, kind }).reading.kind === kind,
  )
  const next = order[(order.indexOf(now ?? guess.reading.kind) + 1) % order.length]
  return next === guess.reading.kind ? undefined : next
}
