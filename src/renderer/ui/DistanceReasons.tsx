import { useState } from 'react'
import { decisionWords, distanceReasons } from '../../shared/domain/dealBreaker'
import { sayDate } from '../../shared/text/sayDay'
import { useView } from '../state/useView'
import { Button } from './Button'
import './DistanceReasons.css'

/** Why there is a distance to somebody. It is private: fetched, and seen, only when asked for. */
export const DistanceReasons = ({ personId }: { personId: string }) => {
  const [isAsked, setAsked] = useState(false)
  return isAsked ? (
    <Reasons personId={personId} />
  ) : (
    <Button kind="link" isSmall onPress={() => setAsked(true)}>
      Why
    </Button>
  )
}

const Reasons = ({ personId }: { personId: string }) => {
  const { result } = useView('private', { id: personId })
  if (!result) return null
  const reasons = distanceReasons(result.minuses)
  if (reasons.length === 0) return <span className="small">No reason is noted.</span>
  return (
    <ul className="distance-reasons small">
      {reasons.map(({ text, on, decision, decidedOn }, place) => (
        <li key={`${place} ${text}`}>
          <span dir="auto">{text}</span>
          {decision && `: ${decisionWords[decision].toLowerCase()}, ${sayDate(decidedOn ?? on)}`}
        </li>
      ))}
    </ul>
  )
}
