import { daysBetween, type Day } from '../domain/calendar'
import { sayBackThen } from './sayBackThen'
import { sayMonth } from './sayDay'

/** One way in which two people know each other. */
export interface Context {
  on: Day | null
  /** The name of an event, or the words for how it was. */
  text: string
  where: string
  isEvent: boolean
}

const when = (on: Day, today: Day): string => {
  if (daysBetween(on, today) <= 7) return ` ${sayBackThen(on, today)}`
  return on.slice(0, 4) === today.slice(0, 4)
    ? ` in ${sayMonth(on, today)}`
    : ` in ${Number(on.slice(0, 4))}`
}

/** 'You met in 2019 at Chamber breakfast.' */
export const metBeforeWords = ({ on, text, where, isEvent }: Context, today: Day): string => {
  const met = `You met${on ? when(on, today) : ''}`
  const place = isEvent ? text : where
  if (place) return `${met} at ${place}.`
  const words = text.trim().replace(/\.$/, '')
  return words ? `${met}: ${words}.` : `${met}.`
}
