import { dayAfter, type Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Offer } from '../domain/offer'
import type { Person } from '../domain/person'
import { fitOf, offersTrade, type Corpus, type Fit } from '../matching/fitOf'
import { hitsIn } from '../matching/hitsIn'
import { isEnglish } from '../matching/isEnglish'
import { readSought, type Sought as SoughtRead } from '../matching/sought'
import { verdictOf, type Verdict } from '../matching/verdict'
import { wordFit } from '../matching/wordFit'
import type { Reader } from '../store/reader'
import { helperReasons, type Reason } from './helperReasons'
import { openKnown, type Known } from './openKnown'
import { saidBy } from './saidBy'

/** What it rests on that somebody could help: what they say themselves, their title or firm alone, or wording that is alike. */
export type Tier = 'can' | 'title' | 'maybe'

/** Somebody who may help, and what says so, all in one of their texts. */
export interface Helper {
  person: Person
  tier: Tier
  reasons: readonly Reason[]
}

export interface Sought {
  /** What is looked for, in somebody's own words. */
  words: string
  /** People who are not meant, such as whoever looks for it. */
  without?: ReadonlySet<string>
  /** Nobody but these. */
  only?: ReadonlySet<string>
  most: number
}

/** Who can help, and how honest it is to say so. */
export interface Help {
  verdict: Verdict
  /** The words could not be read: shared words and names of trades alone were compared. */
  isByWords: boolean
  helpers: Helper[]
  /** People whose wording is alike, where nobody is known who can. */
  maybe: Helper[]
  /** What was looked for, as it was read. */
  sought: SoughtRead
}

/** Whom one would send people to first, where they fit alike. */
const grades: Record<NonNullable<Offer['grade']>, number> = {
  'A+': 3,
  A: 2,
  B: 1,
  unproven: 0,
  benched: 0,
}

/** Fits that differ by less are alike. */
const alikeWithin = 0.1
/** Beside the best, who fits so much less is left out. */
const besideBest = 0.45
/** The least by which somebody fits: by a trade, or by the share of the words that they say themselves. */
const leastTrade = 0.42
const leastSaid = 0.3
/** Where nobody is sure, so much of what is looked for must stand in somebody's own words. */
const mostlySaid = 0.5
/** From here on wording is alike. */
const leastLike = 0.42
const mostMaybe = 3
/** Texts are short; how long one usually is. */
const usualLength = 4.5
/** No more people than this are compared for one question. */
const mostCompared = 4000

interface Ranked {
  person: Person
  fit: Fit
  said: number
  grade: number
  isAway: boolean
}

const readKept = new Map<string, { meaning: unknown; read: SoughtRead; isEnglish: boolean }>()
const mostRead = 10_000

/** What is looked for, read once and anew when its meaning comes. */
export const readWords = (read: Reader, words: string) => {
  const meaning = read.meanings?.of(words) ?? null
  const before = readKept.get(words)
  if (before?.meaning === meaning) return before
  const isRead = isEnglish(words)
  const one = { meaning, read: readSought(words, isRead ? meaning : null), isEnglish: isRead }
  if (readKept.size >= mostRead) readKept.clear()
  readKept.set(words, one)
  return one
}

/** The words of everybody's texts, as far as they tell people apart. */
export const corpusOf = (known: Known): Corpus => ({ idfOf: known.idfOf, usualLength })

/**
 * Who of the people one knows could help with something, best first: by fit, grade and availability alone. Circle,
 * role, favours and how often somebody was met do not count.
 */
export const helpFor = (
  read: Reader,
  { words, without, only, most }: Sought,
  today: Day,
  known: Known = openKnown(read),
): Help => {
  const { read: sought, isEnglish: isRead } = readWords(read, words)
  const roots = sought.words.map(({ root }) => root)
  const corpus = corpusOf(known)
  const ranked: Ranked[] = []
  const offered = new Map<string, number>()
  let compared = 0
  for (const id of known.peopleNear(sought, today)) {
    if (compared === mostCompared) break
    if (without?.has(id)) continue
    const person = read.get('person', id)
    if (!person || !isSuggestible(person, read.get('private', id))) continue
    compared += 1
    const texts = saidBy(read, person, today)
    for (const trade of sought.trades.keys())
      for (const one of texts)
        offered.set(trade, Math.max(offered.get(trade) ?? 0, offersTrade(one, trade)))
    if (only && !only.has(id)) continue
    const fit = fitOf(sought, texts, corpus)
    if (!fit || fit.isPast) continue
    const hits = hitsIn(texts.filter(({ read: { isPast } }) => !isPast))
    const said = wordFit(hits, roots, known.rarityOf) ?? 0
    const isAway = person.awayUntil !== undefined && person.awayUntil > dayAfter(today, 1)
    ranked.push({ person, fit, said, grade: gradeOf(read, person), isAway })
  }
  ranked.sort(isBefore)
  const judged = {
    sought,
    fits: ranked.map(({ fit }) => fit).sort((one, other) => other.fit - one.fit),
    offered: (trade: string) => offered.get(trade) ?? 0,
  }
  const verdict = isRead ? verdictOf(judged) : 'nobody'
  const best = judged.fits[0]?.fit ?? 0
  const isSure = ({ fit, said }: Ranked): boolean =>
    verdict === 'direct'
      ? fit.fit >= best * besideBest && (fit.trade >= leastTrade || said >= leastSaid)
      : said >= mostlySaid
  const helperOf = ({ person, fit }: Ranked): Helper => ({
    person,
    tier: fit.by.kind === 'title' || fit.by.kind === 'firm' ? 'title' : 'can',
    reasons: helperReasons(sought, fit),
  })
  const helpers = ranked.filter(isSure).slice(0, most).map(helperOf)
  return {
    verdict,
    isByWords: !isRead,
    helpers,
    maybe:
      verdict === 'direct'
        ? []
        : ranked
            .filter((one) => !isSure(one) && one.fit.like >= leastLike)
            .slice(0, mostMaybe)
            .map((one): Helper => ({ ...helperOf(one), tier: 'maybe' })),
    sought,
  }
}

/** The same, without those whose wording alone is alike. */
export const whoCouldHelp = (
  read: Reader,
  sought: Sought,
  today: Day,
  known: Known = openKnown(read),
): Helper[] => helpFor(read, sought, today, known).helpers

const isBefore = (one: Ranked, other: Ranked): number => {
  const fits = bucketOf(other) - bucketOf(one)
  if (fits !== 0) return fits
  if (one.grade !== other.grade) return other.grade - one.grade
  if (one.isAway !== other.isAway) return one.isAway ? 1 : -1
  if (one.person.name !== other.person.name) return one.person.name < other.person.name ? -1 : 1
  return one.person.id < other.person.id ? -1 : 1
}

const bucketOf = ({ fit }: Ranked): number => Math.round(fit.fit / alikeWithin)

const gradeOf = (read: Reader, person: Person): number =>
  Math.max(
    0,
    ...read.by('offersOf', person.id).map((offer) => (offer.grade ? grades[offer.grade] : 0)),
  )
