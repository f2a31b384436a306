/** What each feature of a verdict counts, and from when on a claim is made. */
export interface VerdictWeights {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
}

/** Learnt from labelled needs by `node test/bench/calibrate.mjs`: with the model of sentences, and by words alone. */
export const verdictWeights: { whole: VerdictWeights; byWords: VerdictWeights } = {
  whole: {
    bias: -1.9,
    threshold: 0.46,
    features: {
      trade: 1.983,
      shared: 0.755,
      like: 0.444,
      beyondBackground: 1.287,
      ahead: 1.877,
      needed: 0.996,
      byWords: 0.135,
      open: -0.396,
      openBeyond: -0.256,
      unsaid: -1.535,
      unsaidBeyond: -0.62,
      missing: -0.552,
      offers: 0.495,
      strongest: 0.261,
      ownWords: 0.182,
      unsaidWords: -1.489,
      ownSound: 0.896,
      unsaidSound: -0.802,
      wordsBehind: -0.721,
      soundBehind: -0.714,
      past: 0,
      words: -0.498,
    },
  },
  byWords: {
    bias: -1.828,
    threshold: 0.48,
    features: {
      trade: 1.279,
      shared: 1.811,
      like: 0,
      beyondBackground: 0,
      ahead: 1.455,
      needed: 0.677,
      byWords: -0.6,
      open: -0.673,
      openBeyond: -0.573,
      unsaid: -0.914,
      unsaidBeyond: -0.468,
      missing: -0.363,
      offers: 0.917,
      strongest: 0.197,
      ownWords: 0.677,
      unsaidWords: -0.914,
      ownSound: 0,
      unsaidSound: 0,
      wordsBehind: -0.468,
      soundBehind: 0,
      past: 0,
      words: -0.953,
    },
  },
}
