import type { Day } from '../../../shared/domain/calendar'
import { countWords } from '../../../shared/text/countWords'
import { listed } from '../../../shared/text/listed'
import type { ViewResult } from '../../../shared/views'
import { execute } from '../../state/execute'
import { useToday } from '../../state/today'
import { Button } from '../../ui/Button'
import './CloseDay.css'

export interface SkippedDaysProps {
  /** Oldest first. */
  days: ViewResult<'tonight'>['skipped']
}

/** More days than this are counted instead of named. */
const mostNamed = 4

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })
const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' })

const week = 7
const dayLong = 86_400_000

const called = (day: Day, today: string): string => {
  const at = Date.parse(day)
  const isNear = Date.parse(today) - at < week * dayLong
  return (isNear ? weekday : date).format(at)
}

const saysOf = (days: SkippedDaysProps['days'], today: string): string => {
  const named =
    days.length > mostNamed
      ? `${countWords(days.length)} evenings`
      : listed(days.map(({ day }) => called(day, today)))
  const kept = days.some(({ hasSomething }) => hasSomething) ? ' What you noted is kept.' : ''
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} went by.${kept}`
}

/** Evenings that nobody went through, as one line that lets all of them go. */
export const SkippedDays = ({ days }: SkippedDaysProps) => {
  const today = useToday((state) => state.today)
  const [first] = days
  if (!first) return null
  const letGo = () =>
    void execute(
      'review.letGo',
      { days: days.map(({ day }) => day) },
      { toast: days.length === 1 ? 'That day is let go' : 'Those days are let go' },
    )
  return (
    <section className="skipped-days" aria-label={`Since ${called(first.day, today)}`}>
      <span className="label">{`Since ${called(first.day, today)}`}</span>
      <span className="row-text">{saysOf(days, today)}</span>
      <span className="at-end">
        <Button isSmall onPress={letGo}>
          {days.length === 1 ? 'Let it go' : 'Let them go'}
        </Button>
      </span>
    </section>
  )
}
