import { sayDue } from './sayDay'

/** When something is due inside a line: 'tomorrow', 'since Thursday', 'Thursday'. */
export const dueInLine = (due: string, today: string): string => {
  const said = sayDue(due, today)
  return /^(Since|Tomorrow|Yesterday|Today)/.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said
}
