import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

export interface LearnNeedProps {
  passingId: string
  onLearned: () => void
}

/** What a lead is about, once it is known. */
export const LearnNeed = ({ passingId, onLearned }: LearnNeedProps) => {
  const [purpose, setPurpose] = useState('')
  const isReady = purpose.trim() !== ''
  const learn = async () => {
    const reply = await execute(
      'lead.learn',
      { passingId: passingId as never, purpose },
      { toast: 'Noted what it is about' },
    )
    if (reply.ok) onLearned()
  }
  return (
    <div className="inbox-reason">
      <TextField
        label="What is it about"
        value={purpose}
        onChange={setPurpose}
        placeholder="What they are looking for"
        maxLength={2000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isReady) void learn()
        }}
      />
      <Button onPress={() => void learn()} isDisabled={!isReady}>
        Keep it
      </Button>
    </div>
  )
}
