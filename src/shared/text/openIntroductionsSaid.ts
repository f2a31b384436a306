import { daysBetween, type Day } from '../domain/calendar'
import { capital } from './capital'
import { countWords } from './countWords'
import { sayDay } from './sayDay'

/** 'yesterday', 'two days ago', 'on 3 March'. */
const ago = (day: Day, today: Day): string => {
  const days = daysBetween(day, today)
  if (days > 1 && days <= 12) return `${countWords(days)} days ago`
  const said = sayDay(day, today)
  return /\d/.test(said) ? `on ${said}` : said
}

/** “Three open introductions, the last two days ago”: before one more takes somebody's time. */
export const openIntroductionsSaid = (
  { open, lastOn }: { open: number; lastOn: Day },
  today: Day,
): string =>
  open === 1
    ? `One open introduction, ${ago(lastOn, today)}`
    : `${capital(countWords(open))} open introductions, the last ${ago(lastOn, today)}`
