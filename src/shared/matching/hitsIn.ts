import type { Said } from './fitOf'
import type { Hit } from './wordFit'

/** The words of somebody's texts, by where they stand. */
export const hitsIn = (texts: readonly Said[]): Hit[] =>
  texts.flatMap(({ kind, words }) => words.map(({ root }) => ({ kind, root })))
