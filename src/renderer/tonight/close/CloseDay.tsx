import { useState } from 'react'
import type { Day } from '../../../shared/domain/calendar'
import { useView } from '../../state/useView'
import { ClosedDay } from './ClosedDay'
import { CloseStep } from './CloseStep'
import { EventStep } from './EventStep'
import { WeekStep } from './WeekStep'
import './CloseDay.css'

export interface CloseDayProps {
  day: Day
}

/** The last step of an evening, and the evening that is closed. */
export const CloseDay = ({ day }: CloseDayProps) => {
  const { result: seen } = useView('closeDay', { day })
  const { result: met } = useView('eventsOpen', { day })
  const [isWeekLeft, leaveWeek] = useState(false)
  const [events, setEvents] = useState<'none' | 'open' | 'left'>('none')
  // Once in front, they stay until the user goes on, also when everybody is answered.
  if (events === 'none' && met && met.open > 0) setEvents('open')
  if (!seen || !met) return <div className="tonight-close" aria-busy />
  if (seen.isClosed) return <ClosedDay day={day} seen={seen} />
  if (events === 'open') return <EventStep day={day} onLeave={() => setEvents('left')} />
  const { isDue, isDone } = seen.week
  if (isDue && !isDone && !isWeekLeft) return <WeekStep day={day} onLeave={() => leaveWeek(true)} />
  return <CloseStep day={day} seen={seen} />
}
