/** A trade that the words of a text point to. */
export interface Pointing {
  /** The trade's name. */
  trade: string
  /** From 0 to 1. */
  weight: number
  /** The words of the lexicon that it was found by. */
  cue: string
  /** The words of the text that it was found by, as written. */
  words: readonly string[]
}

/** What a text says that somebody does. */
export interface OfferRead {
  /** What they do now, surest first. */
  offered: readonly Pointing[]
  /** What they did once, are learning, or see from the other side of the counter. */
  past: readonly Pointing[]
  /** Nothing of it is done any more: retired, a student. */
  isPast: boolean
}
