import type { Reader } from '../store/reader'
import { warmLexicon } from '../matching/trades/readText'
import { knownTrades } from './knownTrades'
import { knownWords } from './knownWords'
import { searched } from './searched'

const few = 200

/** Reads every text that search and matching compare, a few records a step, so that the first question need not. */
export function* warmSearch(read: Reader): Generator<void> {
  let count = 0
  yield* warmLexicon()
  for (const texts of [
    ...Object.values(searched),
    ...Object.values(knownWords),
    ...Object.values(knownTrades),
  ])
    for (const _ of texts.warm(read)) {
      count += 1
      if (count % few === 0) yield
    }
}
