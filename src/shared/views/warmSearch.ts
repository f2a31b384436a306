import type { Reader } from '../store/reader'
import { searched } from './searched'

const few = 200

/** Folds every text that the search compares, a few records a step, so that the first search need not. */
export function* warmSearch(read: Reader): Generator<void> {
  for (const texts of Object.values(searched)) {
    let count = 0
    for (const _ of texts.foldAll(read)) {
      count += 1
      if (count % few === 0) yield
    }
  }
}
