import { useState } from 'react'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

export interface ReasonLineProps {
  /** What it leads to, such as 'No thanks needed'. */
  says: string
  /** A reason that often holds, or nothing. */
  usual: string
  onGive: (reason: string) => void
}

/** One quiet link; pressed, it asks why in a few words. */
export const ReasonLine = ({ says, usual, onGive }: ReasonLineProps) => {
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState(usual)
  if (!isAsking)
    return (
      <Button kind="plain" isSmall onPress={() => setAsking(true)}>
        {`${says}…`}
      </Button>
    )
  const give = () => {
    if (reason.trim()) onGive(reason)
  }
  return (
    <div className="inbox-reason">
      <TextField
        label={`${says}: why?`}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') give()
          if (event.key !== 'Escape') return
          event.stopPropagation()
          setAsking(false)
        }}
      />
      <Button isSmall onPress={give} isDisabled={!reason.trim()}>
        {says}
      </Button>
    </div>
  )
}
