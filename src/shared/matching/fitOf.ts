import type { Meaning } from '../domain/meaning'
import { alike } from './alike'
import type { Sought } from './sought'
import type { OfferRead } from './trades/reading'
import type { EvidenceKind } from './wordFit'
import type { KeyWord } from './words/keyWords'

/** How much a text counts, by where it stands. */
const weights: Record<EvidenceKind, number> = {
  offer: 1,
  does: 1,
  title: 0.95,
  firm: 0.8,
  tag: 0.7,
  notes: 0.45,
}

/** A text by which somebody may help. */
export interface Said {
  kind: EvidenceKind
  text: string
  words: readonly KeyWord[]
  /** What its words say that they do. */
  read: OfferRead
  /** Null while it is not known, and where there is no model. */
  meaning: Meaning | null
}

/** How rare words are in everybody's texts, and how long such a text is. */
export interface Corpus {
  idfOf: (root: string) => number
  usualLength: number
}

/** How well somebody fits, and what says so. */
export interface Fit {
  /** Only to be compared with that of others for the same need. */
  fit: number
  /** From 0 to 1: by the trades of the lexicon, by shared words, by likeness of the whole. */
  trade: number
  shared: number
  like: number
  /** The text that says most. */
  by: Said
  /** The trade that leads there; empty where shared words or likeness alone do. */
  through: string
  /** Nothing of it is done any more. */
  isPast: boolean
}

/** What the parts count: found with the needs of `test/bench/matching`. */
const ofTrade = 1.24
const ofLike = 0.7
const ofShared = 0.15
const ofSaid = 0.4
/** What is over counts so much. */
const ofPast = 0.42
/** From where to where a likeness to what people of a trade say of themselves says something, and how much at most. */
const soundsFrom = 0.4
const soundsUntil = 0.87
const ofSound = 0.8
/** BM25's usual numbers, and the sum that counts for half. */
const saturation = 1.2
const ofLength = 0.75
const halfShared = 4.37

const offersKept = new WeakMap<Said, ReadonlyMap<string, number>>()

/** How sure it is that a text offers each trade, from 0 to 1; worked out once. */
export const offersOf = (said: Said): ReadonlyMap<string, number> => {
  const before = offersKept.get(said)
  if (before) return before
  const offers = new Map<string, number>()
  const { read, meaning } = said
  if (!read.isPast) {
    for (const { trade, alike: sound } of meaning?.does ?? []) {
      const sounds = Math.min(1, (sound - soundsFrom) / (soundsUntil - soundsFrom))
      if (sounds > 0) offers.set(trade, ofSound * sounds)
    }
    for (const { trade, weight } of read.offered)
      offers.set(trade, Math.max(weight, offers.get(trade) ?? 0))
  }
  offersKept.set(said, offers)
  return offers
}

/** How sure it is that a text offers a trade, from 0 to 1. */
export const offersTrade = (said: Said, trade: string): number => offersOf(said).get(trade) ?? 0

/** The share of what is looked for that stands in a text in the same words, by how rare they are. */
const saidShare = (sought: Sought, said: Said, corpus: Corpus): number => {
  let all = 0
  let found = 0
  for (const { root } of sought.words) {
    const idf = corpus.idfOf(root)
    all += idf
    if (said.words.some((word) => word.root === root)) found += idf
  }
  return all > 0 ? found / all : 0
}

const sharedOf = (sought: Sought, said: Said, corpus: Corpus): number => {
  let sum = 0
  for (const { root } of sought.words)
    if (said.words.some((word) => word.root === root))
      sum +=
        (corpus.idfOf(root) * (saturation + 1)) /
        (1 + saturation * (1 - ofLength + (ofLength * said.words.length) / corpus.usualLength))
  return sum / (sum + halfShared)
}

const tradeOf = (sought: Sought, said: Said): { weight: number; through: string } => {
  let best = { weight: 0, through: '' }
  for (const [trade, offered] of offersOf(said)) {
    const both = offered * (sought.trades.get(trade)?.weight ?? 0)
    if (both > best.weight) best = { weight: both, through: trade }
  }
  return best
}

/** What somebody says themselves is quoted before a title, where it says at least so much as that. */
const ofOwnWords = 0.5
const ownWords = new Set<EvidenceKind>(['offer', 'does'])

/** How well somebody fits who says these things; null when nothing speaks for it. */
export const fitOf = (sought: Sought, texts: readonly Said[], corpus: Corpus): Fit | null => {
  let best: Fit | null = null
  let own: Fit | null = null
  for (const text of texts) {
    const one = fitOfText(sought, text, corpus)
    if (!best || one.fit > best.fit) best = one
    if (ownWords.has(text.kind) && !one.isPast && (!own || one.fit > own.fit)) own = one
  }
  if (!best || best.fit <= 0) return null
  const isOwn = own && (own.trade > 0 || own.shared > 0) && own.fit >= best.fit * ofOwnWords
  return isOwn && own ? { ...best, by: own.by, through: own.through || best.through } : best
}

const fitOfText = (sought: Sought, by: Said, corpus: Corpus): Fit => {
  const weight = weights[by.kind]
  const isWhole = by.kind !== 'firm' && by.kind !== 'tag' && by.kind !== 'notes'
  const { weight: found, through } = tradeOf(sought, by)
  const trade = found * weight
  const shared = sharedOf(sought, by, corpus) * weight
  const like =
    isWhole && sought.meaning && by.meaning ? Math.max(0, alike(sought.meaning, by.meaning)) : 0
  const { isPast } = by.read
  const said = saidShare(sought, by, corpus) ** 2 * weight
  const sum = ofTrade * trade + ofShared * shared + ofLike * like + ofSaid * said
  return { fit: isPast ? sum * ofPast : sum, trade, shared, like, by, through, isPast }
}
