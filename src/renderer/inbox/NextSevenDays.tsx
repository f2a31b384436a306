import { useState } from 'react'
import { occasionWords } from '../../shared/text/occasionWords'
import { sayShortDay } from '../../shared/text/sayDay'
import type { ViewResult } from '../../shared/views'
import { goTo, personPath } from '../state/route'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import './NextSevenDays.css'

type DayOfWeek = ViewResult<'nextSevenDays'>[number]
type Line = DayOfWeek['lines'][number]

/** As many as a day shows before it is opened. */
const few = 4

export interface NextSevenDaysProps {
  /** Brings a thing that waits to the front. */
  onItem: (id: string) => void
}

/** What has its day in the week from today on; each line leads to its thing or its person. */
export const NextSevenDays = ({ onItem }: NextSevenDaysProps) => {
  const { result: week } = useView('nextSevenDays', {})
  if (!week) return null
  return (
    <section className="week scrolls" aria-label="Next seven days">
      <ol className="week-days">
        {week.map((one) => (
          <OneDay key={one.day} one={one} onItem={onItem} />
        ))}
      </ol>
    </section>
  )
}

const weekday = (day: string): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

const OneDay = ({ one, onItem }: { one: DayOfWeek } & NextSevenDaysProps) => {
  const today = useToday((state) => state.today)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? one.lines : one.lines.slice(0, few)
  const more = one.lines.length - shown.length + one.more
  const near = sayShortDay(one.day, today)
  const isNear = near === 'Today' || near === 'Tomorrow'
  return (
    <li className="week-day">
      <h2 className="label week-title">
        {isNear ? near : weekday(one.day)}
        {!isNear && <span className="week-date">{near}</span>}
      </h2>
      {one.lines.length === 0 && <p className="small week-none">Nothing yet</p>}
      <ul className="week-lines">
        {shown.map((line) => (
          <li key={`${line.of} ${line.id}`}>
            <OneLine line={line} onItem={onItem} />
          </li>
        ))}
      </ul>
      {more > 0 && shown.length < one.lines.length && (
        <Button kind="link" isSmall onPress={() => setWhole(true)}>
          {`And ${more.toLocaleString()} more`}
        </Button>
      )}
      {isWhole && one.more > 0 && (
        <p className="small">{`And ${one.more.toLocaleString()} more.`}</p>
      )}
    </li>
  )
}

const OneLine = ({ line, onItem }: { line: Line } & NextSevenDaysProps) => {
  const isOccasion = line.of === 'occasion'
  const words = isOccasion ? occasionWords(line) : [line.at, line.words].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      className="week-line"
      onClick={() => (isOccasion ? goTo(personPath(line.id)) : onItem(line.id))}
    >
      <span className="strong one-line" dir="auto">
        {line.title}
      </span>
      <span className="small week-words" dir="auto">
        {words}
      </span>
    </button>
  )
}
