/** Learnt from labelled needs by `node test/bench/calibrate.mjs`. */
export const verdictWeights: {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
} = {
  bias: -1.821,
  threshold: 0.46,
  features: {
    trade: 2.043,
    shared: 0.936,
    like: 0.669,
    beyondBackground: 1.421,
    ahead: 1.629,
    needed: 1.049,
    byWords: 0.049,
    open: -0.326,
    openBeyond: -0.222,
    unsaid: -1.499,
    unsaidBeyond: -0.658,
    missing: -0.585,
    offers: 0.496,
    strongest: 0.164,
    ownWords: 0.391,
    unsaidWords: -1.587,
    ownSound: 0.718,
    unsaidSound: -0.61,
    wordsBehind: -0.695,
    soundBehind: -0.434,
    past: 0,
    words: -0.376,
  },
}
