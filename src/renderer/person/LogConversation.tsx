import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/TextField'
import type { PersonSeen } from './personSeen'

type Kind = CommandInput<'touch.log'>['kind']

const kinds: readonly Choice<Kind>[] = [
  { value: 'met', label: 'Met' },
  { value: 'oneOnOne', label: 'One-on-one' },
  { value: 'call', label: 'Call' },
  { value: 'email', label: 'E-mail' },
  { value: 'text', label: 'Text' },
  { value: 'leftMessage', label: 'Left a message' },
  { value: 'help', label: 'Helped' },
  { value: 'spokeWellOfMe', label: 'Spoke well of me' },
  { value: 'roughMoment', label: 'Rough moment' },
]

/** A contact that happened, in a word or two. */
export const LogConversation = ({ seen, onClose }: { seen: PersonSeen; onClose: () => void }) => {
  const today = useToday((state) => state.today)
  const [kind, setKind] = useState<Kind>('met')
  const [on, setOn] = useState(today)
  const [words, setWords] = useState('')
  const log = async () => {
    const input = { kind, personIds: [seen.id], on: on || today, words: words.trim() }
    const reply = await execute('touch.log', input)
    if (reply.ok) onClose()
  }
  return (
    <Dialog
      title={`With ${seen.header.name}`}
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={() => void log()}>
          Log it
        </Button>
      }
    >
      <div className="dialog-fields">
        <ChoiceChips label="What happened" choices={kinds} value={kind} onChange={setKind} />
        <TextArea
          label="What came up"
          value={words}
          onChange={setWords}
          rows={3}
          autoFocus
          maxLength={20_000}
        />
        <TextField label="When" type="date" value={on} onChange={setOn} />
      </div>
    </Dialog>
  )
}
