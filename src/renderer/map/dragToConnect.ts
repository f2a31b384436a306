import type { EventObject, NodeSingular } from 'cytoscape'
import { youId } from './elements'
import type { MapGraph } from './MapGraph'
import { rings, youSize, type Point } from './rings'
import type { PlacedCircle } from '../../shared/views/sphere'

/** What is under the hand that holds a person. */
export type Under =
  { kind: 'person'; id: string } | { kind: 'ring'; circle: PlacedCircle } | { kind: 'you' } | null

/** What is drawn over the canvas, so that nothing below is drawn again. */
export interface HandMarks {
  /** From their place to the hand. */
  line: SVGLineElement
  /** The person under the hand. */
  disc: HTMLElement
}

/** Carrying by the mouse, from outside. */
export interface Dragging {
  /** Puts the person back without a word. */
  end: () => void
  /** Whether the button that was let go last had carried somebody, even back to their place. */
  wasCarrying: () => boolean
  stop: () => void
}

interface Hand {
  /** Somebody is held; `under` changes while they are carried. */
  onHold: (id: string, under: Under) => void
  onDrop: (id: string, under: Under) => void
  onCancel: () => void
}

/** On screen: how near somebody lights up, and how far a hand must move to carry. */
const reach = 30
/** So near somebody, they are meant and not the name of a ring, which is larger than it looks. */
const certain = 12
const least = 5
/** Half the room round the name of a ring, on screen. */
const ringName = { x: 44, y: 13 }

/** The chip at the edge, or the row of an open group, that the mouse is over; null elsewhere over such a list. */
const chipAt = (event: unknown): Under | undefined => {
  if (!(event instanceof MouseEvent)) return undefined
  const over = document.elementFromPoint(event.clientX, event.clientY)
  const chip = over?.closest('[data-chip]')
  if (chip instanceof HTMLElement) return { kind: 'person', id: chip.dataset.chip ?? '' }
  return over?.closest('.group-list') ? null : undefined
}

const isSame = (one: Under, other: Under): boolean => JSON.stringify(one) === JSON.stringify(other)

const underAt = (graph: MapGraph, held: string, at: Point): Under => {
  const zoom = graph.cy.zoom()
  let best: Under = null
  let nearest = reach / zoom
  for (const { id, x, y } of graph.people()) {
    const apart = Math.hypot(x - at.x, y - at.y)
    if (id !== held && apart <= nearest) [best, nearest] = [{ kind: 'person', id }, apart]
  }
  if (best && nearest * zoom <= certain) return best
  if (Math.hypot(at.x, at.y) <= youSize / 2) return { kind: 'you' }
  const ring = rings.find(
    ({ edge }) => Math.abs(at.x) * zoom < ringName.x && Math.abs(at.y + edge) * zoom < ringName.y,
  )
  return ring ? { kind: 'ring', circle: ring.circle } : best
}

const drawLine = (line: SVGLineElement, from: Point | null, to: Point | null, radius: number) => {
  line.toggleAttribute('data-drawn', from !== null && to !== null)
  if (!from || !to) return
  const share = Math.min(1, radius / (Math.hypot(to.x - from.x, to.y - from.y) || 1))
  line.setAttribute('x1', String(from.x + (to.x - from.x) * share))
  line.setAttribute('y1', String(from.y + (to.y - from.y) * share))
  line.setAttribute('x2', String(to.x))
  line.setAttribute('y2', String(to.y))
}

/** Drag one person onto another, or onto the name of a ring. Gives what stops the listening. */
export const dragToConnect = (graph: MapGraph, { line, disc }: HandMarks, hand: Hand): Dragging => {
  const { cy } = graph
  let held: { node: NodeSingular; from: Point; isCarried: boolean; under: Under } | null = null

  let hasCarried = false

  const letGo = () => {
    held = null
    drawLine(line, null, null, 0)
    graph.mark('in-hand', [])
    graph.mark('lit', [])
  }

  const start = ({ target, renderedPosition }: EventObject) => {
    const node = target as NodeSingular
    hasCarried = false
    if (node.id() !== youId && !node.data('isGroup'))
      held = { node, from: { ...renderedPosition }, isCarried: false, under: null }
  }

  const move = ({ position, renderedPosition, originalEvent }: EventObject) => {
    if (!held) return
    const { node, from } = held
    if (!held.isCarried) {
      if (Math.hypot(renderedPosition.x - from.x, renderedPosition.y - from.y) < least) return
      held.isCarried = true
      hasCarried = true
      graph.mark('in-hand', [node.id()])
      hand.onHold(node.id(), null)
    }
    const chip = chipAt(originalEvent)
    const under = chip === undefined ? underAt(graph, node.id(), position) : chip
    const end = graph.onScreen(position)
    drawLine(line, graph.onScreen(node.position()), end, graph.sizeOf(node.id()) / 2)
    disc.style.transform = `translate(${end.x}px, ${end.y}px) translate(-50%, -50%)`
    if (isSame(under, held.under)) return
    held.under = under
    graph.mark('lit', under?.kind === 'person' ? [under.id] : [])
    hand.onHold(node.id(), under)
  }

  const end = () => {
    if (!held) return
    const { node, isCarried, under } = held
    letGo()
    if (!isCarried) return
    if (under) hand.onDrop(node.id(), under)
    else hand.onCancel()
  }

  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held) return
    event.preventDefault()
    event.stopPropagation()
    letGo()
    hand.onCancel()
  }

  cy.on('tapstart', 'node', start)
  cy.on('tapdrag', move)
  cy.on('tapend', end)
  window.addEventListener('keydown', cancel, true)
  return {
    end: () => {
      if (held) letGo()
    },
    wasCarrying: () => hasCarried,
    stop: () => window.removeEventListener('keydown', cancel, true),
  }
}
