import { useEffect, useLayoutEffect, useRef } from 'react'
import { FocusRing } from './FocusRing'
import type { HoveredCanvas } from './MapCanvas'
import { lightWords } from './lightWords'
import { PersonLabel } from './PersonLabel'
import { Pinned } from './Pinned'
import type { PlacedLight } from './placeLight'
import type { Seats } from './rings'
import { fadeLight, showLight } from './showLight'
import { useLightNames, type NamePlace } from './useLightNames'
import './MapLight.css'

export interface MapLightProps extends HoveredCanvas {
  light: readonly PlacedLight[]
  seats: Seats
  focusId: string
  /** Who is carried by the mouse. */
  heldId: string | null
}

/** Kept where there is no room for it, unseen. */
const LightName = ({ place, name }: { place: NamePlace | undefined; name: string }) => {
  const words = useRef<HTMLDivElement>(null)
  const { side, aside = 0 } = place ?? {}
  useLayoutEffect(() => {
    if (!words.current) return
    words.current.style.left = side === 'right' ? `${aside}px` : 'auto'
    words.current.style.right = side === 'left' ? `${aside}px` : 'auto'
  }, [side, aside])
  return (
    <div ref={words} className="light-name one-line" dir="auto" aria-hidden hidden={!place}>
      {name}
    </div>
  )
}

/** The people whom somebody knows and the user does not, yet: faint behind them, with their names where these fit. */
export const MapLight = (props: MapLightProps) => {
  const { graph, follow, light, focusId, heldId, hoverId } = props
  const places = useLightNames(props, light, props.seats)
  useEffect(() => {
    showLight(graph, light)
    return () => showLight(graph, [])
  }, [graph, light])
  useEffect(() => fadeLight(graph, heldId), [graph, light, heldId])
  const focus = light.find(({ id }) => id === focusId)
  const hovered = light.find(({ id }) => id === hoverId && heldId === null)
  return (
    <>
      {focus && <FocusRing graph={graph} follow={follow} id={focusId} at={focus} />}
      {light.map((one) => (
        <Pinned key={one.id} follow={follow} at={one} className="light-label">
          <LightName place={one === hovered ? undefined : places.get(one.id)} name={one.name} />
        </Pinned>
      ))}
      {hovered && (
        <PersonLabel
          follow={follow}
          at={hovered}
          person={{ name: hovered.name, does: lightWords(hovered) }}
          isCard
        />
      )}
    </>
  )
}
