import { Copy, Mail } from 'lucide-react'
import { useState } from 'react'
import type { CommandInput } from '../../shared/commands'
import { usableChannels } from '../../shared/domain/sharedChannels'
import { tellWhatIDo, tellWhatIDoSubject } from '../../shared/text/tellWhatIDo'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { copyOut, mailOut } from '../state/handOut'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { MyField } from '../ui/MyField'
import { TextArea } from '../ui/TextField'

export interface TellThemProps {
  personId: string
  onClose: () => void
}

type How = CommandInput<'person.toldWhatIDo'>['how']

/** My own short text about what I do, to copy, to mail, or said face to face. */
export const TellThem = ({ personId, onClose }: TellThemProps) => {
  const { result: person } = useView('person', { id: personId })
  const { result: me } = useView('me', {})
  return person && me ? <Form person={person} me={me} onClose={onClose} /> : null
}

interface FormProps {
  person: NonNullable<ViewResult<'person'>>
  me: ViewResult<'me'>
  onClose: () => void
}

const Form = ({ person, me, onClose }: FormProps) => {
  const personId = person.id
  const [written, setWritten] = useState<string | null>(null)
  /** Nothing was said of it yet, so it is asked here once. */
  const [isMissing] = useState(me.whatIDo === '')
  const { name } = person.header
  const given = person.more.given
  const text = written ?? tellWhatIDo({ to: { name, ...(given ? { given } : {}) }, me })
  const hasMail = usableChannels(person.contact).some(({ kind }) => kind === 'email')
  const tell = async (how: How, send: () => Promise<boolean>) => {
    if (!(await send())) return
    onClose()
    await execute(
      'person.toldWhatIDo',
      { id: personId as never, how },
      { toast: `${name} knows what you do` },
    )
  }
  const canSend = text.trim() !== '' && (me.whatIDo !== '' || written !== null)
  return (
    <Dialog
      title={`What I do, for ${name}`}
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <>
          <Button kind="plain" onPress={() => void tell('met', () => Promise.resolve(true))}>
            Told in person
          </Button>
          {hasMail && (
            <Button
              icon={Copy}
              isDisabled={!canSend}
              onPress={() => void tell('text', () => copyOut(text))}
            >
              Copy it
            </Button>
          )}
          <Button
            kind="primary"
            icon={hasMail ? Mail : Copy}
            isDisabled={!canSend}
            onPress={() =>
              void (hasMail
                ? tell('email', () => mailOut(personId, tellWhatIDoSubject, text))
                : tell('text', () => copyOut(text)))
            }
          >
            {hasMail ? `E-mail ${name}` : 'Copy it'}
          </Button>
        </>
      }
    >
      <div className="form">
        {isMissing && <MyField me={me} of="whatIDo" autoFocus />}
        <TextArea
          label="What you write"
          value={text}
          onChange={setWritten}
          rows={6}
          maxLength={20_000}
        />
      </div>
    </Dialog>
  )
}
