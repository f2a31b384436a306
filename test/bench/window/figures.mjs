/** The value below which this share of the values lies. */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values) => percentile(values, 0.5)

export const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`

export const times = (value) => `${value.toFixed(2)} x`
