import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button'

export interface StepProps {
  onNext: () => void
  onBack: () => void
}

interface Framed {
  question: string
  says: string
  children: ReactNode
  /** The quiet line at the foot. */
  note?: string
  onBack?: (() => void) | undefined
  onSkip?: (() => void) | undefined
  /** The one main button; left out where there is nothing to go on with yet. */
  main?: { words: string; onPress: () => void } | undefined
}

/** One step of the first ten minutes: a question, what answers it, and the way on. */
export const Step = ({ question, says, children, note, onBack, onSkip, main }: Framed) => (
  <>
    <div className="welcome-body scrolls">
      <div className="welcome-column">
        <h1 className="question">{question}</h1>
        <p className="welcome-says">{says}</p>
        {children}
      </div>
    </div>
    <footer className="welcome-foot">
      <p className="small welcome-note" aria-live="polite">
        {note}
      </p>
      {onBack && (
        <Button kind="plain" onPress={onBack}>
          Back
        </Button>
      )}
      {onSkip && (
        <Button kind="plain" onPress={onSkip}>
          Skip
        </Button>
      )}
      {main && (
        <Button kind="primary" iconAfter={ArrowRight} onPress={main.onPress}>
          {main.words}
        </Button>
      )}
    </footer>
  </>
)
