import { CalendarClock } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import { capital } from '../../shared/text/capital'
import type { ViewResult } from '../../shared/views'
import { goTo, inboxPath } from '../state/route'
import { useView } from '../state/useView'

type Row = ViewResult<'tomorrow'>[number]

/** What waits for the day after this one, in the order that the close of the day gives it. */
export const WaitingForTomorrow = ({ day }: { day: Day }) => {
  const { result: seen } = useView('tomorrow', { day })
  if (!seen || seen.length === 0) return null
  return (
    <section className="tonight-waiting" aria-labelledby="waiting-for-tomorrow">
      <h2 id="waiting-for-tomorrow" className="label">
        Waiting for tomorrow
      </h2>
      <ul>
        {seen.map((row) => (
          <li key={row.id}>
            <WaitingLine row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const WaitingLine = ({ row: { id, at, words, who } }: { row: Row }) => (
  <button type="button" className="tonight-waits" onClick={() => goTo(inboxPath(id))}>
    <CalendarClock size={16} aria-hidden />
    <span className="one-line" dir="auto">
      {[at, capital(words)].filter(Boolean).join(' ')}
    </span>
    {who && (
      <span className="small one-line tonight-whose" dir="auto">
        {who}
      </span>
    )}
  </button>
)
