import type { Fit } from '../matching/fitOf'
import type { Sought } from '../matching/sought'
import type { EvidenceKind } from '../matching/wordFit'

/** A word, or the trade that leads there, in the whole text that it stands in. */
export interface Reason {
  kind: EvidenceKind
  /** A word that the need and the text share, as it stands in the text; empty where they share none. */
  word: string
  text: string
  /** Where they share no word: the trade that connects them, and the words of the need that point to it. */
  through?: { trade: string; pointedBy: readonly string[] }
}

/** What says that somebody could help: the words that are shared, else the trade that connects the two. */
export const helperReasons = (sought: Sought, { by, through }: Fit): Reason[] => {
  const { kind, text } = by
  const shared = by.words.filter(({ root }) => sought.words.some((one) => one.root === root))
  if (shared.length > 0) return shared.map(({ word }) => ({ kind, word, text }))
  const pointedBy = sought.trades.get(through)?.words ?? []
  return [{ kind, word: '', text, ...(through ? { through: { trade: through, pointedBy } } : {}) }]
}
