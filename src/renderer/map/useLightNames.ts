import { useEffect, useState } from 'react'
import { fittingLabels, labelGap, labelRect, type Side } from './fittingLabels'
import { isUnder, type LabelWish } from './labelPlaces'
import { rectAround } from './rect'
import type { OverCanvas } from './MapCanvas'
import type { MapGraph } from './MapGraph'
import { fixedWords } from './obstacles'
import type { PlacedLight } from './placeLight'
import type { Seats } from './rings'
import { sizeLight } from './showLight'
import { textWidth } from './textWidth'
import { whenAtRest } from './whenAtRest'

/** On which side of somebody the name stands, and how far from the middle. */
export interface NamePlace {
  side: Side
  aside: number
}

const height = 15
const widest = 150
const size = 11.5
const most = 24

const wishOf = (graph: MapGraph, { id, name, x, y }: PlacedLight): LabelWish => {
  const width = Math.min(widest, textWidth(name, 400, size)) + 2
  return { id, ...graph.onScreen({ x, y }), radius: graph.sizeOf(id) / 2, width, height }
}

/** The names on the canvas, below their people, and the people themselves; all on screen. */
const onCanvas = (graph: MapGraph, seats: Seats) =>
  [...seats].map(([id, seat]) => {
    const node = graph.cy.getElementById(id)
    const { x, y } = graph.onScreen(seat)
    const radius = graph.sizeOf(id) / 2
    const font = Number(node.data('font') ?? 11) * graph.cy.zoom()
    const halfWidth = textWidth(String(node.data('label') ?? ''), 400, 10) * (font / 20)
    return {
      isClose: node.hasClass('close'),
      body: { id, x, y, halfWidth: radius, halfHeight: radius },
      name: { id, x, y: y + radius + 2 + font / 2, halfWidth, halfHeight: font / 2 },
    }
  })

/** Whose names can stand beside them, found again whenever the world rests; names of people less close make room. */
export const useLightNames = (
  { graph, follow }: OverCanvas,
  light: readonly PlacedLight[],
  seats: Seats,
): ReadonlyMap<string, NamePlace> => {
  const [places, setPlaces] = useState<ReadonlyMap<string, NamePlace>>(new Map())
  useEffect(() => {
    if (light.length === 0) return undefined
    const stop = whenAtRest(follow, () => {
      sizeLight(graph)
      const wishes = light.map((one) => wishOf(graph, one))
      const people = onCanvas(graph, seats)
      const zoom = graph.cy.zoom()
      const taken = [
        ...fixedWords.map(({ x, y, halfWidth, halfHeight }) => {
          const at = graph.onScreen({ x, y })
          return { ...at, halfWidth: halfWidth * zoom, halfHeight: halfHeight * zoom }
        }),
        ...people.flatMap(({ isClose, body, name }) => (isClose ? [body, name] : [body])),
      ]
      const view = { width: graph.cy.width(), height: graph.cy.height() }
      const sides = fittingLabels(wishes, { view, taken, most })
      const rects = wishes.flatMap((wish) => {
        const side = sides.get(wish.id)
        const body = rectAround(wish, wish.radius)
        return side ? [body, labelRect(wish, side)] : [body]
      })
      const isNameUnder = ({ name }: (typeof people)[number]) =>
        isUnder(rects, rectAround(name, name.halfWidth, name.halfHeight))
      const under = people.filter((one) => !one.isClose && isNameUnder(one))
      graph.mark(
        'under-light',
        under.map(({ name }) => name.id),
      )
      const radii = new Map(wishes.map(({ id, radius }) => [id, radius]))
      setPlaces(
        new Map(
          [...sides].map(([id, side]) => [id, { side, aside: (radii.get(id) ?? 0) + labelGap }]),
        ),
      )
    })
    return () => {
      stop()
      if (!graph.cy.destroyed()) graph.mark('under-light', [])
    }
  }, [graph, follow, light, seats])
  return places
}
