import { CalendarClock } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import { capital } from '../../shared/text/capital'
import { occasionWords } from '../../shared/text/occasionWords'
import type { ViewResult } from '../../shared/views'
import { goTo, inboxPath, personPath } from '../state/route'
import { useView } from '../state/useView'

type Line = ViewResult<'nextSevenDays'>[number]['lines'][number]

/** More than this is for the Inbox. */
const most = 5

const wordsOf = (line: Line): string =>
  line.of === 'occasion'
    ? occasionWords(line)
    : [line.at, capital(line.words)].filter(Boolean).join(' ')

/** What has its day tomorrow. */
export const WaitingForTomorrow = ({ tomorrow }: { tomorrow: Day }) => {
  const { result: week } = useView('nextSevenDays', {})
  const lines = week?.find(({ day }) => day === tomorrow)?.lines ?? []
  if (lines.length === 0) return null
  return (
    <section className="tonight-waiting" aria-labelledby="waiting-for-tomorrow">
      <h2 id="waiting-for-tomorrow" className="label">
        Waiting for tomorrow
      </h2>
      <ul>
        {lines.slice(0, most).map((line) => (
          <li key={`${line.of} ${line.id}`}>
            <WaitingLine line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const WaitingLine = ({ line }: { line: Line }) => {
  const words = wordsOf(line)
  const saysWho = words.includes(line.title)
  return (
    <button
      type="button"
      className="tonight-waits"
      onClick={() => goTo(line.of === 'occasion' ? personPath(line.id) : inboxPath(line.id))}
    >
      <CalendarClock size={16} aria-hidden />
      <span className="one-line" dir="auto">
        {words}
      </span>
      {!saysWho && (
        <span className="small one-line tonight-whose" dir="auto">
          {line.title}
        </span>
      )}
    </button>
  )
}
