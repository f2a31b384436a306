import { trades } from '../lexicon/trades'
import { keyWords } from '../words/keyWords'
import { clausesOf } from './clauses'
import { readCues, readCuesInSteps, type Cues } from './cues'
import { pointing, type CueWeights, type Pointed } from './pointing'
import type { OfferRead, Pointing } from './reading'

/** How much the lexicon's words count in what somebody looks for, and in what they say that they do. */
const ofNeeds: CueWeights = { does: 0.92, signs: 0.8, asks: 0.9, brands: 0.98 }
const ofOffers: CueWeights = { does: 1, brands: 1, signs: 0.5 }
const ofOnlookers: CueWeights = { touches: 1 }

/** An onlooker's words count from here, and then leave little of the trade itself. */
const onlookerFrom = 0.55
const leftOfTrade = 0.3
/** No more trades than these are told of one text, and none that is hardly pointed to. */
const most = 12
const least = 0.05

let kept: Cues | null = null

/** The cues of the lexicon, read once. */
export const lexiconCues = (): Cues => (kept ??= readCues(trades))

/** Reads the lexicon one trade a step, so that the first text need not wait for all of it. */
export function* warmLexicon(): Generator<void> {
  if (!kept) kept = yield* readCuesInSteps(trades)
}

/** What a stronger cue of more words explains already counts less: 'piano movers' do not teach the piano. */
const explained = 0.5

const unexplained = (pointed: readonly Pointed[]): Pointed[] => {
  const stronger: Pointed[] = []
  return pointed.map((one) => {
    const isExplained = stronger.some(
      ({ roots }) =>
        roots.length > one.roots.length && one.roots.every((root) => roots.includes(root)),
    )
    stronger.push(one)
    return isExplained ? { ...one, weight: one.weight * explained } : one
  })
}

const told = (pointed: readonly Pointed[]): Pointing[] =>
  pointed
    .filter(({ weight }) => weight >= least)
    .slice(0, most)
    .map(({ trade, weight, cue, words }) => ({
      trade: trades[trade]!.name,
      weight: Math.round(weight * 1000) / 1000,
      cue: cue.words,
      words,
    }))

const byWeight = (one: Pointed, other: Pointed): number =>
  other.weight - one.weight || one.trade - other.trade

/** The trades that whoever says so may need, likeliest first, by the words alone. */
export const readNeed = (text: string, cues: Cues = lexiconCues()): Pointing[] =>
  told(pointing(keyWords(text), cues, ofNeeds))

/** What a text says that somebody does, by the words alone. */
export const readOffer = (text: string, cues: Cues = lexiconCues()): OfferRead => {
  const clauses = clausesOf(text)
  const now = new Map<number, Pointed>()
  const past = new Map<number, Pointed>()
  for (const clause of clauses)
    for (const pointed of unexplained(pointing(keyWords(clause.words), cues, ofOffers)))
      note(clause.isPast ? past : now, pointed)
  for (const onlooker of pointing(keyWords(text), cues, ofOnlookers)) {
    const done = now.get(onlooker.trade)
    if (onlooker.weight <= onlookerFrom || (done && done.weight > onlooker.weight)) continue
    note(past, onlooker)
    if (done) now.set(onlooker.trade, { ...done, weight: done.weight * leftOfTrade })
  }
  return {
    offered: told([...now.values()].sort(byWeight)),
    past: told([...past.values()].sort(byWeight)),
    isPast: clauses.length > 0 && clauses.every((clause) => clause.isPast),
  }
}

const note = (all: Map<number, Pointed>, pointed: Pointed): void => {
  const before = all.get(pointed.trade)
  if (!before || before.weight < pointed.weight) all.set(pointed.trade, pointed)
}
