import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'
import { PlaceOrThing } from '../ui/PlaceOrThing'
import type { Whose } from './personSeen'

export interface SolveNeedProps {
  id: string
  whose: Whose
  onSolvedByMe: () => void
  onClose: () => void
}

/** By me, by somebody, by a place or a thing: all three count alike. */
export const SolveNeed = ({ id, whose, onSolvedByMe, onClose }: SolveNeedProps) => {
  const [isPlace, setPlace] = useState(false)
  const solve = async (by: string) => {
    const reply = await execute('need.solve', { id, by }, { toast: 'Kept in the story' })
    if (!reply.ok) return
    if (by === 'me') onSolvedByMe()
    onClose()
  }
  return (
    <Dialog
      title={`${whose.name} found it. Who helped?`}
      isOpen
      onClose={onClose}
      foot={
        !isPlace && (
          <Button kind="primary" onPress={() => void solve('me')}>
            I did
          </Button>
        )
      }
    >
      <div className="dialog-fields">
        <PersonPicker
          label="Somebody else"
          onPick={(by) => void solve(by)}
          without={[whose.id]}
          autoFocus
        />
        <PlaceOrThing need={{ id, personId: whose.id }} onWriting={setPlace} onDone={onClose} />
      </div>
    </Dialog>
  )
}
