import type { SpherePerson } from '../../shared/views/sphere'
import { Pinned } from './Pinned'
import type { Point } from './rings'
import type { Follow } from './useGraph'

export interface PersonLabelProps {
  follow: Follow
  at: Point
  person: Pick<SpherePerson, 'name' | 'does'>
  /** On paper of its own, over whatever lies there. */
  isCard?: boolean
  /** Where a line leaves to, which the words keep clear of. */
  other?: Point | undefined
}

/** A name with what they do, beside a person of the map. */
export const PersonLabel = ({ follow, at, person, isCard = false, other }: PersonLabelProps) => (
  <Pinned follow={follow} at={at} className="map-label">
    <div
      className={isCard ? 'map-label-words map-label-card' : 'map-label-words'}
      data-beside={other && (other.y < at.y ? 'below' : 'above')}
      aria-hidden
    >
      <div className="map-label-name one-line" dir="auto">
        {person.name}
      </div>
      {person.does && <div className="map-label-does one-line">{person.does}</div>}
    </div>
  </Pinned>
)
