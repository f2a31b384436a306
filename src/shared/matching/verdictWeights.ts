/** Made by `node test/bench/matching/calibrate.mjs`. */
export const verdictWeights = {
  bias: -2,
  threshold: 0.5,
  features: { trade: 3, like: 1 } as Readonly<Record<string, number>>,
}
