/** An example: what is seen of it, whether it is so, and how much it counts. */
export interface Example {
  features: Readonly<Record<string, number>>
  isSo: boolean
  counts: number
}

/** The weights of a logistic regression, by name of the feature. */
export interface Fitted {
  bias: number
  features: Record<string, number>
}

const steps = 1500
const rate = 0.5
const ridge = 0.002

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** How likely it is, from 0 to 1. */
export const likelihood = (
  { bias, features: weights }: Fitted,
  features: Readonly<Record<string, number>>,
): number =>
  sigmoid(
    Object.entries(weights).reduce(
      (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
      bias,
    ),
  )

/** Fits a logistic regression by plain gradient descent from nothing: the same examples give the same weights. */
export const fitLogistic = (examples: readonly Example[]): Fitted => {
  const names = Object.keys(examples[0]?.features ?? {})
  const rows = examples.map(({ features }) => names.map((name) => features[name] ?? 0))
  const weights = names.map(() => 0)
  let bias = 0
  for (let step = 0; step < steps; step += 1) {
    const slopes = names.map(() => 0)
    let biasSlope = 0
    for (const [place, row] of rows.entries()) {
      const { isSo, counts } = examples[place]!
      const sum = row.reduce((so, value, at) => so + weights[at]! * value, bias)
      const off = (sigmoid(sum) - (isSo ? 1 : 0)) * counts
      biasSlope += off
      for (const [at, value] of row.entries()) slopes[at]! += off * value
    }
    bias -= (rate * biasSlope) / rows.length
    for (const at of weights.keys())
      weights[at]! -= rate * (slopes[at]! / rows.length + ridge * weights[at]!)
  }
  return { bias, features: Object.fromEntries(names.map((name, at) => [name, weights[at]!])) }
}
