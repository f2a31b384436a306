import { Button } from '../ui/Button'
import type { Question } from './question'

export interface QuestionLineProps {
  question: Question
  onAnswer: (answer: string) => void
}

/** The one question of a screen, in line with what was written. */
export const QuestionLine = ({ question, onAnswer }: QuestionLineProps) => (
  <div className="tonight-question" role="group" aria-label={question.words}>
    <p dir="auto" aria-live="polite">
      {question.words}
    </p>
    <div className="tonight-choices">
      {question.choices.map(({ answer, label, key }) => (
        <Button
          key={answer}
          isSmall
          onPress={() => onAnswer(answer)}
          {...(key ? { keys: key } : {})}
        >
          {label}
        </Button>
      ))}
    </div>
  </div>
)
