import type { Lit } from './lit'
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

/** How far behind somebody a person stands whom only they know. */
const behind = 44
/** The radius of the ring that stands for them. */
export const faint = 6

/** The same point, farther from You. */
export const farther = ({ x, y }: Point, by: number): Point => {
  const far = Math.hypot(x, y) || 1
  return { x: x * (1 + by / far), y: y * (1 + by / far) }
}

/** The ways of whoever is lit: ways to the same person meet, ways to a field end behind each, named once. */
export const pathsOf = (
  lit: readonly Lit[],
  seats: Seats,
): { paths: readonly Path[]; ends: readonly PathEnd[] } => {
  const isLit = new Set(lit.map(({ id }) => id))
  const paths: Path[] = []
  const ends = new Map<string, PathEnd>()
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
    const end = seat ?? met ?? farther(through, behind)
    paths.push({ id, through, end: { x: end.x, y: end.y, isOffMap: !seat } })
    if (to && !ends.has(key) && !(seat && isLit.has(key)))
      ends.set(key, { id: key, name: to, x: end.x, y: end.y })
  }
  return { paths, ends: [...ends.values()] }
}
