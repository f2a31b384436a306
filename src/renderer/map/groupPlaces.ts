import type { SectorSpan } from '../../shared/domain/seating/spansOf'
import type { MapGroup } from '../../shared/views/mapGroups'
import type { Size } from './rect'
import { pointAt, rings, type Point } from './rings'

/** Where a group is drawn, in world pixels. */
export interface GroupPlace extends Point {
  width: number
  height: number
}

/** Somebody, or something else that is round and is not to be covered. */
interface Round extends Point {
  size: number
}

/** Kept between a group and everything else. */
const air = 2.5
const height = 15
/** As large as there is room for. */
const scales = [1, 0.88, 0.76]
/** How far from the edge of its ring a group may be. */
const reach = 14
/** Outside of all rings, for groups that find no place at the edge of theirs. */
const outside = { from: 328, to: 341 }

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** What stands on a group: 31, or 1.2K. */
export const countOn = (count: number): string => short.format(count)

const widthOf = ({ count }: MapGroup): number => Math.max(20, 9 + 6 * countOn(count).length)

const covers = (place: GroupPlace, { x, y, size }: Round): boolean => {
  const aside = Math.max(0, Math.abs(x - place.x) - place.width / 2)
  const above = Math.max(0, Math.abs(y - place.y) - place.height / 2)
  return aside * aside + above * above < (size / 2 + air) ** 2
}

const touches = (one: GroupPlace, other: GroupPlace): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + air &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 + air

/** The names of the rings at twelve o'clock. */
const ringNames: readonly GroupPlace[] = rings.map(({ edge }) => ({
  x: 0,
  y: -edge,
  width: 78,
  height: 16,
}))

/** The names of the sectors on the rim, in pieces. */
const rimNames = (sectors: readonly SectorSpan[]): Round[] =>
  sectors.flatMap(({ from, to }) =>
    [-10, -7.5, -5, -2.5, 0, 2.5, 5, 7.5, 10].map((turn) => ({
      ...pointAt((from + to) / 2 + turn, 332),
      size: 17,
    })),
  )

/** Ways from where a group would like to be, the nearest first. */
const ways = (radii: readonly number[], edge: number) =>
  radii
    .flatMap((radius) =>
      Array.from({ length: 360 }, (_, turn) => {
        const aside = (Math.min(turn, 360 - turn) / 180) * Math.PI * edge
        return { radius, turn, cost: aside + 3 * Math.abs(radius - edge) }
      }),
    )
    .sort((a, b) => a.cost - b.cost)

const from = (least: number, most: number): number[] =>
  Array.from({ length: Math.floor(most - least) + 1 }, (_, step) => least + step)

const known = new Map<number, ReturnType<typeof ways>>()

/** The ways of a ring with this edge, found once. */
const waysAt = (edge: number, radii: readonly number[]) => {
  const found = known.get(edge) ?? ways(radii, edge)
  known.set(edge, found)
  return found
}

/** So far from the edge of a ring nobody is in the way of its groups. */
const nearby = 50

/**
 * A place for each group at the edge of its ring, evenly round the circle by their order as far as others let it be:
 * none covers a person, another group or a name on the map.
 */
export const groupPlaces = (
  groups: readonly MapGroup[],
  people: readonly Round[],
  sectors: readonly SectorSpan[],
): ReadonlyMap<string, GroupPlace> => {
  const places = new Map<string, GroupPlace>()
  const round = [...people, ...rimNames(sectors)]
  const taken = [...ringNames]

  const nearestFree = (edge: number, radii: readonly number[]) => {
    const near = round.filter(({ x, y }) => Math.abs(Math.hypot(x, y) - edge) < nearby)
    return (liked: number, size: Size): GroupPlace | undefined => {
      for (const { radius, turn } of waysAt(edge, radii)) {
        const place = { ...pointAt(liked + turn, radius), ...size }
        const isTaken =
          taken.some((other) => touches(place, other)) || near.some((one) => covers(place, one))
        if (!isTaken) return place
      }
      return undefined
    }
  }
  const beyond = nearestFree(outside.from, from(outside.from, outside.to))

  for (const { circle, edge } of rings) {
    const atEdge = nearestFree(edge, from(edge - reach, edge + reach))
    const here = groups.filter((group) => group.circle === circle)
    for (const [at, group] of here.entries()) {
      const liked = ((at + 0.5) * 360) / here.length
      const sizeAt = (scale: number) => ({ width: widthOf(group) * scale, height: height * scale })
      let place: GroupPlace | undefined
      for (const scale of scales) place ??= atEdge(liked, sizeAt(scale))
      place ??= beyond(liked, sizeAt(scales[1]!))
      if (!place) continue
      taken.push(place)
      places.set(group.id, place)
    }
  }
  return places
}
