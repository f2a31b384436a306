import type { ElementDefinition } from 'cytoscape'
import type { ViewResult } from '../../shared/views'
import type { SpherePerson } from '../../shared/views/sphere'
import { initials } from '../ui/initials'
import { curveBetween } from './curveBetween'
import { bodiesOf, namesOf } from './obstacles'
import { rings, youSize, type Seats } from './rings'

export const youId = 'you'

/** Faint lines bend only a little; the same two people always get the same curve. */
const faintBend = (aId: string, bId: string): number => (aId < bId ? 1 : -1) * 0.1

/** Where the photo of somebody close is; nobody else is drawn large enough for one. */
const photoOf = ({ photo, circle }: SpherePerson): string =>
  photo && circle === 'close' ? `/photo/${photo}` : ''

/** What is drawn on the canvas: You, the people in their seats, the introductions that worked. */
export const elementsOf = (
  { people, ties }: ViewResult<'sphere'>,
  seats: Seats,
): ElementDefinition[] => {
  const shown = people.filter(({ id }) => seats.has(id))
  const nodes = shown.flatMap((person): ElementDefinition[] => {
    const { x, y } = seats.get(person.id)!
    const letters = person.photo && person.circle === 'close' ? '' : initials(person.name)
    const node: ElementDefinition = {
      group: 'nodes',
      data: { id: person.id, initials: letters, photo: photoOf(person) },
      position: { x, y },
      classes: person.circle,
    }
    if (person.circle !== 'close') return [node]
    const lettersAbove: ElementDefinition = {
      group: 'nodes',
      data: { id: lettersOf(person.id), initials: letters },
      position: { x, y },
      classes: 'letters',
    }
    return [node, lettersAbove]
  })
  const edges = ties
    .filter(({ aId, bId }) => seats.has(aId) && seats.has(bId))
    .map(({ id, aId, bId }): ElementDefinition => {
      const [a, b] = [seats.get(aId)!, seats.get(bId)!]
      return {
        group: 'edges',
        data: {
          id,
          source: aId,
          target: bId,
          bend: faintBend(aId, bId) * Math.hypot(a.x - b.x, a.y - b.y),
          weights: 0.5,
        },
        classes: 'tie',
      }
    })
  const you: ElementDefinition = {
    group: 'nodes',
    data: { id: youId, size: youSize },
    position: { x: 0, y: 0 },
    classes: 'you',
  }
  return [you, ...nodes, ...edges]
}

/** The initials of somebody close are a second node, since a node has only one text. */
export const lettersOf = (id: string): string => `${id} letters`

/** The line between two people, bent so that it touches nobody else: of an introduction, or of the thread for today. */
export const lineBetween = (
  kind: 'pair' | 'thread',
  [a, b]: readonly [string, string],
  seats: Seats,
): ElementDefinition | null => {
  const [from, to] = [seats.get(a), seats.get(b)]
  if (!from || !to) return null
  const { distances, weights } = curveBetween(
    from,
    to,
    bodiesOf(seats, [a, b]),
    namesOf(seats, [a, b]),
  )
  return {
    group: 'edges',
    data: {
      id: kind,
      source: a,
      target: b,
      bend: distances.join(' '),
      weights: weights.join(' '),
    },
    classes: kind,
  }
}

/** What the screen calls a ring. */
export const ringName = (circle: string): string =>
  rings.find((ring) => ring.circle === circle)?.says ?? ''
