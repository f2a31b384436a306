import { useEffect, useState } from 'react'
import { dayAfter, type Day, type Time } from '../../shared/domain/calendar'
import { momentOf, timeIn, type Moment } from '../../shared/domain/moment'
import { dayUnder } from '../../shared/domain/reviewDay'
import { useToday } from '../state/today'
import { useView } from '../state/useView'
import { localDay } from '../ui/localDay'

export interface Evening {
  /** The day that is gone through. */
  day: Day
  /** The day from which 'tomorrow' and weekdays are counted. */
  today: Day
  tomorrow: Day
  /** The hour of the review is still to come. */
  isEarly: boolean
  reviewAt: Time
  /** What the clock shows. */
  time: Time
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
  if (!me) return null
  const today = dayUnder(moment)
  const time = timeIn(moment)
  const { reviewAt } = me
  const isEarly = time < reviewAt && time >= '04:00'
  return { day: today, today, tomorrow: dayAfter(today, 1), isEarly, reviewAt, time }
}
