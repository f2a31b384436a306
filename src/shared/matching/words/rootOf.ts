import { stemmer } from 'stemmer'

/** Endings that make a trade of a thing: roof, roofer; photograph, photographer, photography; paint, painter, painting. */
const ofTrades = /(?:ician|er|or|ist|i|e)$/u

/** The shortest root that an ending may be taken from. */
const shortest = 4

/** What a folded English word and its relations have in common: "roofers", "roofing" and "roof" are all "roof". */
export const rootOf = (word: string): string => {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const root = newRootOf(word)
  known.set(word, root)
  return root
}

/** The same words come again and again. */
const known = new Map<string, string>()
const mostKnown = 50_000

const newRootOf = (word: string): string => {
  const stem = stemmer(word)
  const root = stem.replace(ofTrades, '')
  return root.length >= shortest ? root : stem
}
