import type { KeyboardEvent } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { youId } from './elements'
import { isAway, nearestInDirection, type Direction } from './nearestInDirection'
import type { PlacedLight } from './placeLight'
import { rings, type Point, type Seats } from './rings'

interface Parts {
  /** Everybody who stands somewhere, and the groups. */
  people: readonly Pick<SpherePerson, 'id' | 'circle'>[]
  seats: Seats
  /** Known only through somebody of the map. */
  light: readonly PlacedLight[]
  /** Who has the focus: a person's id, or You. */
  focusId: string
  /** The first of an introduction is picked: letters now begin the other's name. */
  isPicking: boolean
  onMove: (id: string) => void
  onEnter: () => void
  onIntroduce: () => void
  onSelect: () => void
  onFind: () => void
  /** To the next or the one before of those who are lit; false when Tab is to leave the map. */
  onTab: (by: 1 | -1) => boolean
  /** True when there was something to give up. */
  onEscape: () => boolean
}

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const middle: Point = { x: 0, y: 0 }

/** The person of the next ring inwards or outwards who stands nearest; You is inside all rings. */
const inNextRing = (
  { people, seats, focusId }: Parts,
  from: Point,
  by: 1 | -1,
): string | undefined => {
  const circle = people.find(({ id }) => id === focusId)?.circle
  let place = rings.findIndex((ring) => ring.circle === circle) + by
  for (; place >= 0 && place < rings.length; place += by) {
    let best: string | undefined
    let least = Infinity
    for (const person of people) {
      const seat = person.circle === rings[place]!.circle && seats.get(person.id)
      const apart = seat ? Math.hypot(seat.x - from.x, seat.y - from.y) : Infinity
      if (apart < least) [best, least] = [person.id, apart]
    }
    if (best) return best
  }
  return by === -1 ? youId : undefined
}

const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey

/** The keys of the map: everything a hand can do. */
export const useMapKeys = (parts: Parts): ((event: KeyboardEvent) => void) => {
  const { seats, light, focusId, isPicking, onMove, onFind } = parts
  const lit = light.find(({ id }) => id === focusId)
  const from = seats.get(focusId) ?? lit ?? middle

  const move = (id: string | undefined) => {
    if (id) onMove(id)
  }

  const go = (direction: Direction) => {
    const placed = [...seats].map(([id, { x, y }]) => ({ id, x, y }))
    const all = [{ id: youId, ...middle }, ...placed, ...light]
    const others = all.filter(({ id }) => id !== focusId)
    const theirs = light.filter(({ throughIds }) => throughIds.includes(focusId))
    const next =
      (isAway(from, direction) && nearestInDirection(from, direction, theirs)) ||
      nearestInDirection(from, direction, others)
    move(next?.id)
  }

  const run = (event: KeyboardEvent): boolean => {
    const direction = directions[event.key]
    if (direction) go(direction)
    else if (event.key === 'Home') move(youId)
    else if (event.key === 'PageUp') move(lit?.throughIds[0] ?? inNextRing(parts, from, -1))
    else if (event.key === 'PageDown') move(inNextRing(parts, from, 1))
    else if (event.key === 'Enter') parts.onEnter()
    else if (event.key.toLowerCase() === 'i') parts.onIntroduce()
    else if (event.key === ' ') parts.onSelect()
    else if (event.key === '/') onFind()
    else if (event.key === 'Tab') return parts.onTab(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') return parts.onEscape()
    else return false
    return true
  }

  return (event) => {
    if (!isPlain(event)) return
    if (isPicking && /^[\p{L}\p{N}]$/u.test(event.key)) {
      // The letter itself goes on to the field, which now has the keys.
      event.stopPropagation()
      onFind()
    } else if (run(event)) event.preventDefault()
  }
}
