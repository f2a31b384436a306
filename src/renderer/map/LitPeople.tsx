import { useLayoutEffect, useRef, useState } from 'react'
import type { SectorSpan } from '../../shared/domain/seating/spansOf'
import { chipPlaces, isOutside } from './chipPlaces'
import { cornerChips } from './cornerChips'
import { EdgeChip } from './EdgeChip'
import { isUnder, labelPlaces, type LabelWish } from './labelPlaces'
import type { Lit } from './lit'
import type { MapGraph } from './MapGraph'
import { litSize } from './mapStyle'
import { rectAround, type Rect } from './rect'
import { pointAt, rings, youSize, type Point, type Seats } from './rings'
import { faint, type PathEnd } from './pathsOf'
import { textWidth } from './textWidth'
import type { Follow } from './useGraph'
import './LitPeople.css'

export interface LitPeopleProps {
  graph: MapGraph
  follow: Follow
  lit: readonly Lit[]
  /** Where ways lead to. */
  ends: readonly PathEnd[]
  seats: Seats
  /** Whose names on the rim are kept clear. */
  sectors: readonly SectorSpan[] | null
  /** Under the hand, or reached by key. */
  chosenId: string | null
  /** What they have in common: “Could help Hugo”. */
  title: string
  onPick: (id: string) => void
}

const size = 12.5
const height = 32
const widest = 220
/** Milliseconds after the last move until marks under labels are found. */
const rest = 130

const widthOf = ({ name, beside }: Lit) =>
  Math.min(
    widest,
    Math.ceil(Math.max(textWidth(name, 600, size), textWidth(beside, 400, size))) + 3,
  )

/** The chip at the end of a way. */
const endHeight = 22
const endSize = 12

const wishOf = (graph: MapGraph, { id, name, ...at }: PathEnd): LabelWish => ({
  id,
  ...graph.onScreen(at),
  radius: Math.max(faint * graph.cy.zoom(), graph.sizeOf(id) / 2),
  width: Math.min(widest, Math.ceil(textWidth(name, 540, endSize)) + 20),
  height: endHeight,
})

/** The name of a sector on the rim, in pieces. */
const onRim = ({ from, to }: SectorSpan): Point[] =>
  [-9, -6, -3, 0, 3, 6, 9].map((turn) => pointAt((from + to) / 2 + turn, 331))

/** What labels keep clear of: You, and the names of rings and sectors. */
const inTheWay = (graph: MapGraph, sectors: readonly SectorSpan[]): Rect[] => [
  rectAround(graph.onScreen({ x: 0, y: 0 }), (youSize * graph.cy.zoom()) / 2),
  ...rings.map(({ edge }) => rectAround(graph.onScreen({ x: 0, y: -edge }), 40, 8)),
  ...sectors.flatMap(onRim).map((point) => rectAround(graph.onScreen(point), 9)),
]

/** Fades further whoever has their mark or name under a label. */
const hideUnder = (graph: MapGraph, rects: readonly Rect[], lit: ReadonlySet<string>) => {
  const zoom = graph.cy.zoom()
  const hidden: string[] = []
  for (const { id, ...at } of graph.people()) {
    if (lit.has(id)) continue
    const node = graph.cy.getElementById(id)
    const [{ x, y }, radius] = [graph.onScreen(at), graph.sizeOf(id) / 2]
    const name = String(node.data('label') ?? '')
    const font = Number(node.data('font') ?? 11) * zoom
    const half = textWidth(name, 400, 10) * (font / 20)
    const below = { left: x - half, right: x + half, top: y, bottom: y + radius + 3 + font }
    const isHidden = isUnder(rects, rectAround({ x, y }, radius)) || (name && isUnder(rects, below))
    if (isHidden) hidden.push(id)
  }
  graph.mark('hidden', hidden)
}

/** The names and reasons of whoever is lit, over the canvas; who is not in view stands at the edge. */
export const LitPeople = (props: LitPeopleProps) => {
  const { graph, follow, lit, ends, seats, sectors, chosenId, title, onPick } = props
  const labels = useRef<HTMLUListElement>(null)
  const atEnds = useRef<HTMLDivElement>(null)
  const atSides = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const [outside, setOutside] = useState('')

  useLayoutEffect(() => {
    const placed = lit.filter(({ id }) => seats.has(id))
    const ids = new Set([...placed, ...ends].map(({ id }) => id))
    const chipsBelow = [...(below.current?.children ?? [])].filter(
      (chip) => chip instanceof HTMLElement,
    )
    let resting: ReturnType<typeof setTimeout> | undefined

    const stop = follow(() => {
      const room = { width: graph.cy.width(), height: graph.cy.height() }
      const people = placed.map((one) => ({ ...one, ...graph.onScreen(seats.get(one.id)!) }))
      const middle = graph.onScreen({ x: 0, y: 0 })
      const circle = { ...middle, radius: rings.at(-1)!.edge * graph.cy.zoom() }
      const corners = cornerChips(chipsBelow.length, room, circle)
      const chips = chipPlaces(people, room, corners)
      setOutside([...chips.keys()].join(' '))
      const wishes = people
        .filter(({ id }) => !chips.has(id))
        .map((one): LabelWish => {
          const radius = Math.max(litSize, graph.sizeOf(one.id)) / 2
          return { id: one.id, x: one.x, y: one.y, radius, width: widthOf(one), height }
        })
      const ways = ends.map((end) => wishOf(graph, end)).filter((at) => !isOutside(at, room))
      const places = labelPlaces([...wishes, ...ways], room, [
        ...inTheWay(graph, sectors ?? []),
        ...corners,
      ])
      for (const label of [labels.current, atEnds.current].flatMap((one) => [
        ...(one?.children ?? []),
      ])) {
        if (!(label instanceof HTMLElement)) continue
        const place = places.get(label.dataset.lit ?? '')
        label.hidden = place === undefined
        if (!place) continue
        label.style.transform = `translate(${place.left}px, ${place.top}px)`
        label.style.width = `${place.right - place.left}px`
        label.dataset.side = place.side
      }
      for (const [at, { side, top, left, right }] of corners.entries()) {
        const chip = chipsBelow[at]!
        chip.style.transform = `translateY(${top}px)`
        chip.style.width = `${right - left}px`
        chip.toggleAttribute('data-at-right', side === 'right')
      }
      for (const chip of atSides.current?.children ?? []) {
        if (!(chip instanceof HTMLElement)) continue
        const place = chips.get(chip.dataset.side ?? '')
        if (!place) continue
        chip.style.transform = `translateY(${place.top}px)`
        chip.toggleAttribute('data-at-right', place.side === 'right')
      }
      clearTimeout(resting)
      resting = setTimeout(() => hideUnder(graph, [...places.values()], ids), rest)
    })
    return () => {
      stop()
      clearTimeout(resting)
      if (!graph.cy.destroyed()) graph.mark('hidden', [])
    }
  }, [graph, follow, lit, ends, seats, sectors, outside])

  const outsideIds = new Set(outside.split(' '))
  const notPlaced = lit.filter(({ id }) => !seats.has(id))
  return (
    <>
      <ul ref={labels} className="map-lit" aria-label={title}>
        {lit
          .filter(({ id }) => seats.has(id))
          .map(({ id, name, beside, tone, to }) => (
            <li key={id} data-lit={id} data-tone={tone} className="map-lit-label">
              <span className="map-label-name one-line" dir="auto">
                {name}
              </span>
              <span className="unseen">, </span>
              <span className="map-label-does one-line">{beside}</span>
              {to && !beside.includes(to) && <span className="unseen">, leads to {to}</span>}
            </li>
          ))}
      </ul>
      <div ref={atEnds} className="map-lit" aria-hidden>
        {ends.map(({ id, name }) => (
          <span key={id} data-lit={id} className="map-lit-label map-end one-line" dir="auto">
            {name}
          </span>
        ))}
      </div>
      <div ref={atSides}>
        {lit
          .filter(({ id }) => seats.has(id) && outsideIds.has(id))
          .map((one) => (
            <div key={one.id} data-side={one.id} className="edge-chip-place">
              <EdgeChip lit={one} isChosen={one.id === chosenId} onPick={onPick} />
            </div>
          ))}
      </div>
      {notPlaced.length > 0 && (
        <div ref={below}>
          {notPlaced.map((one) => (
            <div key={one.id} className="edge-chip-place edge-chip-below">
              <EdgeChip lit={one} isChosen={one.id === chosenId} onPick={onPick} />
            </div>
          ))}
        </div>
      )}
    </>
  )
}
