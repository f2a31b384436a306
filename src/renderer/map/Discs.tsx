import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PlacedCircle, SpherePerson } from '../../shared/views/sphere'
import type { SectorSpan } from '../../shared/domain/seating/spansOf'
import { pointAt, rings, type Seats } from './rings'
import { sizeAt, stepped } from './MapGraph'
import type { Follow } from './useGraph'
import { whenAtRest } from './whenAtRest'

export interface DiscsProps {
  follow: Follow
  people: readonly SpherePerson[]
  seats: Seats
  /** Diameters. */
  sizes: ReadonlyMap<string, number>
  /** Null while everybody has the whole circle. */
  sectors: readonly SectorSpan[] | null
  isFaded: boolean
  /** The ring whose name is under a carried person. */
  target: PlacedCircle | null
}

const edge = 318
const arc = (from: number, to: number, radius: number) => {
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)]
  const isLong = Math.abs(to - from) > 180 ? 1 : 0
  return `M ${a.x} ${a.y} A ${radius} ${radius} 0 ${isLong} ${to > from ? 1 : 0} ${b.x} ${b.y}`
}

const middleOf = ({ from, to }: SectorSpan): number => (from + to) / 2

/** Along which a sector's name is written. Names below the middle run the other way round, so that they stay upright. */
const rimOf = (span: SectorSpan): string => {
  const middle = middleOf(span)
  const isBelow = middle > 90 && middle < 270
  return isBelow ? arc(middle + 40, middle - 40, 337) : arc(middle - 40, middle + 40, 327)
}

/** A further role can be read on people of this size on screen and more. */
const leastWithArc = 24

/** Half the degrees that the arc of a further role takes up. */
const width = 52

const Sectors = ({ sectors }: { sectors: readonly SectorSpan[] }) => (
  <>
    {sectors.map(({ sector, from }) => {
      const [inner, outer] = [pointAt(from, 45), pointAt(from, edge)]
      return (
        <line
          key={sector}
          className="map-sector-line"
          x1={inner.x}
          y1={inner.y}
          x2={outer.x}
          y2={outer.y}
        />
      )
    })}
    {sectors.map((span) => (
      <g key={span.sector}>
        <path id={`rim-${span.sector}`} d={rimOf(span)} fill="none" />
        <text className="map-rim-name">
          <textPath href={`#rim-${span.sector}`} startOffset="50%">
            {span.says}
          </textPath>
        </text>
      </g>
    ))}
  </>
)

/** The zoom that people are drawn for, once the world has come to rest. */
const useRestingZoom = (follow: Follow): number => {
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    let latest = 1
    const unfollow = follow((viewport) => {
      latest = viewport.zoom
    })
    const stop = whenAtRest(follow, () => setZoom(stepped(latest)))
    return () => {
      unfollow()
      stop()
    }
  }, [follow])
  return zoom
}

/** A second arc for each further role beside whoever is large enough, on the side of its sector. */
const FurtherRoles = ({ follow, people, seats, sizes, sectors }: DiscsProps) => {
  const zoom = useRestingZoom(follow)
  return people.flatMap(({ id, sectors: [, ...further] }) => {
    const seat = seats.get(id)
    const size = sizeAt(sizes.get(id) ?? 0, zoom)
    if (!seat || size * Math.max(1, zoom) < leastWithArc) return []
    const away = 0.8 + 4 / Math.max(1, zoom)
    return further.flatMap((sector) => {
      const span = sectors?.find((one) => one.sector === sector)
      if (!span) return []
      const middle = middleOf(span)
      return (
        <path
          key={`${id} ${sector}`}
          className="map-further-role"
          d={arc(middle - width, middle + width, size / 2 + away)}
          transform={`translate(${seat.x} ${seat.y})`}
        />
      )
    })
  })
}

/** What lies under the canvas: discs, lines between sectors, their names on the rim, the names of the rings. */
export const Discs = (props: DiscsProps) => {
  const { follow, sectors, isFaded, target } = props
  const world = useRef<SVGGElement>(null)
  useLayoutEffect(
    () =>
      follow(({ zoom, pan }) =>
        world.current?.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${zoom})`),
      ),
    [follow],
  )
  return (
    <svg className="map-discs" aria-hidden data-faded={isFaded || undefined}>
      <g ref={world}>
        {rings.toReversed().map((ring) => (
          <circle key={ring.circle} className={`map-disc map-disc-${ring.circle}`} r={ring.edge} />
        ))}
        {sectors && <Sectors sectors={sectors} />}
        <FurtherRoles {...props} />
        {rings.map((ring) => (
          <text
            key={ring.circle}
            className={`map-ring-name map-ring-name-${ring.circle}`}
            data-target={ring.circle === target || undefined}
            y={4 - ring.edge}
          >
            {ring.says}
          </text>
        ))}
      </g>
    </svg>
  )
}
