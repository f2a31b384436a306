import { CalendarClock, ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Day } from '../../../shared/domain/calendar'
import { countWords } from '../../../shared/text/countWords'
import { sayTime } from '../../../shared/text/sayTime'
import { announce } from '../../state/evening'
import { execute } from '../../state/execute'
import { goTo, inboxPath } from '../../state/route'
import { IconButton } from '../../ui/IconButton'
import { Link } from '../../ui/Link'
import type { CloseSeen } from './closeSeen'

export interface TomorrowListProps {
  day: Day
  tomorrow: CloseSeen['tomorrow']
}

/** The first of what waits for tomorrow, in an order that Alt and the arrows change. */
export const TomorrowList = ({ day, tomorrow: { rows, count } }: TomorrowListProps) => {
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  useEffect(() => {
    // A row that moves in the page loses the keys.
    const row = moved.current
    moved.current = null
    if (row && !document.activeElement?.closest('.close-tomorrow'))
      list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] .link`)?.focus()
  })

  const move = (place: number, by: -1 | 1) => {
    const [row, other] = [rows[place], rows[place + by]]
    if (!row || !other) return
    const ids = rows.map(({ id }) => id)
    ids[place] = other.id
    ids[place + by] = row.id
    moved.current = row.id
    void execute('review.arrange', { day, ids }).then((reply) => {
      if (reply.ok) announce(`${row.words}, ${place + by + 1} of ${rows.length}`)
    })
  }
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(place, by)
  }

  return (
    <>
      <ol ref={list} className="close-tomorrow" aria-label="Tomorrow">
        {rows.map((row, place) => (
          <li key={row.id} data-row={row.id} onKeyDown={(event) => onKeyDown(event, place)}>
            <CalendarClock size={16} aria-hidden />
            <span className="row-text close-words close-names" dir="auto">
              {row.at && <span>{sayTime(row.at)}</span>}
              <Link onPress={() => goTo(inboxPath(row.id))}>{row.words}</Link>
              <span className="small">{[row.who, row.from].filter(Boolean).join(', ')}</span>
            </span>
            {rows.length > 1 && (
              <span className="close-buttons">
                <IconButton
                  isSmall
                  icon={ChevronUp}
                  label={`${row.words}: earlier`}
                  keys="Alt+Up"
                  isDisabled={place === 0}
                  onPress={() => move(place, -1)}
                />
                <IconButton
                  isSmall
                  icon={ChevronDown}
                  label={`${row.words}: later`}
                  keys="Alt+Down"
                  isDisabled={place === rows.length - 1}
                  onPress={() => move(place, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {count > rows.length && (
        <p className="small">{`And ${countWords(count - rows.length)} more in the Inbox.`}</p>
      )}
    </>
  )
}
