import { useLayoutEffect, useRef } from 'react'
import type { MapGraph } from './MapGraph'
import { Pinned } from './Pinned'
import type { Point } from './rings'
import type { Follow } from './useGraph'

export interface FocusRingProps {
  graph: MapGraph
  follow: Follow
  id: string
  at: Point
}

/** Round the person that has the focus of the keys. */
export const FocusRing = ({ graph, follow, id, at }: FocusRingProps) => {
  const ring = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () =>
      follow(() => {
        const size = `${Math.max(12, graph.sizeOf(id)) + 12}px`
        if (ring.current) Object.assign(ring.current.style, { width: size, height: size })
      }),
    [graph, follow, id],
  )
  return (
    <Pinned follow={follow} at={at} className="map-focus-place">
      <div ref={ring} className="map-focus" />
    </Pinned>
  )
}
