import { useLayoutEffect, useRef } from 'react'
import { faint, type Path } from './pathsOf'
import { youSize, type Point } from './rings'
import type { Follow } from './useGraph'

export interface PathsProps {
  follow: Follow
  paths: readonly Path[]
}

/** Where the line leaves You. */
const rimOfYou = ({ x, y }: Point): Point => {
  const share = youSize / 2 / (Math.hypot(x, y) || 1)
  return { x: x * share, y: y * share }
}

const line = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

/** The ways from You through somebody one knows to whom they know. */
export const Paths = ({ follow, paths }: PathsProps) => {
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
