import { Button } from '../ui/Button'
import { DraftText } from './DraftText'
import type { Introduction, Shown } from './useIntroduction'

export interface MessageBoxProps {
  shown: Shown
  change: Introduction['change']
}

/** What both will read: the subject, the note, and at the foot the line of my profession. */
export const MessageBox = ({ shown, change }: MessageBoxProps) => {
  const { subject, body, foot, isBodyByHand, isSubjectByHand, cautions } = shown
  return (
    <section className="intro-part" aria-label="What both will read">
      <div className="intro-head">
        <h3 className="label">What both will read</h3>
        {(isBodyByHand || isSubjectByHand) && (
          <Button
            kind="link"
            isSmall
            onPress={() => void change('introduction.edit', { subject: null, body: null })}
          >
            Start it again
          </Button>
        )}
      </div>
      <div className="card paper">
        <div className="paper-subject">
          <DraftText
            label="Subject"
            value={subject}
            onEdit={(text, merge) => change('introduction.edit', { subject: text }, merge)}
            maxLength={300}
          />
        </div>
        <DraftText
          label="Note to both"
          look="lines"
          value={body}
          onEdit={(text, merge) => change('introduction.edit', { body: text }, merge)}
          maxLength={20_000}
        />
        {foot && (
          <p className="paper-foot small" dir="auto">
            {foot}
          </p>
        )}
      </div>
      {cautions.map((words) => (
        <p key={words} className="small">
          {words}
        </p>
      ))}
    </section>
  )
}
