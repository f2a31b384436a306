import { useState } from 'react'
import { reachKind } from '../../shared/domain/reachKind'
import type { MailShown } from '../../shared/ipc/acts'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { openDialog, type Chosen, type MailAt } from '../state/openDialog'
import { showToast } from '../state/toasts'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PersonField } from './PersonField'
import { calledOf, known } from './chosen'
import { lookAtNextMail } from './lookAtNextMail'
import { useMail } from './useMail'

export interface MailDroppedProps extends MailAt {
  onClose: () => void
}

/** A letter that was dropped: who wrote it, its first words, and what it is to become. */
export const MailDropped = ({ files, at, onClose }: MailDroppedProps) => {
  const found = useMail(files[at]!)
  const left = files.length - at - 1
  const from = { files, at }
  const next = () => lookAtNextMail(from)
  const stop = () => {
    onClose()
    if (left > 0)
      showToast({
        text: left === 1 ? 'One mail was not looked at.' : `${left} mails were not looked at.`,
        action: { label: left === 1 ? 'Look at it' : 'Look at them', run: next },
      })
  }
  const place = files.length > 1 ? ` ${at + 1} of ${files.length}` : ''
  if (!found) return null
  if ('mail' in found)
    return <MailSeen mail={found.mail} from={from} place={place} next={next} onClose={stop} />
  return (
    <Dialog
      title={place ? `Mail${place}` : 'This mail'}
      isOpen
      onClose={stop}
      foot={
        <Button kind="primary" onPress={next}>
          {left > 0 ? 'Next mail' : 'Close'}
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

interface MailSeenProps {
  mail: MailShown
  from: MailAt
  /** Which of several it is. */
  place: string
  next: () => void
  onClose: () => void
}

const MailSeen = ({ mail, from, place, next, onClose }: MailSeenProps) => {
  const today = useToday((state) => state.today)
  const [writer, setWriter] = useState(() => writerOf(mail))
  const name = calledOf(writer)
  const purpose = mail.subject
  const told = { direction: 'received' as const, ...(writer ? { giver: writer } : {}), purpose }
  const begin = (kind: 'noteLead' | 'noteReferral') => openDialog({ kind, given: told, from })

  const note = async () => {
    if (!writer) return
    const merge = crypto.randomUUID()
    const id = await personOf(writer, merge)
    if (!id) return
    const words = [mail.subject, mail.text].filter(Boolean).join('\n\n').slice(0, mostKept)
    const on = mail.on && mail.on <= today ? mail.on : today
    const reply = await execute(
      'touch.log',
      { kind: 'email', personIds: [id], on, words },
      { merge, toast: `Noted with ${name}` },
    )
    if (reply.ok) next()
  }

  return (
    <Dialog
      title={place ? `Mail${place}: what is it?` : 'What is this mail?'}
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <>
          {place && (
            <Button kind="plain" onPress={next}>
              Skip
            </Button>
          )}
          {writer && (
            <Button kind="plain" onPress={() => void note()}>
              {`Note it with ${name}`}
            </Button>
          )}
          <Button onPress={() => begin('noteLead')}>Note a lead</Button>
          <Button kind="primary" onPress={() => begin('noteReferral')}>
            Note a referral
          </Button>
        </>
      }
    >
      <PersonField label="From" chosen={writer} onChange={setWriter} asksReach />
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
