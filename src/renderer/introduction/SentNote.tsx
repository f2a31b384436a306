import { sayDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { ReadText } from './ReadText'
import type { Shown } from './useIntroduction'

export interface SentNoteProps {
  shown: Shown
}

/** An introduction that is out: what both have read, or each of them. */
export const SentNote = ({
  shown: { passing, subject, body, foot, letters, a, b },
}: SentNoteProps) => {
  const today = useToday((state) => state.today)
  return (
    <div className="intro">
      <p className="small">{passing?.sentOn && `Sent ${sayDay(passing.sentOn, today)}`}</p>
      {letters ? (
        letters.map((letter) => (
          <section key={letter.personId} className="intro-part">
            <h3 className="label">{`To ${(letter.personId === a.id ? a : b).firstName}`}</h3>
            <ReadText subject={letter.subject} body={letter.body} foot={foot} />
          </section>
        ))
      ) : (
        <ReadText subject={subject} body={body} foot={foot} />
      )}
    </div>
  )
}
