import { sayDue } from './sayDay'

/** 'today', 'by tomorrow', 'by Friday', 'by 28 November'. */
export const neededBy = (day: string, today: string): string => {
  const said = sayDue(day, today)
  if (said === 'Today') return 'today'
  return `by ${said === 'Tomorrow' ? 'tomorrow' : said}`
}
