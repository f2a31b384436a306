import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { useToday } from '../state/today'
import { Button } from './Button'
import { TextField } from './TextField'
import { daysOn } from './daysOn'
import './PlanBox.css'

export type NextStep = CommandInput<'passing.plan'>['nextStep']

export interface PlanBoxProps {
  onPlan: (nextStep: NextStep) => void
  autoFocus: boolean
}

/** What is done next and when, or an explicit none. */
export const PlanBox = ({ onPlan, autoFocus }: PlanBoxProps) => {
  const today = useToday((state) => state.today)
  const [words, setWords] = useState('')
  const [due, setDue] = useState(daysOn(today, 7))
  const plan = () => onPlan({ words, due: due as never })
  const canPlan = words.trim() !== '' && due !== ''
  return (
    <div className="plan-box">
      <TextField
        label="Next step"
        value={words}
        onChange={setWords}
        placeholder="Call again, send the plan"
        maxLength={2000}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && canPlan) plan()
        }}
      />
      <TextField label="Day" type="date" value={due} onChange={setDue} />
      <Button onPress={plan} isDisabled={!canPlan}>
        Plan it
      </Button>
      <Button kind="plain" onPress={() => onPlan('none')}>
        No next step
      </Button>
    </div>
  )
}
