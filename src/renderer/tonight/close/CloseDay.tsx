import { useState } from 'react'
import type { Day } from '../../../shared/domain/calendar'
import { useView } from '../../state/useView'
import { ClosedDay } from './ClosedDay'
import { CloseStep } from './CloseStep'
import { WeekStep } from './WeekStep'
import './CloseDay.css'

export interface CloseDayProps {
  day: Day
}

/** The last step of an evening, and the evening that is closed. */
export const CloseDay = ({ day }: CloseDayProps) => {
  const { result: seen } = useView('closeDay', { day })
  const [isWeekLeft, leaveWeek] = useState(false)
  if (!seen) return <div className="tonight-close" aria-busy />
  if (seen.isClosed) return <ClosedDay day={day} seen={seen} />
  const { isDue, isDone } = seen.week
  if (isDue && !isDone && !isWeekLeft) return <WeekStep day={day} onLeave={() => leaveWeek(true)} />
  return <CloseStep day={day} seen={seen} />
}
