import type { Meaning } from '../domain/meaning'
import type { Pointing } from './trades/reading'
import { readNeed } from './trades/readText'
import { keyWords, type KeyWord } from './words/keyWords'

/** A trade that may be needed, and what says so. */
export interface NeededTrade {
  /** From 0 to 1. */
  weight: number
  /** The words of the need that point to it, as written; empty where it only sounds like it. */
  words: readonly string[]
}

/** What is looked for, read: its words, its meaning, and the trades that it may need. */
export interface Sought {
  words: readonly KeyWord[]
  /** Null while it is not known, and where there is no model. */
  meaning: Meaning | null
  /** The trades that its words alone point to. */
  pointed: readonly Pointing[]
  trades: ReadonlyMap<string, NeededTrade>
}

/** From where to where a likeness to the sentences of a trade says something. */
const soundsFrom = 0.45
const soundsUntil = 0.75
/** Likeness alone is never certain. */
const ofSound = 0.9
/** What is weaker is chance. */
const least = 0.03

const share = (value: number, from: number, until: number): number =>
  Math.max(0, Math.min(1, (value - from) / (until - from)))

/** Reads what is looked for. Words and likeness speak each for itself: one that is sure is enough. */
export const readSought = (text: string, meaning: Meaning | null): Sought => {
  const pointed = readNeed(text)
  const found = new Map<string, NeededTrade>()
  for (const { trade, weight, words } of pointed) found.set(trade, { weight, words })
  for (const { trade, alike } of meaning?.asks ?? []) {
    const before = found.get(trade)
    const doubt =
      (1 - (before?.weight ?? 0)) * (1 - ofSound * share(alike, soundsFrom, soundsUntil))
    found.set(trade, { weight: 1 - doubt, words: before?.words ?? [] })
  }
  for (const [trade, { weight }] of found) if (weight < least) found.delete(trade)
  return { words: keyWords(text), meaning, pointed, trades: found }
}
