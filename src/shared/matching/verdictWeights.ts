/** What each feature of a verdict counts, and from when on a claim is made. */
export interface VerdictWeights {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
}

/** Learnt from labelled needs by `node test/bench/calibrate.mjs`: with the model of sentences, and by words alone. */
export const verdictWeights: { whole: VerdictWeights; byWords: VerdictWeights } = {
  whole: {
    bias: -1.837,
    threshold: 0.49,
    features: {
      trade: 1.982,
      shared: 0.768,
      like: 0.407,
      beyondBackground: 1.293,
      ahead: 1.844,
      needed: 1.003,
      byWords: 0.081,
      open: -0.422,
      openBeyond: -0.272,
      unsaid: -1.465,
      unsaidBeyond: -0.622,
      missing: -0.603,
      offers: 0.504,
      strongest: 0.255,
      ownWords: 0.256,
      unsaidWords: -1.583,
      ownSound: 0.777,
      unsaidSound: -0.612,
      wordsBehind: -0.741,
      soundBehind: -0.479,
      past: 0,
      words: -0.299,
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
