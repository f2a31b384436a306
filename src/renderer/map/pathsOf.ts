import type { Lit } from './lit'
import { fanBehind } from './fanBehind'
import { bodiesOf, namesOf, type Disc } from './obstacles'
import type { Point, Seats } from './rings'

/** A way that is drawn: from You through somebody, and on to where they lead. */
export interface Path {
  id: string
  through: Point
  /** Null where they are the end of it; off the map stands whom only they know, or a field. */
  end: (Point & { isOffMap: boolean }) | null
}

/** Where ways lead to, named beside it. */
export interface PathEnd extends Point {
  /** The person there, else the words. */
  id: string
  name: string
}

export interface Paths {
  paths: readonly Path[]
  ends: readonly PathEnd[]
}

/** The radius of the ring that stands for whoever is not on the map. */
export const faint = 6

/** The ways of whoever is lit: ways to the same person meet, ways to a field end behind each, named once. */
export const pathsOf = (lit: readonly Lit[], seats: Seats): Paths => {
  const isLit = new Set(lit.map(({ id }) => id))
  const paths: Path[] = []
  const ends = new Map<string, PathEnd>()
  const found: Disc[] = []
  const room = { bodies: bodiesOf(seats), names: namesOf(seats) }

  const behind = ({ x, y, size }: Point & { size: number }): Point => {
    const others = room.bodies.filter((body) => body.x !== x || body.y !== y)
    const from = { x, y, radius: size / 2 }
    const at = fanBehind(from, 1, { ...room, bodies: [...others, ...found] })[0]!
    found.push({ ...at, radius: faint })
    return at
  }

  for (const { id, leadsTo, to, isWay } of lit) {
    const through = seats.get(id)
    if (!through || !(to || leadsTo || isWay)) continue
    if (!to && !leadsTo) {
      paths.push({ id, through, end: null })
      continue
    }
    const seat = leadsTo ? seats.get(leadsTo) : undefined
    const key = leadsTo ?? `to ${to}`
    const met = leadsTo ? ends.get(leadsTo) : undefined
    const { x, y } = seat ?? met ?? behind(through)
    paths.push({ id, through, end: { x, y, isOffMap: !seat } })
    if (to && !ends.has(key) && !(seat && isLit.has(key)))
      ends.set(key, { id: key, name: to, x, y })
  }
  return { paths, ends: [...ends.values()] }
}
