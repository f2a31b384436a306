import { DistanceReasons } from '../ui/DistanceReasons'
import type { Shown } from './useIntroduction'

export interface DistanceNoteProps {
  warning: Shown['warnings'][number]
}

/** A distance the user decided on, said before anything is written. */
export const DistanceNote = ({ warning }: DistanceNoteProps) => (
  <div className="intro-warning" role="note">
    <span>{warning.words}</span>
    <DistanceReasons personId={warning.personId} />
  </div>
)
