import { useState } from 'react'
import type { EventShown } from '../../shared/domain/calendarShown'
import { rhythmName } from '../../shared/text/rhythms'
import { sayWhen } from '../../shared/text/sayWhen'
import { execute } from '../state/execute'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { ChoiceChips } from '../ui/ChoiceChips'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import { GuestRow } from './GuestRow'
import { firstChoices, whoComes, type GuestChoice } from './guestChoice'

export interface EventFormProps {
  event: EventShown
  /** What was said of the whole file. */
  notes: readonly string[]
  onDone: () => void
  onClose: () => void
  /** Where there are more to choose from. */
  onBack?: () => void
}

type Kind = 'oneOnOne' | 'event'

const kinds = [
  { value: 'oneOnOne', label: 'One-on-one' },
  { value: 'event', label: 'Gathering' },
] as const

const Seen = ({ event, today }: { event: EventShown; today: string }) => (
  <div className="event-seen">
    <p className="event-when">{sayWhen(event, today)}</p>
    {event.elsewhere && (
      <p className="small">
        {`In the file: ${sayWhen(event.elsewhere, today)}, ${event.elsewhere.zone}`}
      </p>
    )}
    {event.repeats && (
      <p className="small">{`${rhythmName(event.repeats)}. Goodturn keeps this one day.`}</p>
    )}
    {event.where && (
      <p className="row-text" dir="auto">
        {event.where}
      </p>
    )}
    {event.words && (
      <p className="event-words scrolls" dir="auto" tabIndex={0}>
        {event.words}
      </p>
    )}
  </div>
)

const standing = ({ already, isCalledOff }: EventShown, today: string): string | null => {
  const off = isCalledOff ? 'This was called off.' : ''
  const here = already
    ? already.isElsewhen
      ? `Already here, for ${sayWhen(already, today)}.`
      : 'Already here.'
    : ''
  return [off, here].filter(Boolean).join(' ') || null
}

/** One event of a calendar file, before anything is added. */
export const EventForm = ({ event, notes, onDone, onClose, onBack }: EventFormProps) => {
  const today = useToday((state) => state.today)
  const [name, setName] = useState(event.name)
  const [choices, setChoices] = useState<GuestChoice[]>(() => firstChoices(event))
  const [chosenKind, setKind] = useState<Kind | null>(null)
  const [tookPlace, setTookPlace] = useState(!event.isCalledOff)
  const { already, guests, isPast } = event
  const attendees = whoComes(guests, choices)
  const kind = chosenKind ?? (attendees.length === 1 ? 'oneOnOne' : 'event')
  const isSame = already !== null && !already.isElsewhen

  const bringIn = async () => {
    const { key, on, at, zone, where, words } = event
    const toast = already ? 'Moved' : `Added “${name.trim()}”`
    const reply = await execute(
      'event.bringIn',
      {
        key,
        on,
        name,
        where,
        words,
        kind,
        attendees,
        ...(at ? { at } : {}),
        ...(zone ? { zone } : {}),
        ...(isPast && tookPlace ? { tookPlace } : {}),
      },
      { toast },
    )
    if (reply.ok) onDone()
  }

  const takeOut = async () => {
    if (!already) return
    const id = already.id as never
    const reply = await execute('event.remove', { id }, { toast: 'Taken out' })
    if (reply.ok) onClose()
  }

  const out = already && (
    <Button kind="plain" onPress={() => void takeOut()}>
      Take it out
    </Button>
  )
  const foot = isSame ? (
    <>
      {out}
      <Button kind="primary" autoFocus onPress={onClose}>
        Close
      </Button>
    </>
  ) : (
    <>
      {out}
      <Button kind="plain" onPress={onBack ?? onClose}>
        {onBack ? 'Back' : 'Not now'}
      </Button>
      <Button
        kind="primary"
        autoFocus
        isDisabled={name.trim() === ''}
        onPress={() => void bringIn()}
      >
        {already ? 'Move it' : 'Add'}
      </Button>
    </>
  )
  const said = standing(event, today)

  return (
    <Dialog title="From your calendar" isOpen onClose={onClose} width={620} foot={foot}>
      {said && (
        <p className="event-standing" role="status">
          {said}
        </p>
      )}
      {already ? (
        <p className="event-name" dir="auto">
          {event.name}
        </p>
      ) : (
        <TextField label="What" value={name} onChange={setName} maxLength={300} />
      )}
      <Seen event={event} today={today} />
      {!already && guests.length > 0 && (
        <fieldset className="event-guests">
          <legend className="label">Who</legend>
          {guests.map((guest, place) => (
            <GuestRow
              key={`${guest.email} ${guest.name}`}
              guest={guest}
              choice={choices[place] ?? 'out'}
              onChange={(choice) => setChoices(choices.with(place, choice))}
            />
          ))}
        </fieldset>
      )}
      {!already && (
        <div className="field">
          <span className="label">Kind</span>
          <ChoiceChips label="Kind" choices={kinds} value={kind} onChange={setKind} />
        </div>
      )}
      {!already && isPast && attendees.length > 0 && (
        <label className="guest-tick">
          <input
            type="checkbox"
            checked={tookPlace}
            onChange={(change) => setTookPlace(change.target.checked)}
          />
          <span>It took place: put it in the story of whoever was there</span>
        </label>
      )}
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </Dialog>
  )
}
