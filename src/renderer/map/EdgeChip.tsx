import { circleName } from '../ui/circleName'
import { Avatar } from '../ui/Avatar'
import type { Lit } from './lit'

export interface EdgeChipProps {
  lit: Lit
  /** Under the hand, or reached by key. */
  isChosen: boolean
  onPick: (id: string) => void
}

/** Somebody who is lit and not in view, at the edge of the map; a person can be dropped on it. */
export const EdgeChip = ({ lit, isChosen, onPick }: EdgeChipProps) => (
  <button
    type="button"
    className="edge-chip"
    data-chip={lit.id}
    data-tone={lit.tone}
    data-chosen={isChosen || undefined}
    onClick={() => onPick(lit.id)}
  >
    <Avatar name={lit.name} />
    <span className="edge-chip-words">
      <span className="map-label-name one-line" dir="auto">
        {lit.name}
      </span>
      <span className="unseen">, </span>
      <span className="edge-chip-says">
        <span className="map-label-does one-line">{lit.beside}</span>
        <span className="map-label-does">, {circleName(lit.circle).toLowerCase()}</span>
      </span>
    </span>
  </button>
)
