/** What each feature of a verdict counts, and from when on a claim is made. */
export interface VerdictWeights {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
}

/** Learnt from labelled needs by `node test/bench/calibrate.mjs`: with the model of sentences, and by words alone. */
export const verdictWeights: { whole: VerdictWeights; byWords: VerdictWeights } = {
  whole: {
    bias: -1.75,
    threshold: 0.42,
    features: {
      trade: 1.878,
      shared: 0.924,
      like: 0.256,
      beyondBackground: 1.258,
      ahead: 2.278,
      needed: 0.713,
      byWords: -0.038,
      open: -0.539,
      openBeyond: 0.035,
      unsaid: -1.649,
      unsaidBeyond: -0.549,
      missing: -0.582,
      offers: 0.953,
      strongest: 0.131,
      ownWords: -0.26,
      unsaidWords: -1.387,
      ownSound: 1.1,
      unsaidSound: -0.726,
      wordsBehind: -0.558,
      soundBehind: -1.235,
      past: 0,
      words: -0.202,
    },
  },
  byWords: {
    bias: -1.427,
    threshold: 0.48,
    features: {
      trade: 1.474,
      shared: 1.588,
      like: 0,
      beyondBackground: 0,
      ahead: 1.097,
      needed: 0.66,
      byWords: -0.533,
      open: -0.578,
      openBeyond: -0.567,
      unsaid: -1.056,
      unsaidBeyond: -0.646,
      missing: -0.461,
      offers: 0.913,
      strongest: -0.023,
      ownWords: 0.66,
      unsaidWords: -1.056,
      ownSound: 0,
      unsaidSound: 0,
      wordsBehind: -0.646,
      soundBehind: 0,
      past: 0,
      words: -0.863,
    },
  },
}
