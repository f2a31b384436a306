import { trades } from '../lexicon/trades'
import { keyWords } from '../words/keyWords'
import { readCues, type Cues } from './cues'
import { pointing, type CueWeights } from './pointing'

/** What says that somebody does something, and what says that it is needed. */
const offered: CueWeights = { does: 1, brands: 0.7, signs: 0.7 }
const sought: CueWeights = { signs: 1, does: 1, asks: 0.8, brands: 0.6 }

/** Less than this is chance. */
const least = 0.45
const mostKept = 4000

let read: Cues | undefined

/** The trade that the words of a text point to, by its name in the lexicon; remembered, because lists ask again and again. */
const strongest = (weights: CueWeights) => {
  const known = new Map<string, string | null>()
  return (words: string): string | null => {
    const before = known.get(words)
    if (before !== undefined) return before
    const cues = (read ??= readCues(trades))
    const [first] = pointing(keyWords(words), cues, weights)
    const found = first && first.weight >= least ? (cues.trades[first.trade]?.name ?? null) : null
    if (known.size >= mostKept) known.clear()
    known.set(words, found)
    return found
  }
}

const bySide = { offered: strongest(offered), sought: strongest(sought) }

/** The trade that somebody's words about what they do, or about what they look for, point to; null where it is none. */
export const tradeOf = (side: keyof typeof bySide, words: string): string | null =>
  bySide[side](words)
