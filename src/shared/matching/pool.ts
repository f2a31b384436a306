import { fitOf, offersTrade, type Corpus, type Fit, type Said } from './fitOf'
import type { Sought } from './sought'
import {
  doneBy,
  knowing,
  neededField,
  ofAlike,
  soundField,
  tradeField,
  type Field,
  type NeededField,
} from './mayKnow'
import { confidenceOf, verdictOf, type Judged, type Verdict } from './verdict'

/** Somebody among whom is looked, and what is known of what they do. */
export interface Candidate {
  id: string
  said: readonly Said[]
}

export interface Match {
  candidate: Candidate
  fit: Fit
}

export interface Matched {
  verdict: Verdict
  /** How sure it is that the first can help, from 0 to 1. */
  confidence: number
  /** Everybody for whom something speaks, best first. */
  matches: readonly Match[]
  /** What the verdict was made from. */
  judged: Judged
}

/** Less than this, need and offer together, is chance; and so many of one trade are enough to compare. */
const leastBoth = 0.06
/** And less than this hardly makes anybody know the field, while there are others. */
const leastInField = 0.35
const mostOfTrade = 400
/** A word that more than these hold finds nobody by itself. */
const leastCrowd = 200
const ofCrowd = 0.02

/** Many people among whom one looks again and again, by what they say. */
export class Pool {
  readonly candidates: readonly Candidate[]
  readonly corpus: Corpus
  readonly #byRoot = new Map<string, Set<Candidate>>()
  readonly #byTrade = new Map<string, { candidate: Candidate; offers: number }[]>()
  readonly #crowd: number

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates
    let words = 0
    let texts = 0
    for (const candidate of candidates)
      for (const said of candidate.said) {
        texts += 1
        words += said.words.length
        for (const { root } of said.words) put(this.#byRoot, root, candidate)
        for (const [trade, offers] of doneBy(said)) {
          const before = this.#byTrade.get(trade)
          if (before) before.push({ candidate, offers })
          else this.#byTrade.set(trade, [{ candidate, offers }])
        }
      }
    for (const all of this.#byTrade.values()) all.sort((one, other) => other.offers - one.offers)
    const count = candidates.length
    this.#crowd = Math.max(leastCrowd, count * ofCrowd)
    this.corpus = {
      usualLength: texts > 0 ? words / texts : 1,
      idfOf: (root) => {
        const holding = this.#byRoot.get(root)?.size ?? 0
        return Math.log(1 + (count - holding + 0.5) / (holding + 0.5))
      },
    }
  }

  /** How surely anybody but these offers a trade, from 0 to 1. */
  offered(trade: string, without: ReadonlySet<string> = none): number {
    let most = 0
    for (const { candidate, offers } of this.#byTrade.get(trade) ?? []) {
      if (offers <= most) break
      if (without.has(candidate.id)) continue
      for (const said of candidate.said) most = Math.max(most, offersTrade(said, trade))
    }
    return most
  }

  /** Who does a trade, the surest first, as far as it may matter for a need of such a weight. */
  *#doing(trade: string, weight: number, least = leastBoth): Generator<Candidate> {
    let count = 0
    for (const { candidate, offers } of this.#byTrade.get(trade) ?? []) {
      if (offers * weight < least || count === mostOfTrade) return
      count += 1
      yield candidate
    }
  }

  /** Who of them fits, best first, and whether that is enough to say so. */
  match(sought: Sought, without: ReadonlySet<string> = none): Matched {
    const near = new Set<Candidate>()
    for (const { root } of sought.words) {
      const holding = this.#byRoot.get(root)
      if (holding && holding.size <= this.#crowd) for (const one of holding) near.add(one)
    }
    for (const [trade, { weight }] of sought.trades)
      for (const candidate of this.#doing(trade, weight)) near.add(candidate)
    const matches: Match[] = []
    for (const candidate of near) {
      if (without.has(candidate.id)) continue
      const fit = fitOf(sought, candidate.said, this.corpus)
      if (fit) matches.push({ candidate, fit })
    }
    matches.sort(
      (one, other) =>
        other.fit.fit - one.fit.fit || (one.candidate.id < other.candidate.id ? -1 : 1),
    )
    const judged = {
      sought,
      fits: matches.map(({ fit }) => fit),
      offered: (trade: string) => this.offered(trade, without),
    }
    const confidence = confidenceOf(judged)
    return { verdict: verdictOf(judged, confidence), confidence, matches, judged }
  }

  /** Everybody in a trade that is needed or near to one, as surely as that. */
  #inField({ weights, near }: NeededField, least: number): Set<Candidate> {
    const all = new Set<Candidate>()
    for (const [trade, weight] of weights)
      for (const candidate of this.#doing(trade, weight, least)) all.add(candidate)
    for (const [trade, { value }] of near)
      for (const candidate of this.#doing(trade, value, least)) all.add(candidate)
    return all
  }

  /** Who of them may know someone by their field alone, likeliest first. */
  mayKnow(sought: Sought, most: number, without: ReadonlySet<string> = none): Candidate[] {
    const needed = neededField(sought)
    const inField = (least: number) =>
      [...this.#inField(needed, least)].filter(({ id }) => !without.has(id))
    const certain = inField(leastInField)
    const near = certain.length > most ? certain : inField(leastBoth)
    const possible: { candidate: Candidate; field: Omit<Field, 'alike'>; atMost: number }[] = []
    for (const candidate of near) {
      const field = tradeField(candidate.said, needed)
      possible.push({ candidate, field, atMost: knowing({ ...field, alike: ofAlike }, 0, 0) })
    }
    possible.sort((one, other) => other.atMost - one.atMost)
    const known: { candidate: Candidate; know: number }[] = []
    for (const { candidate, field, atMost } of possible) {
      // Comparing what they say takes longest: not for whom it cannot bring among the first.
      if (known.length === most && atMost < known[most - 1]!.know) break
      const know = knowing({ ...field, alike: soundField(sought, candidate.said) }, 0, 0)
      known.push({ candidate, know })
      known.sort(
        (one, other) => other.know - one.know || (one.candidate.id < other.candidate.id ? -1 : 1),
      )
      if (known.length > most) known.pop()
    }
    return known.map(({ candidate }) => candidate)
  }
}

const put = (all: Map<string, Set<Candidate>>, key: string, candidate: Candidate): void => {
  const before = all.get(key)
  if (before) before.add(candidate)
  else all.set(key, new Set([candidate]))
}

const none: ReadonlySet<string> = new Set()
