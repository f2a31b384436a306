import { useEffect, useState } from 'react'
import { dayAfter, type Day, type Time } from '../../shared/domain/calendar'
import { momentOf, timeIn, type Moment } from '../../shared/domain/moment'
import { dayUnder, eveningAt, type Evening as EveningOf } from '../../shared/domain/reviewDay'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { localDay } from '../ui/localDay'

export interface Evening extends EveningOf {
  /** The day after today: 'tomorrow'. */
  tomorrow: Day
  reviewAt: Time
  /** What the clock shows. */
  time: Time
  /** Yesterday is gone through in the morning. */
  isByMorning: boolean
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

const momentHere = (): Moment => {
  const now = new Date()
  const time = `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}` as Time
  return momentOf(localDay(now.toISOString()) as Day, time)
}

/** Milliseconds after which the clock on the wall is looked at again. */
const lookAgain = 60_000

const useMoment = (): Moment => {
  const [moment, setMoment] = useState(momentHere)
  const today = useToday((state) => state.today)
  useEffect(() => {
    const look = () => setMoment(momentHere())
    look()
    const timer = setInterval(look, lookAgain)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [today])
  return moment
}

/** Which evening it is by the clock of this window; null until the user's hours are known. */
export const useEvening = (): Evening | null => {
  const moment = useMoment()
  const { result: me } = useView('me', {})
  const isByMorning = me?.reviewNextMorning === true
  const { result: tonight } = useView('tonight', isByMorning ? { day: dayUnder(moment) } : null)
  if (!me || (isByMorning && !tonight)) return null
  const evening = eveningAt(moment, me, tonight?.lastDone ?? null)
  const { reviewAt } = me
  const tomorrow = dayAfter(evening.today, 1)
  return { ...evening, tomorrow, reviewAt, time: timeIn(moment), isByMorning }
}
