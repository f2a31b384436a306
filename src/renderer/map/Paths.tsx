import { useLayoutEffect, useRef } from 'react'
import type { Lit } from './lit'
import { youSize, type Point, type Seats } from './rings'
import type { Follow } from './useGraph'

export interface PathsProps {
  follow: Follow
  lit: readonly Lit[]
  seats: Seats
}

/** How far behind somebody a person stands whom only they know. */
const behind = 44
const faint = 6

const farther = ({ x, y }: Point, by: number): Point => {
  const far = Math.hypot(x, y) || 1
  return { x: x * (1 + by / far), y: y * (1 + by / far) }
}

/** The way from You through somebody one knows to whom they know. */
export const Paths = ({ follow, lit, seats }: PathsProps) => {
  const world = useRef<SVGGElement>(null)
  useLayoutEffect(
    () =>
      follow(({ zoom, pan }) =>
        world.current?.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`),
      ),
    [follow],
  )
  return (
    <svg className="map-paths" aria-hidden>
      <g ref={world}>
        {lit.map(({ id, leadsTo }) => {
          const through = seats.get(id)
          if (!leadsTo || !through) return null
          const seat = seats.get(leadsTo)
          const end = seat ?? farther(through, behind)
          const you = farther({ x: through.x / 1e6, y: through.y / 1e6 }, youSize / 2)
          return (
            <g key={id}>
              <polyline
                points={[you, through, end].map(({ x, y }) => `${x},${y}`).join(' ')}
                className="map-path"
              />
              {!seat && <circle cx={end.x} cy={end.y} r={faint} className="map-path-end" />}
            </g>
          )
        })}
      </g>
    </svg>
  )
}
