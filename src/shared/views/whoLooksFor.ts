import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import { fitOf } from '../matching/fitOf'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { hitsOf } from './hitsByPerson'
import { knownWords, openKnown, type Known } from './knownWords'
import { isBroughtUp } from './needsFirst'

/** The needs of others that somebody could help with, in no order; those that are not brought up are left out. */
export function* needsMetBy(
  read: Reader,
  personId: string,
  today: Day,
  known: Known = openKnown(read),
): Generator<Need> {
  const hits = hitsOf(read, personId, today)
  const needs = new Set(hits.flatMap(({ root }) => [...known.find.needs(root)]))
  for (const need of needs) {
    if (need.personId === personId || !isBroughtUp(need, today)) continue
    const roots = knownWords.needs.words(need).map(({ root }) => root)
    if (fitOf(hits, roots, known.rarityOf) !== null) yield need
  }
}

/** The needs that an offer in somebody's own words would meet, in no order. */
export function* whoLooksFor(
  read: Reader,
  { words, without }: { words: string; without?: ReadonlySet<string> },
  today: Day,
  known: Known = openKnown(read),
): Generator<Need> {
  const offered = keyWords(words)
  const hits = offered.map(({ root }) => ({ kind: 'offer' as const, root }))
  const needs = new Set(offered.flatMap(({ root }) => [...known.find.needs(root)]))
  for (const need of needs) {
    if (without?.has(need.personId) || !isBroughtUp(need, today)) continue
    const roots = knownWords.needs.words(need).map(({ root }) => root)
    if (fitOf(hits, roots, known.rarityOf) !== null) yield need
  }
}
