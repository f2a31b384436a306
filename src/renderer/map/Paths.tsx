import { useLayoutEffect, useRef } from 'react'
import type { Lit } from './lit'
import { faint, farther, pathsOf } from './pathsOf'
import { youSize, type Point, type Seats } from './rings'
import type { Follow } from './useGraph'

export interface PathsProps {
  follow: Follow
  lit: readonly Lit[]
  seats: Seats
}

const rimOfYou = ({ x, y }: Point): Point => farther({ x: x / 1e6, y: y / 1e6 }, youSize / 2)

const line = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

/** The ways from You through somebody one knows to whom they know. */
export const Paths = ({ follow, lit, seats }: PathsProps) => {
  const world = useRef<SVGGElement>(null)
  useLayoutEffect(
    () =>
      follow(({ zoom, pan }) =>
        world.current?.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`),
      ),
    [follow],
  )
  const { paths } = pathsOf(lit, seats)
  return (
    <svg className="map-paths" aria-hidden>
      <g ref={world}>
        {paths.map(({ id, through, end }) => (
          <g key={id}>
            <polyline
              points={line([rimOfYou(through), through, ...(end ? [end] : [])])}
              className="map-path"
            />
            {end?.isOffMap && <circle cx={end.x} cy={end.y} r={faint} className="map-path-end" />}
          </g>
        ))}
      </g>
    </svg>
  )
}
