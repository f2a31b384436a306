import { useState } from 'react'
import { execute } from '../state/execute'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PersonPicker } from '../ui/PersonPicker'
import { TextField } from '../ui/TextField'
import type { Whose } from './personSeen'

export interface SolveNeedProps {
  id: string
  whose: Whose
  onSolvedByMe: () => void
  onClose: () => void
}

/** By me, by somebody, by a place or a thing: all three count alike. */
export const SolveNeed = ({ id, whose, onSolvedByMe, onClose }: SolveNeedProps) => {
  const [thing, setThing] = useState('')
  const solve = async (by: string) => {
    const reply = await execute('need.solve', { id, by }, { toast: 'Kept in the story' })
    if (!reply.ok) return
    if (by === 'me') onSolvedByMe()
    onClose()
  }
  const solveByThing = async () => {
    const reply = await execute('organisation.add', { name: thing.trim(), kind: 'resource' })
    if (reply.ok) await solve(reply.value.id)
  }
  return (
    <Dialog
      title={`${whose.name} found it. Who helped?`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={() => void solveByThing()} isDisabled={!thing.trim()}>
            That helped
          </Button>
          <Button kind="primary" onPress={() => void solve('me')}>
            I did
          </Button>
        </>
      }
    >
      <div className="dialog-fields">
        <PersonPicker
          label="Somebody else"
          onPick={(by) => void solve(by)}
          without={[whose.id]}
          autoFocus
        />
        <TextField
          label="Or a place or a thing"
          placeholder="A school, a book, a website"
          value={thing}
          onChange={setThing}
          maxLength={300}
        />
      </div>
    </Dialog>
  )
}
