/** How many numbers a vector has. */
export const dimensions = 512
/** How many trades are kept for each text, of either side. */
export const mostTrades = 16

/** What the worker is asked: texts, and where their vectors are known already and only the lexicon is new, those. */
export interface Asked {
  texts: readonly string[]
  vectors?: Int8Array
}
export type ToEmbedder = Asked & { id: number }

/** One answer for each that was asked, in the same order. */
export interface Embedded {
  /** 512 numbers a text, unit vectors times 127; all zero for a text that the model cannot read. */
  vectors: Int8Array
  /** For each text the places of the nearest trades in the lexicon by what is asked of them, then by what they do. */
  trades: Uint16Array
  /** How alike each of them is, times 32767. */
  alike: Int16Array
}

export type FromEmbedder =
  { kind: 'embedded'; id: number; embedded: Embedded } | { kind: 'noModel'; message: string }
