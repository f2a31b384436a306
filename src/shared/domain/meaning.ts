/** How alike a text is to what the lexicon says of a trade, from -1 to 1. */
export interface Likeness {
  /** The trade's name. */
  trade: string
  alike: number
}

/** What a text means, as the model of sentences sees it. */
export interface Meaning {
  /** 512 numbers of a unit vector, times 127. */
  vector: Int8Array
  /** The trades whose people's needs sound most like it, best first. */
  asks: readonly Likeness[]
  /** The trades whose people speak most like it of what they do, best first. */
  does: readonly Likeness[]
}

/** The meanings of texts, worked out elsewhere and kept: whatever is not known yet is asked for, and comes later. */
export interface Meanings {
  /** Null while it is not known, or where there is no model. What is not known is asked for. */
  of: (text: string) => Meaning | null
  /** The same, without asking for it. */
  known: (text: string) => Meaning | null
  /** Whether there is a model that runs, so that what is not known will come. */
  readonly isThere: boolean
}
