import { Moon } from 'lucide-react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import type { PersonSeen } from './personSeen'
import './LeftOpen.css'

export interface LeftOpenProps {
  asked: NonNullable<PersonSeen['leftOpen']>
}

/** What an evening asked and left for later: one quiet line at the head of the story. */
export const LeftOpen = ({ asked: { day, key, words, choices } }: LeftOpenProps) => {
  const answer = (given: string) => void execute('review.answer', { day, key, answer: given })
  return (
    <div className="left-open" role="group" aria-label={words}>
      <Moon size={15} aria-hidden />
      <span className="row-text" dir="auto">
        {words}
      </span>
      {choices.map((choice) => (
        <Button key={choice.answer} kind="link" isSmall onPress={() => answer(choice.answer)}>
          {choice.label}
        </Button>
      ))}
      <Button kind="link" isSmall onPress={() => answer('later')}>
        Later
      </Button>
    </div>
  )
}
