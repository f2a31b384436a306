import { useState } from 'react'
import { reachKind } from '../../shared/domain/reachKind'
import type { MailShown } from '../../shared/ipc/acts'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { openDialog, type Chosen } from '../state/openDialog'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PersonField } from './PersonField'
import { calledOf, known } from './chosen'
import { useMail } from './useMail'

export interface MailDroppedProps {
  file: File
  onClose: () => void
}

/** A letter that was dropped: who wrote it, its first words, and what it is to become. */
export const MailDropped = ({ file, onClose }: MailDroppedProps) => {
  const found = useMail(file)
  if (!found) return null
  if ('mail' in found) return <MailSeen mail={found.mail} onClose={onClose} />
  return (
    <Dialog
      title="This mail"
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" onPress={onClose}>
          Close
        </Button>
      }
    >
      <p className="row-text">{found.failed}</p>
    </Dialog>
  )
}

/** The writer as somebody known, or somebody new with the address. */
const writerOf = ({ from }: MailShown): Chosen | null => {
  const [first] = from
  if (!first) return null
  return first.personId
    ? known(first.personId)
    : { name: first.name || first.email.split('@')[0] || first.email, reach: first.email }
}

const mostKept = 2000

const MailSeen = ({ mail, onClose }: { mail: MailShown; onClose: () => void }) => {
  const today = useToday((state) => state.today)
  const [from, setFrom] = useState(() => writerOf(mail))
  const name = calledOf(from)
  const purpose = mail.subject
  const told = { direction: 'received' as const, ...(from ? { giver: from } : {}), purpose }

  const note = async () => {
    if (!from) return
    const merge = crypto.randomUUID()
    const id = await personOf(from, merge)
    if (!id) return
    const words = [mail.subject, mail.text].filter(Boolean).join('\n\n').slice(0, mostKept)
    const on = mail.on && mail.on <= today ? mail.on : today
    const reply = await execute(
      'touch.log',
      { kind: 'email', personIds: [id], on, words },
      { merge, toast: `Noted with ${name}` },
    )
    if (reply.ok) onClose()
  }

  return (
    <Dialog
      title="What is this mail?"
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <>
          {from && (
            <Button kind="plain" onPress={() => void note()}>
              {`Note it with ${name}`}
            </Button>
          )}
          <Button onPress={() => openDialog({ kind: 'noteLead', given: told })}>Note a lead</Button>
          <Button kind="primary" onPress={() => openDialog({ kind: 'noteReferral', given: told })}>
            Note a referral
          </Button>
        </>
      }
    >
      <PersonField label="From" chosen={from} onChange={setFrom} asksReach />
      <div className="field">
        <span className="label">{mail.on ? `Subject, ${sayDay(mail.on, today)}` : 'Subject'}</span>
        <p className="mail-subject" dir="auto">
          {mail.subject || 'Without a subject'}
        </p>
      </div>
      {mail.text && (
        <div className="field">
          <span className="label">First words</span>
          <p className="mail-words scrolls" dir="auto" tabIndex={0}>
            {mail.text}
          </p>
        </div>
      )}
    </Dialog>
  )
}

/** The id of the writer, who comes to Goodturn with the address when new. */
const personOf = async (from: Chosen, merge: string): Promise<string | null> => {
  const added =
    'id' in from
      ? null
      : await execute('person.add', { name: from.name, circle: 'unplaced' }, { merge })
  const id = 'id' in from ? from.id : added?.ok ? added.value.id : null
  const value = from.reach.trim()
  if (!id || !value) return id
  const channel = { id, kind: reachKind(value), value }
  const reply = await execute('person.addChannel', channel, { merge })
  return reply.ok ? id : null
}
