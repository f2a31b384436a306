import { sayDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import type { Shown } from './useIntroduction'

export interface SentNoteProps {
  shown: Shown
}

/** An introduction that is out: what both have read. */
export const SentNote = ({ shown: { passing, subject, body, foot } }: SentNoteProps) => {
  const today = useToday((state) => state.today)
  return (
    <div className="intro">
      <p className="small">{passing?.sentOn && `Sent ${sayDay(passing.sentOn, today)}`}</p>
      <div className="card paper">
        <p className="paper-subject strong paper-text">{subject}</p>
        <p className="paper-text ask-words selectable" dir="auto">
          {body}
        </p>
        {foot && <p className="paper-foot small">{foot}</p>}
      </div>
    </div>
  )
}
