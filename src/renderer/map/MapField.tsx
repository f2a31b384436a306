import { PersonPicker } from '../ui/PersonPicker'
import { ringName } from './elements'
import type { Under } from './dragToConnect'

export interface MapFieldProps {
  /** The person in hand, and who or what is under the hand. */
  hand: { name: string; under: Under; underName: string } | null
  /** The first of an introduction, picked by key. */
  first: { id: string; name: string } | null
  onPick: (id: string) => void
}

const Hand = ({ name, under, underName }: NonNullable<MapFieldProps['hand']>) => {
  if (under?.kind === 'person')
    return (
      <>
        Introduce <b>{name}</b> and <b>{underName}</b>
      </>
    )
  if (under?.kind === 'ring')
    return (
      <>
        <b>{name}</b>: {ringName(under.circle)}
      </>
    )
  return (
    <>
      <b>{name}</b> and … <span className="quiet">drop on someone, Esc</span>
    </>
  )
}

/** The field over the map: it finds people, and while somebody is in hand it says what letting go would do. */
export const MapField = ({ hand, first, onPick }: MapFieldProps) => {
  if (hand)
    return (
      <div className="field-box map-hand one-line" dir="auto">
        <Hand {...hand} />
      </div>
    )
  return (
    <PersonPicker
      key={first?.id ?? 'find'}
      label={first ? `Introduce ${first.name} and` : 'Find someone'}
      isLabelHidden
      placeholder={first ? `${first.name} and … type a name, or Esc` : 'Find someone'}
      without={first ? [first.id] : []}
      onPick={onPick}
    />
  )
}
