import { CalendarPlus, Pencil, Trash2 } from 'lucide-react'
import { listed } from '../../shared/text/listed'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { goTo, pagePaths } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { MenuButton } from '../ui/MenuButton'
import { PageHead } from '../ui/PageHead'
import { Shortlist } from '../ui/Shortlist'
import { AttendeeBox } from './AttendeeBox'
import './EventPage.css'

type EventSeen = NonNullable<ViewResult<'event'>>

/** A meeting or a gathering: who came, and with whom to go on. */
export const EventPage = ({ id }: { id: string }) => {
  const { result: event, isCurrent } = useView('event', { id })
  if (event && event.id === id) return <EventShown key={id} event={event} />
  if (!isCurrent) return <div className="page" aria-busy />
  return (
    <div className="page">
      <PageHead title="Event" />
      <EmptyState sentence="This event is no longer here." icon={CalendarPlus}>
        <Button kind="primary" onPress={() => openDialog({ kind: 'event' })}>
          Note an event
        </Button>
      </EmptyState>
    </div>
  )
}

const longDay = (day: string, today: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

const EventShown = ({ event }: { event: EventSeen }) => {
  const today = useToday((state) => state.today)
  const { id, name, on, at, where, rows } = event
  const takeOut = async () => {
    const reply = await execute('event.remove', { id }, { toast: `Took out “${name}”` })
    if (reply.ok) goTo(pagePaths.people)
  }
  return (
    <div className="page">
      <PageHead title={name} says={[longDay(on, today), at, where].filter(Boolean).join(', ')}>
        <MenuButton
          label="More"
          entries={[
            {
              label: 'Name, day and place…',
              icon: Pencil,
              onAction: () => openDialog({ kind: 'event', id }),
            },
            { label: 'Take it out', icon: Trash2, onAction: () => void takeOut() },
          ]}
        />
      </PageHead>
      <div className="page-body scrolls">
        <div className="event-body">
          <AttendeeBox eventId={id} on={on} isAhead={event.isAhead} />
          {event.isUntold && <TookPlace id={id} />}
          {rows.length === 0 ? (
            <p className="event-empty">
              A name and one line is enough. For people you know, it says how you met.
            </p>
          ) : (
            <div className="event-people">
              <p className="event-question">
                <span className="section-title">With whom would you like to sit down?</span>
                <SatDown names={event.satDown} />
              </p>
              <Shortlist eventId={id} />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}

/** What came of it: the purpose of going there was whom to meet one-on-one. */
const SatDown = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && (
    <span className="small">{`Since then you sat down with ${listed(names)}.`}</span>
  )

const TookPlace = ({ id }: { id: string }) => (
  <div className="event-took card">
    <p className="row-text">Did it take place? Then it stands in the story of whoever came.</p>
    <Button isSmall onPress={() => void execute('event.tookPlace', { id })}>
      It took place
    </Button>
  </div>
)
