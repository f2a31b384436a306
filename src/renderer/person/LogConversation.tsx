import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { execute } from '../state/execute'
import { tellMore } from '../state/tellMore'
import { showToast } from '../state/toasts'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { ChoiceChips, type Choice } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { TextArea, TextField } from '../ui/TextField'
import { Tick } from '../ui/Tick'
import { daysOn } from '../ui/daysOn'
import { HelpFields, HelpFurther, helpGiven, type HelpDraft } from './HelpFields'
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

/** Once logged, there may be more to tell; nothing opens by itself. */
const offerToTell = (touchId: string) =>
  showToast({
    text: 'Logged. How was it?',
    action: { label: 'Tell more', run: () => void tellMore(touchId) },
  })

/** A contact that happened, in a word or two. */
export const LogConversation = ({ seen, onClose }: { seen: PersonSeen; onClose: () => void }) => {
  const today = useToday((state) => state.today)
  const [kind, setKind] = useState<Kind>('met')
  const [on, setOn] = useState(today)
  const [words, setWords] = useState('')
  const [isToRight, setToRight] = useState(true)
  const [help, setHelp] = useState<HelpDraft>({
    of: 'knowledge',
    isMine: false,
    isAskedFor: false,
    cost: '',
  })
  const name = seen.more.given || seen.header.name
  const isRough = kind === 'roughMoment'
  const log = async () => {
    const input = { kind, personIds: [seen.id], on: on || today, words: words.trim() }
    const right = isRough && isToRight ? { rightBy: daysOn(today, 1) as never } : {}
    const helped = kind === 'help' ? helpGiven(help) : {}
    const reply = await execute('touch.log', { ...input, ...right, ...helped })
    if (!reply.ok) return
    onClose()
    if (kind === 'oneOnOne') offerToTell(reply.value.id)
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
        {kind === 'help' && <HelpFields help={help} name={name} onChange={setHelp} />}
        <TextArea
          label="What came up"
          value={words}
          onChange={setWords}
          rows={3}
          autoFocus
          maxLength={20_000}
        />
        {kind === 'help' && <HelpFurther help={help} name={name} onChange={setHelp} />}
        {isRough && (
          <Tick
            label={`Make it right with ${name}`}
            sentence="A next step for tomorrow."
            isOn={isToRight}
            onChange={setToRight}
          />
        )}
        <TextField label="When" type="date" value={on} onChange={setOn} />
      </div>
    </Dialog>
  )
}
