import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { bridge } from '../state/bridge'
import { showToast } from '../state/toasts'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { GoAheadReasons } from './GoAheadReasons'
import { WhenAndHow } from './WhenAndHow'
import { answerDetail, answerOf, answersFor, type Answer } from './answerWords'
import type { Introduction, Side } from './useIntroduction'

export interface SideAnswerProps {
  side: Side
  other: Side
  change: Introduction['change']
}

type Answered = Omit<CommandInput<'introduction.answer'>, 'passingId' | 'personId'>

/** What one of the two said to it, and when and how. */
export const SideAnswer = ({ side, other, change }: SideAnswerProps) => {
  const today = useToday((state) => state.today)
  const [isReasoning, setReasoning] = useState(false)
  const [isDating, setDating] = useState(false)
  const { id: personId, firstName: name } = side
  const answer = (input: Answered) => void change('introduction.answer', { personId, ...input })

  const choose = (chosen: Answer) => {
    setReasoning(chosen === 'goneAhead')
    if (chosen === 'always') answer({ consent: 'yes', alwaysGlad: true })
    else if (chosen === 'ask') answer({ consent: 'unasked' })
    else if (chosen === 'yes') {
      const withdraws = side.isAlwaysGlad && !side.isTheirNeed
      answer({ consent: 'yes', ...(withdraws ? { alwaysGlad: false } : {}) })
    }
  }
  const said = answerOf(side)
  const detail = answerDetail(side, today)
  const copyOff = async () => {
    const reply = await bridge.act('clipboard.write', { text: other.off })
    if (reply.ok) showToast({ text: 'Copied. It does not say who declined.' })
  }

  return (
    <section className="intro-part" aria-label={name}>
      <div className="intro-head">
        <h3 className="label one-line" dir="auto">
          {name}
        </h3>
        {side.consent === 'yes' ? (
          <button type="button" className="intro-detail small" onClick={() => setDating(true)}>
            {detail || 'when and how'}
          </button>
        ) : (
          <span className="small one-line">{detail}</span>
        )}
      </div>
      {side.waits && <p className="small quiet">{side.waits}</p>}
      <ChoiceChips
        label={`What ${name} said`}
        choices={answersFor(side)}
        value={isReasoning ? 'goneAhead' : said}
        onChange={choose}
      />
      {isReasoning && (
        <GoAheadReasons
          onChoose={(reason) => {
            setReasoning(false)
            answer({ consent: 'goneAhead', reason })
          }}
        />
      )}
      {(side.consent === 'asked' || side.consent === 'noAnswer') && !isReasoning && (
        <div className="intro-further">
          <span className="small">
            {side.consent === 'asked' ? `What did ${name} say?` : `Nothing from ${name}.`}
          </span>
          <Button kind="link" isSmall onPress={() => answer({ consent: 'no' })}>
            No thanks
          </Button>
          {side.consent === 'asked' && (
            <Button kind="link" isSmall onPress={() => answer({ consent: 'noAnswer' })}>
              No answer
            </Button>
          )}
        </div>
      )}
      {side.consent === 'no' && other.consent !== 'unasked' && (
        <div className="intro-further">
          <span className="small">{`Nothing comes of it for now. A line for ${other.firstName}:`}</span>
          <Button kind="link" isSmall onPress={() => void copyOff()}>
            Copy
          </Button>
        </div>
      )}
      {isDating && (
        <WhenAndHow
          name={name}
          at={side.at}
          how={side.how}
          onChoose={(chosen) =>
            answer({
              consent: 'yes',
              ...chosen,
              ...(said === 'always' ? { alwaysGlad: true } : {}),
            })
          }
          onClose={() => setDating(false)}
        />
      )}
    </section>
  )
}
