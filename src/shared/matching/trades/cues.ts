import type { Trade } from '../lexicon/trade'
import { keyWords } from '../words/keyWords'

/** Where a cue stands in the lexicon: what people do, what points to it, what they say who need it. */
export type CueKind = 'does' | 'signs' | 'asks' | 'brands' | 'touches'

/** Words of the lexicon that speak for a trade. */
export interface Cue {
  trade: number
  kind: CueKind
  /** As they stand in the lexicon. */
  words: string
  roots: readonly string[]
}

export interface Cues {
  trades: readonly Trade[]
  all: readonly Cue[]
  /** The cues that hold a root. */
  holding: (root: string) => readonly number[]
  /** How much a root tells apart: 1 when one trade alone has it, near 0 when all do. */
  tellingOf: (root: string) => number
}

const kinds: readonly CueKind[] = ['does', 'signs', 'asks', 'brands', 'touches']

export const phrases = (text: string | undefined, kind: CueKind): string[] =>
  (text ?? '')
    .split(kind === 'asks' ? '\n' : ',')
    .map((words) => words.trim())
    .filter((words) => words !== '')

/** Reads the lexicon's phrases into cues that can be looked up by their roots. */
export const readCues = (trades: readonly Trade[]): Cues => {
  const all: Cue[] = []
  const byRoot = new Map<string, number[]>()
  const tradesOf = new Map<string, Set<number>>()
  for (const [trade, entry] of trades.entries())
    for (const kind of kinds) {
      const said =
        kind === 'does' ? [entry.name, ...phrases(entry.does, kind)] : phrases(entry[kind], kind)
      for (const words of said) {
        const roots = keyWords(words).map(({ root }) => root)
        if (roots.length === 0) continue
        for (const root of roots) {
          const before = byRoot.get(root)
          if (before) before.push(all.length)
          else byRoot.set(root, [all.length])
          tradesOf.set(root, (tradesOf.get(root) ?? new Set()).add(trade))
        }
        all.push({ trade, kind, words, roots })
      }
    }
  const scale = Math.log(trades.length + 1)
  return {
    trades,
    all,
    holding: (root) => byRoot.get(root) ?? none,
    tellingOf: (root) => {
      const count = tradesOf.get(root)?.size ?? 0
      return count === 0 ? 0 : Math.log((trades.length + 1) / count) / scale
    },
  }
}

const none: readonly number[] = []
