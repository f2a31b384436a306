import { useState } from 'react'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { daysOn } from '../ui/daysOn'
import { TextField } from '../ui/TextField'

export interface PlanBoxProps {
  passingId: string
  onPlanned: () => void
  autoFocus: boolean
}

/** What is done next and when, or an explicit none. */
export const PlanBox = ({ passingId, onPlanned, autoFocus }: PlanBoxProps) => {
  const today = useToday((state) => state.today)
  const [words, setWords] = useState('')
  const [due, setDue] = useState(daysOn(today, 7))
  const id = passingId as never
  const plan = async (isNone: boolean) => {
    const reply = await execute(
      'passing.plan',
      { passingId: id, nextStep: isNone ? 'none' : { words, due: due as never } },
      { toast: isNone ? 'No next step' : 'Planned' },
    )
    if (reply.ok) onPlanned()
  }
  const canPlan = words.trim() !== '' && due !== ''
  return (
    <div className="inbox-plan">
      <TextField
        label="Next step"
        value={words}
        onChange={setWords}
        placeholder="Call again, send the plan"
        maxLength={2000}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && canPlan) void plan(false)
        }}
      />
      <TextField label="Day" type="date" value={due} onChange={setDue} />
      <Button onPress={() => void plan(false)} isDisabled={!canPlan}>
        Plan it
      </Button>
      <Button kind="plain" onPress={() => void plan(true)}>
        No next step
      </Button>
    </div>
  )
}
