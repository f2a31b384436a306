import { useState } from 'react'
import { decisionWords } from '../../shared/domain/dealBreaker'
import type { Decision, JudgementLine } from '../../shared/domain/judgement'
import { sayDate } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'

export interface DealBreakerProps {
  id: string
  /** Where the line stands among the minuses. */
  index: number
  line: JudgementLine
}

const choices = (Object.keys(decisionWords) as Decision[]).map((value): Choice<Decision> => ({
  value,
  label: decisionWords[value],
}))

/** Whether a minus breaks the deal, what I do about it since when, and what I did about it before. */
export const DealBreaker = ({ id, index, line }: DealBreakerProps) => {
  const [isAsking, setAsking] = useState(false)
  const { text, on, decision, decidedOn = on, earlier = [] } = line
  const decide = (chosen: Decision | null) => {
    setAsking(false)
    void execute('private.decide', { personId: id, index, decision: chosen })
  }
  return (
    <div className="deal-breaker">
      {isAsking ? (
        <div
          className="deal-question"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setAsking(false)
          }}
        >
          <p className="small">
            What will you do about it? Keeping distance or letting it rest ends suggestions, both
            ways.
          </p>
          <ChoiceChips
            label={`A deal-breaker: “${text}”`}
            choices={choices}
            value={decision ?? null}
            onChange={decide}
          />
          <span className="deal-ends">
            {decision && (
              <Button kind="link" isSmall onPress={() => decide(null)}>
                Not a deal-breaker after all
              </Button>
            )}
            <Button kind="link" isSmall onPress={() => setAsking(false)}>
              Leave it
            </Button>
          </span>
        </div>
      ) : decision ? (
        <span className="small">
          {`Deal-breaker: ${decisionWords[decision].toLowerCase()}, since ${sayDate(decidedOn)}`}{' '}
          <Button
            kind="link"
            isSmall
            aria-label={`Change what I do about “${text}”`}
            onPress={() => setAsking(true)}
          >
            Change
          </Button>
        </span>
      ) : (
        <span>
          <Button
            kind="link"
            isSmall
            aria-label={`“${text}” is a deal-breaker`}
            onPress={() => setAsking(true)}
          >
            A deal-breaker?
          </Button>
        </span>
      )}
      {earlier.length > 0 && (
        <ul className="side-list small quiet" aria-label="Decided before">
          {earlier.toReversed().map((one, place) => (
            <li key={earlier.length - place}>{before(one)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const before = ({ decision, on, until }: NonNullable<JudgementLine['earlier']>[number]): string =>
  `${decisionWords[decision]}, ${sayDate(on)}${until === on ? '' : ` to ${sayDate(until)}`}`
