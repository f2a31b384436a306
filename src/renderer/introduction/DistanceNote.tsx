import { useState } from 'react'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import type { Shown } from './useIntroduction'

export interface DistanceNoteProps {
  warning: Shown['warnings'][number]
}

/** A distance the user decided on. The reason is private: it is fetched, and seen, only when asked for. */
export const DistanceNote = ({ warning }: DistanceNoteProps) => {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="intro-warning" role="note">
      <span>{warning.words}</span>
      {isAsked ? (
        <Reasons personId={warning.personId} />
      ) : (
        <Button kind="link" isSmall onPress={() => setAsked(true)}>
          Why
        </Button>
      )}
    </div>
  )
}

const Reasons = ({ personId }: { personId: string }) => {
  const { result } = useView('private', { id: personId })
  if (!result) return null
  const reasons = result.minuses.filter(
    (one) => one.dealBreaker && one.decision && one.decision !== 'tolerate',
  )
  return (
    <span className="small">
      {reasons.length > 0 ? reasons.map((one) => one.text).join('. ') : 'No reason is noted.'}
    </span>
  )
}
