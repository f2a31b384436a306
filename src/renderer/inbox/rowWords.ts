import { capital } from '../../shared/text/capital'
import { sayDue } from '../../shared/text/sayDay'
import type { InboxRow } from './inboxLines'

const kindSaid: Record<InboxRow['kind'], string> = {
  lead: 'Lead',
  referral: 'Referral',
  introduction: 'Introduction',
  passAlong: 'May know someone',
  step: '',
  thanks: '',
}

/** 'From Ana' after what it is: 'Referral from Ana'; other words stand as they are. */
export const whence = ({ kind, from }: Pick<InboxRow, 'kind' | 'from'>): string =>
  from.startsWith('From ') && kindSaid[kind] ? `${kindSaid[kind]} f${from.slice(1)}` : from

/** A day inside a line: 'tomorrow', 'since Thursday', 'Thursday'. */
export const dueInLine = (due: string, today: string): string => {
  const said = sayDue(due, today)
  return /^(Since|Tomorrow|Yesterday|Today)/.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said
}

/** The quiet line of a row: where it comes from, or whom it is about, and its day unless that is today. */
export const rowWords = (row: InboxRow, today: string): string => {
  const { due, at } = row.next
  const day = due === null || due === today ? '' : dueInLine(due, today)
  const words = [row.kind === 'step' ? row.title : whence(row), day, at].filter(Boolean).join(', ')
  return capital(words)
}
