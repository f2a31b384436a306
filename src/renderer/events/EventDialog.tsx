import { useState } from 'react'
import { sayShortDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { eventPath, goTo } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import { lateDay } from './lateDay'
import './EventPage.css'

export interface EventDialogProps {
  /** The one to edit; a new one without it. */
  id?: string
  onClose: () => void
}

/** What it is called, its day and where it was: of a new event, or of one that is there. */
export const EventDialog = ({ id, onClose }: EventDialogProps) => {
  const today = useToday((state) => state.today)
  const [day] = useState(() => lateDay(new Date(), today))
  const { result: event } = useView('event', id ? { id } : null)
  if (id && !event) return null
  const fields = event ?? { name: '', on: day, where: '' }
  return <EventForm fields={fields} onClose={onClose} {...(id ? { id } : {})} />
}

interface EventFormProps extends EventDialogProps {
  fields: { name: string; on: string; where: string }
}

const EventForm = ({ id, fields, onClose }: EventFormProps) => {
  const [name, setName] = useState(fields.name)
  const [on, setOn] = useState(fields.on)
  const [where, setWhere] = useState(fields.where)
  const isReady = name.trim() !== '' && on !== ''

  const save = async () => {
    if (!isReady) return
    const given = { name: name.trim(), on, where: where.trim() }
    if (id) {
      const reply = await execute('event.edit', { id, patch: given }, { toast: 'Changed' })
      if (reply.ok) onClose()
      return
    }
    const reply = await execute('event.note', given)
    if (!reply.ok) return
    onClose()
    goTo(eventPath(reply.value.id))
  }

  return (
    <Dialog
      title={id ? 'This event' : 'Note an event'}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => void save()}>
            {id ? 'Change' : 'Next: who came'}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label="What"
          value={name}
          onChange={setName}
          placeholder="Chamber breakfast"
          maxLength={300}
          autoFocus
        />
        <TextField label="Day" type="date" value={on} onChange={setOn} />
        <TextField
          label="Where"
          value={where}
          onChange={setWhere}
          placeholder="If it matters"
          maxLength={300}
        />
        <button type="submit" hidden />
      </form>
      {!id && <Lately onClose={onClose} />}
    </Dialog>
  )
}

const mostShown = 4

/** The latest ones, to go on with. */
const Lately = ({ onClose }: { onClose: () => void }) => {
  const today = useToday((state) => state.today)
  const { result: events } = useView('eventsLately', {})
  if (!events || events.length === 0) return null
  return (
    <div className="event-lately">
      <h3 className="label">Go on with</h3>
      <ul>
        {events.slice(0, mostShown).map(({ id, name, on }) => (
          <li key={id} className="event-late">
            <Button
              kind="link"
              isSmall
              onPress={() => {
                onClose()
                goTo(eventPath(id))
              }}
            >
              {name}
            </Button>
            <span className="small quiet">{sayShortDay(on, today)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
