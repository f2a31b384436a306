import { Maximize } from 'lucide-react'
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { ViewResult } from '../../shared/views'
import { useView } from '../state/useView'
import { IconButton } from '../ui/IconButton'
import { initials } from '../ui/initials'
import { Discs } from './Discs'
import { dragToConnect, type Dragging, type Under } from './dragToConnect'
import { elementsOf, youId } from './elements'
import { FocusRing } from './FocusRing'
import type { Lit } from './lit'
import { LitPeople } from './LitPeople'
import { home, type MapGraph } from './MapGraph'
import { doesAndRoles } from './mapWords'
import { Paths } from './Paths'
import { pathsOf } from './pathsOf'
import { PersonLabel } from './PersonLabel'
import { showLit } from './showLit'
import { showPair } from './showPair'
import { useGraph, type Follow } from './useGraph'
import type { useSeats } from './useSeats'

export interface MapCanvasProps extends ReturnType<typeof useSeats> {
  sphere: ViewResult<'sphere'>
  focusId: string
  /** The first of an introduction, picked by key. */
  firstId: string | null
  /** The two of the introduction that is open. */
  pair: readonly [string, string] | null
  hand: { id: string; under: Under } | null
  /** Named on the map or at its edge, while everybody else is faded. */
  lit: readonly Lit[]
  litTitle: string
  onHold: (id: string, under: Under) => void
  onDrop: (id: string, under: Under) => void
  onCancel: () => void
  onOpen: (id: string) => void
  onSelect: (id: string) => void
  selected: readonly string[]
  /** A chip at the edge was pressed. */
  onChip: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onSettled: (graph: MapGraph) => void
  view: RefObject<HTMLDivElement | null>
  /** Why somebody is lit, in place of what they do. */
  reasons: ReadonlyMap<string, string>
  /** What else lies over the canvas, once it is there. */
  over?: (canvas: HoveredCanvas) => ReactNode
  children?: ReactNode
}

export interface OverCanvas {
  graph: MapGraph
  follow: Follow
}

export interface HoveredCanvas extends OverCanvas {
  /** Whom the mouse is over. */
  hoverId: string | null
}

type Hands = Pick<MapCanvasProps, 'hand' | 'onHold' | 'onDrop' | 'onCancel' | 'onOpen' | 'onSelect'>

/** What a mouse does on the canvas; gives whom it hovers over. */
const useHands = (
  graph: MapGraph | null,
  { line, disc }: { line: RefObject<SVGLineElement | null>; disc: RefObject<HTMLElement | null> },
  hands: Hands,
): string | null => {
  const [hoverId, setHover] = useState<string | null>(null)
  const dragging = useRef<Dragging>(null)
  const latest = useRef(hands)
  const isHolding = hands.hand !== null
  useEffect(() => {
    latest.current = hands
  })
  // Whoever is introduced by typing while held is put back, though the button is still down.
  useEffect(() => {
    if (!isHolding) dragging.current?.end()
  }, [isHolding])
  useEffect(() => {
    if (!graph || !line.current || !disc.current) return undefined
    const { cy } = graph
    let isOver = false
    cy.on('mouseover', 'node', ({ target }) => {
      if (target.id() === youId || latest.current.hand) return
      isOver = true
      graph.mark('hovered', [target.id()])
      setHover(target.id())
    })
    const leave = () => {
      if (!isOver) return
      isOver = false
      graph.mark('hovered', [])
      setHover(null)
    }
    cy.on('mouseout', 'node', leave)
    cy.on('tapstart viewport', leave)
    cy.on('tap', 'node', ({ target, originalEvent }) => {
      if (target.id() === youId || dragging.current?.wasCarrying()) return
      if (originalEvent.shiftKey) latest.current.onSelect(target.id())
      else latest.current.onOpen(target.id())
    })
    const made = dragToConnect(
      graph,
      { line: line.current, disc: disc.current },
      {
        onHold: (id, under) => latest.current.onHold(id, under),
        onDrop: (id, under) => latest.current.onDrop(id, under),
        onCancel: () => latest.current.onCancel(),
      },
    )
    dragging.current = made
    return made.stop
  }, [graph, line, disc])
  return hoverId
}

/** Keeps the canvas at what is to be seen. */
const useDrawn = (graph: MapGraph | null, props: MapCanvasProps) => {
  const { sphere, seats, sizes, firstId, focusId, pair, hand, lit } = props
  useEffect(() => {
    if (!graph) return
    const people = sphere.people.map(({ id, circle, shortName }) => ({
      id,
      circle,
      name: shortName,
      size: sizes.get(id) ?? 0,
    }))
    graph.sync(elementsOf(sphere, seats), people)
  }, [graph, sphere, seats, sizes])

  const [a, b] = pair ?? []
  const heldId = hand?.id ?? firstId
  useEffect(() => {
    if (!graph) return
    showPair(graph, a && b ? [a, b] : null, seats)
    showLit(graph, lit, heldId)
  }, [graph, seats, a, b, lit, heldId])

  useEffect(() => graph?.mark('selected', props.selected), [graph, sphere, props.selected])

  const isCarried = hand !== null
  useEffect(() => {
    if (!graph || isCarried) return
    graph.mark('first', firstId ? [firstId] : [])
    const isSecond = firstId && focusId !== firstId && focusId !== youId
    graph.mark('lit', isSecond ? [focusId] : [])
  }, [graph, firstId, focusId, isCarried])
}

/** First of what follows the canvas, so that people are on it before anything marks them. */
const Drawn = ({ graph, ...props }: MapCanvasProps & { graph: MapGraph | null }) => {
  useDrawn(graph, props)
  return null
}

/** The map itself: discs below, the canvas above them, names in HTML on top. */
export const MapCanvas = (props: MapCanvasProps) => {
  const { sphere, seats, sizes, focusId, pair, hand, lit, view } = props
  const { result: me } = useView('me', {})
  const { box, graph, follow, isHome } = useGraph(props.onSettled)
  const line = useRef<SVGLineElement>(null)
  const disc = useRef<HTMLDivElement>(null)
  const hoverId = useHands(graph, { line, disc }, props)

  const ways = useMemo(() => pathsOf(lit, seats), [lit, seats])

  const personOf = (id: string | null) => sphere.people.find((person) => person.id === id)
  const hovered = hand || pair?.includes(hoverId ?? '') ? undefined : personOf(hoverId)
  const under = hand?.under
  const shown = personOf(under?.kind === 'person' ? under.id : null) ?? hovered
  const isNamed = lit.some(({ id }) => id === shown?.id)
  const chosenId = under?.kind === 'person' ? under.id : focusId
  const focus = focusId === youId ? { x: 0, y: 0 } : seats.get(focusId)

  return (
    <div
      ref={view}
      className="map-view"
      role="application"
      aria-label="Map of your people"
      tabIndex={0}
      data-carrying={hand ? true : undefined}
      data-over={(hoverId !== null && !hand) || undefined}
      onKeyDown={props.onKeyDown}
      onPointerDown={() => view.current?.focus({ preventScroll: true })}
    >
      <Discs
        follow={follow}
        people={sphere.people}
        seats={seats}
        sizes={sizes}
        sectors={sphere.sectors}
        isFaded={pair !== null || lit.length > 0 || props.reasons.size > 0}
        target={under?.kind === 'ring' ? under.circle : null}
      />
      {ways.paths.length > 0 && <Paths follow={follow} paths={ways.paths} />}
      <div ref={box} className="map-box" />
      <Drawn {...props} graph={graph} />
      <svg className="map-hand-line" aria-hidden>
        <line ref={line} />
      </svg>
      <div ref={disc} className="map-held" hidden={!hand} aria-hidden>
        {hand && initials(personOf(hand.id)?.name ?? '')}
      </div>
      {graph && focus && <FocusRing graph={graph} follow={follow} id={focusId} at={focus} />}
      {pair?.map((id, place) => {
        const [person, seat] = [personOf(id), seats.get(id)]
        const other = seats.get(pair[1 - place] ?? '')
        if (!person || !seat) return null
        return <PersonLabel key={id} follow={follow} at={seat} person={person} other={other} />
      })}
      {graph && lit.length > 0 && (
        <LitPeople
          graph={graph}
          follow={follow}
          lit={lit}
          ends={ways.ends}
          seats={seats}
          sectors={sphere.sectors}
          chosenId={chosenId}
          title={props.litTitle}
          onPick={props.onChip}
        />
      )}
      {shown && !isNamed && seats.has(shown.id) && (
        <PersonLabel
          follow={follow}
          at={seats.get(shown.id)!}
          person={{
            name: shown.name,
            does: props.reasons.get(shown.id) ?? doesAndRoles(shown, me?.clientWord),
          }}
          isCard
        />
      )}
      {!isHome && (
        <div className="map-fit">
          <IconButton
            label="Show everyone"
            icon={Maximize}
            isOutlined
            onPress={() => graph?.look(home)}
          />
        </div>
      )}
      {graph && props.over?.({ graph, follow, hoverId })}
      {props.children}
    </div>
  )
}
