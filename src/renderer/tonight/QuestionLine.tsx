import { Button } from '../ui/Button'
import type { Question } from './question'

export interface QuestionLineProps {
  question: Question
  onAnswer: (answer: string) => void
}

/** Amber is for what somebody is looking for, and nothing else. */
const isOfNeed = ({ key }: Question): boolean => /^(?:need|stillTrue) /.test(key)

/** The one question of a screen, in line with what was written. */
export const QuestionLine = ({ question, onAnswer }: QuestionLineProps) => (
  <div
    className={isOfNeed(question) ? 'tonight-question' : 'tonight-question tonight-question-plain'}
    role="group"
    aria-label={question.words}
  >
    <p dir="auto" aria-live="polite">
      {question.words}
    </p>
    <div className="tonight-choices">
      {question.choices.map(({ answer, label, key }) => (
        <Button
          key={answer}
          isSmall
          onPress={() => onAnswer(answer)}
          {...(key ? { keys: key.toUpperCase() } : {})}
        >
          {label}
        </Button>
      ))}
    </div>
  </div>
)
