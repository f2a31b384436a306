import { useState } from 'react'
import type { CalendarShown, EventShown } from '../../shared/domain/calendarShown'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { EventForm } from './EventForm'
import { EventList } from './EventList'
import { useCalendar } from './useCalendar'
import './CalendarPreview.css'

export interface CalendarPreviewProps {
  /** A file that was dropped, or what a chosen one holds. */
  source: File | CalendarShown
  onClose: () => void
}

/** What a calendar file holds, before anything is added. */
export const CalendarPreview = ({ source, onClose }: CalendarPreviewProps) => {
  const found = useCalendar(source)
  if (!found) return null
  if ('calendar' in found && found.calendar.events.length > 0)
    return <Events calendar={found.calendar} onClose={onClose} />
  return (
    <Dialog
      title="This calendar"
      isOpen
      onClose={onClose}
      foot={
        <Button kind="primary" autoFocus onPress={onClose}>
          Close
        </Button>
      }
    >
      <p className="row-text">
        {'failed' in found ? found.failed : 'There is no event with a day in this file.'}
      </p>
    </Dialog>
  )
}

const notesOf = ({ left, warnings }: CalendarShown): string[] => [
  ...warnings,
  ...(left === 0
    ? []
    : [
        left === 1
          ? 'One more entry of the file is no event with a day.'
          : `${left.toLocaleString()} more entries of the file are tasks, have no day, or are too many to show.`,
      ]),
]

const Events = ({ calendar, onClose }: { calendar: CalendarShown; onClose: () => void }) => {
  const { events } = calendar
  const [single] = events.length === 1 ? events : []
  const [chosen, setChosen] = useState<EventShown | null>(single ?? null)
  const [added, setAdded] = useState<string[]>([])
  const notes = notesOf(calendar)
  if (!chosen)
    return (
      <EventList
        events={events}
        added={added}
        notes={notes}
        onChoose={setChosen}
        onClose={onClose}
      />
    )
  const back = () => setChosen(null)
  return (
    <EventForm
      event={chosen}
      notes={single ? notes : []}
      onDone={() => {
        if (single) return onClose()
        setAdded([...added, chosen.key])
        back()
      }}
      onClose={onClose}
      {...(single ? {} : { onBack: back })}
    />
  )
}
