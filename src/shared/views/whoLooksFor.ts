import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import { fitOf, type Said } from '../matching/fitOf'
import { hitsIn } from '../matching/hitsIn'
import { wordFit } from '../matching/wordFit'
import type { Reader } from '../store/reader'
import { openKnown, type Known } from './openKnown'
import { isBroughtUp } from './needsFirst'
import { saidBy, saidNow } from './saidBy'
import { corpusOf, readWords } from './whoCouldHelp'

/** The least by which a need is met: by a trade, or by the share of its words that somebody says themselves. */
const leastTrade = 0.45
const leastSaid = 0.3
/** Texts that only sound like a trade lead to no needs. */
const leastOffered = 0.3
const leastAlike = 0.5

/** The needs of others that somebody could help with, in no order; those that are not brought up are left out. */
export function* needsMetBy(
  read: Reader,
  personId: string,
  today: Day,
  known: Known = openKnown(read),
): Generator<Need> {
  const person = read.get('person', personId)
  if (person) yield* needsMet(read, saidBy(read, person, today), new Set([personId]), today, known)
}

/** The needs that an offer in somebody's own words would meet, in no order. */
export function* whoLooksFor(
  read: Reader,
  { words, without }: { words: string; without?: ReadonlySet<string> },
  today: Day,
  known: Known = openKnown(read),
): Generator<Need> {
  yield* needsMet(read, saidNow(words, read), without ?? new Set(), today, known)
}

function* needsMet(
  read: Reader,
  said: readonly Said[],
  without: ReadonlySet<string>,
  today: Day,
  known: Known,
): Generator<Need> {
  const needs = new Set<Need>()
  for (const { words, read: texts, meaning } of said) {
    for (const { root } of words) for (const need of known.find.needs(root)) needs.add(need)
    const trades = [
      ...texts.offered.filter(({ weight }) => weight >= leastOffered),
      ...(meaning?.does ?? []).filter(({ alike }) => alike >= leastAlike),
    ]
    for (const { trade } of trades) for (const need of known.trades.needsFor(trade)) needs.add(need)
  }
  const corpus = corpusOf(known)
  const hits = hitsIn(said)
  for (const need of needs) {
    if (without.has(need.personId) || !isBroughtUp(need, today)) continue
    const { read: sought } = readWords(read, need.words)
    const fit = fitOf(sought, said, corpus)
    if (!fit || fit.isPast) continue
    const roots = sought.words.map(({ root }) => root)
    if (fit.trade >= leastTrade || (wordFit(hits, roots, known.rarityOf) ?? 0) >= leastSaid)
      yield need
  }
}
