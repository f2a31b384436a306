import { ChevronRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { EventShown } from '../../shared/domain/calendarShown'
import { sayWhen } from '../../shared/text/sayWhen'
import { useToday } from '../state/today'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

export interface EventListProps {
  events: readonly EventShown[]
  /** The keys of those that were added since the file was read. */
  added: readonly string[]
  notes: readonly string[]
  onChoose: (event: EventShown) => void
  onClose: () => void
}

/** The events of one calendar file, to be taken one at a time. */
export const EventList = ({ events, added, notes, onChoose, onClose }: EventListProps) => {
  const today = useToday((state) => state.today)
  const stateOf = ({ key, already, isCalledOff }: EventShown): string =>
    added.includes(key)
      ? 'Added'
      : already
        ? already.isElsewhen
          ? 'Moved'
          : 'Already here'
        : isCalledOff
          ? 'Called off'
          : ''
  return (
    <Dialog
      title="Which of these?"
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <Button kind="plain" onPress={onClose}>
          {added.length > 0 ? 'Done' : 'Not now'}
        </Button>
      }
    >
      <ul className="event-list">
        {events.map((event, place) => (
          <li key={`${place} ${event.key}`}>
            <AriaButton
              className="event-row"
              autoFocus={place === 0}
              isDisabled={added.includes(event.key)}
              onPress={() => onChoose(event)}
            >
              <span className="event-row-words">
                <span className="guest-name one-line" dir="auto">
                  {event.name || 'Without a name'}
                </span>
                <span className="small one-line">{sayWhen(event, today)}</span>
              </span>
              <span className="small">{stateOf(event)}</span>
              <ChevronRight size={16} aria-hidden />
            </AriaButton>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </Dialog>
  )
}
