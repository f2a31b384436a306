import { sayDay } from '../../shared/text/sayDay'
import { localDay } from './localDay'

const hour = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })

/** When something happened, inside a sentence: 'today, 14:05', '12 November, 18:30'. */
export const localMoment = (at: string, today: string): string =>
  `${sayDay(localDay(at), today)}, ${hour.format(new Date(at))}`
