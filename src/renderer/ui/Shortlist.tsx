import { useView } from '../state/useView'
import { useToday } from '../state/today'
import { sayBackThen } from '../../shared/text/sayBackThen'
import type { Day } from '../../shared/domain/calendar'
import type { ShortlistRow } from '../../shared/views/shortlistRow'
import { ShortlistGroups, type ShortlistGroup } from './ShortlistGroups'

export type ShortlistProps = {
  /** The keys stand on the first who is not answered yet. */
  autoFocus?: boolean
} & (
  | { eventId: string; day?: never }
  /** Whoever comes up on the evening of this day. */
  | { day: string; eventId?: never }
)

/** With whom of those one met one would like to sit down: Y, L and N for each, and what to do for them. */
export const Shortlist = ({ eventId, day, autoFocus = false }: ShortlistProps) =>
  eventId === undefined ? (
    <OfEvening day={day} autoFocus={autoFocus} />
  ) : (
    <OfEvent id={eventId} autoFocus={autoFocus} />
  )

const OfEvent = ({ id, autoFocus }: { id: string; autoFocus: boolean }) => {
  const today = useToday((state) => state.today)
  const { result: event } = useView('event', { id })
  if (!event) return null
  const part = (title: string, isRenewed: boolean): ShortlistGroup[] => {
    const rows = event.rows.filter((row) => row.isRenewed === isRenewed)
    return rows.length > 0 ? [{ key: title, title, rows }] : []
  }
  return (
    <ShortlistGroups
      groups={[...part('New', false), ...part('Met again', true)]}
      evening={today}
      canDrop
      autoFocus={autoFocus}
    />
  )
}

const OfEvening = ({ day, autoFocus }: { day: string; autoFocus: boolean }) => {
  const { result: open } = useView('eventsOpen', { day })
  if (!open) return null
  const groups = open.events.map(({ id, name, on, rows }) => ({
    key: id,
    title: on === day ? name : `${name}, ${sayBackThen(on, day as Day)}`,
    rows: rows satisfies ShortlistRow[],
  }))
  return <ShortlistGroups groups={groups} evening={day} autoFocus={autoFocus} />
}
