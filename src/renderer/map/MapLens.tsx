import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SectorSpan } from '../../shared/domain/seating/spansOf'
import type { ViewResult } from '../../shared/views'
import type { SpherePerson } from '../../shared/views/sphere'
import { openDrawer } from '../state/openDrawer'
import { useToday } from '../state/today'
import { fittingLabels, labelGap, type Side } from './fittingLabels'
import type { LabelWish } from './labelPlaces'
import { lensSays, reasonWords, shortReason } from './lensWords'
import type { OverCanvas } from './MapCanvas'
import { Pinned } from './Pinned'
import { pointAt, rings, youSize, type Seats } from './rings'
import { showLens } from './showLens'
import { whenAtRest } from './whenAtRest'
import './MapLens.css'

export interface MapLensProps extends OverCanvas {
  people: readonly SpherePerson[]
  seats: Seats
  sectors: readonly SectorSpan[] | null
  seen: ViewResult<'lens'> | null
  say: (words: string) => void
}

/** What words keep clear of besides people: You, the names of the rings. */
const fixed = [
  { x: 0, y: 0, halfWidth: youSize / 2, halfHeight: youSize / 2 },
  ...rings.map(({ edge }) => ({ x: 0, y: -edge, halfWidth: 34, halfHeight: 8 })),
]

/** Where the name of a sector is on the rim, roughly. */
const onRim = ({ from, to }: SectorSpan) => ({
  ...pointAt((from + to) / 2, 332),
  halfWidth: 34,
  halfHeight: 24,
})

/** Where the words of somebody stand: on which side, and how far from the middle. */
interface Fit {
  side: Side
  aside: number
}

const mostLabels = 24
const height = 30
/** Room for the chips below. */
const foot = 34
const widest = 170

/** Words of 12 pixels are about so wide. */
const widthOf = (name: string, words: string): number =>
  Math.min(widest, Math.max(name.length * 6.9, words.length * 6.2) + 4)

const useFitting = (
  { graph, follow, people, seats, sectors, seen }: MapLensProps,
  today: string,
) => {
  const [fitting, setFitting] = useState<ReadonlyMap<string, Fit>>(new Map())
  useEffect(() => {
    if (!seen) return undefined
    return whenAtRest(follow, () => {
      const names = new Map(people.map(({ id, name }) => [id, name]))
      const wishes = seen.lit.flatMap(({ id, reason }): LabelWish[] => {
        const [name, seat] = [names.get(id), seats.get(id)]
        if (name === undefined || !seat) return []
        const width = widthOf(name, shortReason(reason, today))
        const radius = Math.max(graph.sizeOf(id), reason.kind === 'private' ? 26 : 0) / 2
        return [{ id, ...graph.onScreen(seat), radius, width, height }]
      })
      const taken = [...fixed, ...(sectors ?? []).map(onRim)].map(
        ({ x, y, halfWidth, halfHeight }) => {
          const at = graph.onScreen({ x, y })
          return { x: at.x, y: at.y, halfWidth, halfHeight }
        },
      )
      const namesBelow = wishes
        .filter(({ id }) => graph.cy.getElementById(id).data('label'))
        .map(({ id, x, y, radius }) => ({ id, x, y: y + radius + 9, halfWidth: 26, halfHeight: 8 }))
      const view = { width: graph.cy.width(), height: graph.cy.height() - foot }
      const fits = fittingLabels(wishes, {
        view,
        taken: [...taken, ...namesBelow],
        most: mostLabels,
      })
      graph.mark('lens-named', [...fits.keys()])
      const radii = new Map(wishes.map(({ id, radius }) => [id, radius]))
      setFitting(
        new Map(
          [...fits].map(([id, side]) => [id, { side, aside: (radii.get(id) ?? 0) + labelGap }]),
        ),
      )
    })
  }, [graph, follow, people, seats, sectors, seen, today])
  return fitting
}

const Elsewhere = ({ seen, today }: { seen: ViewResult<'lens'>; today: string }) => (
  <div
    className="lens-chips"
    role="group"
    aria-label="Not on the map"
    onKeyDown={(event) => event.stopPropagation()}
    onPointerDown={(event) => event.stopPropagation()}
  >
    {seen.elsewhere.map(({ id, name, reason }) => (
      <button
        key={id}
        type="button"
        className="chip chip-outline lens-chip"
        data-need={reason.kind === 'lookingFor' || undefined}
        title={reasonWords(reason, today)}
        aria-label={`${name}, ${reasonWords(reason, today)}`}
        onClick={() => openDrawer({ kind: 'person', id })}
      >
        <span className="one-line" dir="auto">
          {name}
        </span>
      </button>
    ))}
    {seen.more > 0 && <span className="small quiet">and {seen.more.toLocaleString()} more</span>}
  </div>
)

const LensWords = ({
  side,
  aside,
  kind,
  name,
  children,
}: Fit & { kind: string; name: string; children: string }) => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!box.current) return
    box.current.style.left = side === 'right' ? `${aside}px` : 'auto'
    box.current.style.right = side === 'left' ? `${aside}px` : 'auto'
  }, [side, aside])
  return (
    <div ref={box} className="lens-words" data-side={side} data-kind={kind} aria-hidden>
      <div className="map-label-name one-line" dir="auto">
        {name}
      </div>
      <div className="lens-reason one-line">{children}</div>
    </div>
  )
}

/** What a lens shows on the map: who is lit, their names and why where that fits, and chips of those who have no place. */
export const MapLens = (props: MapLensProps) => {
  const { graph, follow, people, seats, seen, say } = props
  const { today } = useToday()
  const fitting = useFitting(props, today)
  useEffect(() => showLens(graph, seen), [graph, seats, people, seen])
  useEffect(() => {
    if (seen) say(lensSays(seen))
  }, [seen, say])
  useEffect(() => {
    if (!seen) graph.mark('lens-named', [])
  }, [graph, seen])
  if (!seen) return null
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  return (
    <>
      {seen.lit.map(({ id, reason }) => {
        const [fit, seat] = [fitting.get(id), seats.get(id)]
        return (
          fit &&
          seat && (
            <Pinned key={id} follow={follow} at={seat} className="lens-label">
              <LensWords {...fit} kind={reason.kind} name={nameOf(id)}>
                {shortReason(reason, today)}
              </LensWords>
            </Pinned>
          )
        )
      })}
      {seen.elsewhere.length > 0 && <Elsewhere seen={seen} today={today} />}
    </>
  )
}
