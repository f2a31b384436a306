import type { Meaning } from '../domain/meaning'

/** How alike two texts are, from -1 to 1. */
export const alike = (one: Meaning, other: Meaning): number => {
  let sum = 0
  for (let place = 0; place < one.vector.length; place += 1)
    sum += one.vector[place]! * other.vector[place]!
  return sum / (127 * 127)
}
