import type { PlacedCircle } from './seat'

export interface Ring {
  circle: PlacedCircle
  says: string
  /** Where its disc ends. */
  edge: number
  /** On which people stand while there is room. */
  rows: readonly number[]
  /** Degrees between neighbours on the rows. */
  step: number
  /** Diameter of a person, and the air round them that is kept before all of a sector become smaller. */
  size: number
  air: number
  /** Where the ring may be filled once its rows are full, and how far from the lines between sectors. */
  inner: number
  outer: number
  inset: number
  /** As many as it can show. */
  most: number
}

/** The rings of the map from the inside out, in pixels at its usual size. */
export const rings = [
  {
    circle: 'close',
    says: 'Close',
    edge: 140,
    rows: [102],
    step: 28,
    size: 28,
    air: 5,
    inner: 62,
    outer: 122,
    inset: 16,
    most: 40,
  },
  {
    circle: 'known',
    says: 'Know well',
    edge: 246,
    rows: [170, 216],
    step: 8.2,
    size: 13,
    air: 3,
    inner: 156,
    outer: 236,
    inset: 10,
    most: 120,
  },
  {
    circle: 'acquainted',
    says: 'Know a little',
    edge: 318,
    rows: [282, 264, 300],
    step: 3.6,
    size: 8,
    air: 2,
    inner: 251,
    outer: 313,
    inset: 6,
    most: 240,
  },
] as const satisfies readonly Ring[]

export const ringOf = (circle: PlacedCircle): Ring => rings.find((ring) => ring.circle === circle)!
