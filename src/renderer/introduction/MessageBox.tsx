import { sayDay } from '../../shared/text/sayDay'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { DraftText } from './DraftText'
import { MissingParts } from './MissingParts'
import { ReadText } from './ReadText'
import type { Introduction, Letter, Shown } from './useIntroduction'

export interface MessageBoxProps {
  shown: Shown
  change: Introduction['change']
}

/** What will be read: by both, or by each where no one message reaches both. */
export const MessageBox = ({ shown, change }: MessageBoxProps) => {
  const { subject, body, foot, isBodyByHand, isSubjectByHand, letters, cautions, a, b } = shown
  return (
    <>
      <MissingParts shown={shown} change={change} />
      {letters ? (
        letters.map((letter) => (
          <LetterBox
            key={letter.personId}
            letter={letter}
            name={(letter.personId === a.id ? a : b).firstName}
            foot={foot}
            change={change}
          />
        ))
      ) : (
        <Paper
          title="What both will read"
          bodyLabel="Note to both"
          message={{ subject, body, foot, isByHand: isBodyByHand || isSubjectByHand }}
          change={change}
        />
      )}
      {cautions.map((words) => (
        <p key={words} className="small">
          {words}
        </p>
      ))}
    </>
  )
}

interface LetterBoxProps {
  letter: Letter
  name: string
  foot: string
  change: Introduction['change']
}

const LetterBox = ({ letter, name, foot, change }: LetterBoxProps) => {
  const today = useToday((state) => state.today)
  const { personId, subject, body, isByHand, sentOn } = letter
  const title = `What ${name} ${sentOn ? 'read' : 'will read'}`
  if (sentOn)
    return (
      <section className="intro-part" aria-label={title}>
        <div className="intro-head">
          <h3 className="label">{title}</h3>
          <span className="small">{`sent ${sayDay(sentOn, today)}`}</span>
        </div>
        <ReadText subject={subject} body={body} foot={foot} />
      </section>
    )
  return (
    <Paper
      title={title}
      bodyLabel={`Note to ${name}`}
      message={{ subject, body, foot, isByHand }}
      reader={personId}
      change={change}
    />
  )
}

interface PaperProps {
  title: string
  bodyLabel: string
  message: { subject: string; body: string; foot: string; isByHand: boolean }
  reader?: string
  change: Introduction['change']
}

/** The subject, the note, and at the foot the line of my profession. */
const Paper = ({ title, bodyLabel, message, reader, change }: PaperProps) => {
  const { subject, body, foot, isByHand } = message
  const to = reader ? { reader } : {}
  return (
    <section className="intro-part" aria-label={title}>
      <div className="intro-head">
        <h3 className="label">{title}</h3>
        {isByHand && (
          <Button
            kind="link"
            isSmall
            onPress={() => void change('introduction.edit', { ...to, subject: null, body: null })}
          >
            Start it again
          </Button>
        )}
      </div>
      <div className="card paper">
        <div className="paper-subject">
          <DraftText
            label={reader ? `Subject of the ${bodyLabel.replace('Note', 'note')}` : 'Subject'}
            value={subject}
            onEdit={(text, merge) => change('introduction.edit', { ...to, subject: text }, merge)}
            maxLength={300}
          />
        </div>
        <DraftText
          label={bodyLabel}
          look="lines"
          value={body}
          onEdit={(text, merge) => change('introduction.edit', { ...to, body: text }, merge)}
          maxLength={20_000}
        />
        {foot && (
          <p className="paper-foot small" dir="auto">
            {foot}
          </p>
        )}
      </div>
    </section>
  )
}
