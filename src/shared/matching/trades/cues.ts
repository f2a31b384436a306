import type { Trade } from '../lexicon/trade'
import { keyWords } from '../words/keyWords'

/** Where a cue stands in the lexicon: what people do, what points to it, what they say who need it. */
export type CueKind = 'does' | 'signs' | 'asks' | 'brands' | 'touches'

/** Words of the lexicon that speak for a trade. */
export interface Cue {
  /** The trade's place in the lexicon. */
  trade: number
  kind: CueKind
  /** As they stand in the lexicon. */
  words: string
  roots: readonly string[]
  /** The share of its words that must be found, by how much they tell: 1 where all must. */
  least: number
  /** What it counts for: less where all but one of its words say nothing, as in 'piano service'. */
  counts: number
  /** It is what somebody is called who does it, which says it however many speak of it: 'plumber'. */
  isDoer: boolean
}

/** The cues of a lexicon, by their words. */
export interface Cues {
  trades: readonly Trade[]
  /** The cues of a kind that cannot be found in a text without this root or another of their two rarest. */
  startingAt: (kind: CueKind, root: string) => readonly Cue[]
  /** How much a root tells apart: 1 when one trade alone has it, near 0 when all do, 0 when none does. */
  tellingOf: (root: string) => number
}

export const cueKinds: readonly CueKind[] = ['does', 'signs', 'asks', 'brands', 'touches']

/** Part of a sentence is enough; of a phrase of up to two words all of it. */
const leastOfAsks = 0.32
const leastOfLong = 0.5
const longFrom = 3
const countsWorn = 0.6

/** Whether a word is what somebody is called by what they do: 'plumber', 'florist', 'electrician'. */
export const isDoer = (word: string): boolean => /^\p{L}{3,}(?:er|or|ist|ian|eur)s?$/iu.test(word)

const phrases = (entry: Trade, kind: CueKind): string[] =>
  (entry[kind] ?? '')
    .split(kind === 'asks' ? '\n' : ',')
    .concat(kind === 'does' ? [entry.name] : [])
    .map((words) => words.trim())
    .filter((words) => words !== '')

const leastOf = (kind: CueKind, length: number): number => {
  if (kind === 'asks') return leastOfAsks
  return length >= longFrom ? leastOfLong : 1
}

/** Over how many trades a root is spread: one that is said of a trade again and again, and once of others, is over few. */
const spreadOf = (counts: ReadonlyMap<number, number>): number => {
  let sum = 0
  let squares = 0
  for (const count of counts.values()) {
    sum += count
    squares += count * count
  }
  return sum ** 2 / squares
}

/** Reads the lexicon's phrases into cues, one trade a step, so that nobody need wait for all. */
export function* readCuesInSteps(trades: readonly Trade[]): Generator<void, Cues> {
  const all: Cue[] = []
  const tradesOf = new Map<string, Map<number, number>>()
  for (const [trade, entry] of trades.entries()) {
    for (const kind of cueKinds)
      for (const words of phrases(entry, kind)) {
        const roots = keyWords(words).map(({ root }) => root)
        if (roots.length === 0) continue
        for (const root of roots) {
          const before = tradesOf.get(root)
          if (before) before.set(trade, (before.get(trade) ?? 0) + 1)
          else tradesOf.set(root, new Map([[trade, 1]]))
        }
        const isWorn = kind !== 'asks' && roots.length === 1 && words.includes(' ')
        all.push({
          trade,
          kind,
          words,
          roots,
          least: leastOf(kind, roots.length),
          counts: isWorn ? countsWorn : 1,
          isDoer: kind === 'does' && isDoer(words),
        })
      }
    yield
  }
  const scale = Math.log(trades.length + 1)
  const telling = new Map<string, number>()
  for (const [root, counts] of tradesOf)
    telling.set(root, Math.log((trades.length + 1) / spreadOf(counts)) / scale)
  const starting: Record<CueKind, Map<string, Cue[]>> = {
    does: new Map(),
    signs: new Map(),
    asks: new Map(),
    brands: new Map(),
    touches: new Map(),
  }
  for (const [place, cue] of all.entries()) {
    if (place % 1000 === 0) yield
    const rarest = [...cue.roots].sort((one, other) => telling.get(other)! - telling.get(one)!)
    for (const root of rarest.slice(0, cue.least === 1 ? 1 : 2)) {
      const before = starting[cue.kind].get(root)
      if (before) before.push(cue)
      else starting[cue.kind].set(root, [cue])
    }
  }
  return {
    trades,
    startingAt: (kind, root) => starting[kind].get(root) ?? none,
    tellingOf: (root) => telling.get(root) ?? 0,
  }
}

/** Reads the lexicon's phrases into cues. */
export const readCues = (trades: readonly Trade[]): Cues => {
  const reading = readCuesInSteps(trades)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

const none: readonly Cue[] = []
