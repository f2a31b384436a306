import { rings, youSize, type Point, type Seats } from './rings'

/** Something round that is in the way, world pixels. */
export interface Disc extends Point {
  radius: number
}

/** Beyond this distance from You people are dots without names. */
const namedWithin = 246

const you: Disc = { x: 0, y: 0, radius: youSize / 2 }

/** Words that stand on the map whoever is on it: You, and the names of the rings. */
export const fixedWords = [
  { x: 0, y: 0, halfWidth: youSize / 2, halfHeight: youSize / 2 },
  ...rings.map(({ edge }) => ({ x: 0, y: -edge, halfWidth: 34, halfHeight: 8 })),
]

/** The names of the rings, as discs. */
const ringNames: readonly Disc[] = rings.flatMap(({ edge }) =>
  [-26, -13, 0, 13, 26].map((x) => ({ x, y: -edge, radius: 8 })),
)

const others = (seats: Seats, without: readonly string[]) =>
  [...seats].filter(([id]) => !without.includes(id)).map(([, seat]) => seat)

/** Everybody as they are drawn, and You. */
export const bodiesOf = (seats: Seats, without: readonly string[] = []): Disc[] => [
  you,
  ...others(seats, without).map(({ x, y, size }) => ({ x, y, radius: size / 2 })),
]

/** Where the names of rings are, and those that stand below people, in discs. */
export const namesOf = (seats: Seats, without: readonly string[] = []): Disc[] => [
  ...ringNames,
  ...others(seats, without).flatMap(({ x, y, size }) =>
    Math.hypot(x, y) > namedWithin
      ? []
      : [-15, 0, 15].map((aside) => ({ x: x + aside, y: y + size / 2 + 8, radius: 7 })),
  ),
]
