import { readNeed, readOffer } from './readText'

/** Less than this is chance. */
const least = 0.42
const mostKept = 4000

/** The trade that the words of a text point to most; remembered, because lists ask again and again. */
const strongest = (read: (words: string) => readonly { trade: string; weight: number }[]) => {
  const known = new Map<string, string | null>()
  return (words: string): string | null => {
    const before = known.get(words)
    if (before !== undefined) return before
    const [first] = read(words)
    const found = first && first.weight >= least ? first.trade : null
    if (known.size >= mostKept) known.clear()
    known.set(words, found)
    return found
  }
}

const bySide = {
  offered: strongest((words) => readOffer(words).offered),
  sought: strongest((words) => readNeed(words)),
}

/** The trade that somebody's words about what they do, or about what they look for, point to; null where it is none. */
export const tradeOf = (side: keyof typeof bySide, words: string): string | null =>
  bySide[side](words)
