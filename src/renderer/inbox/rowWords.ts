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

/** The quiet line of a row: where it comes from, and its day unless that is today. */
export const rowWords = (row: InboxRow, today: string): string => {
  const { due, at } = row.next
  const said = due === null || due === today ? '' : sayDue(due, today)
  const day = said.startsWith('Since') ? `since${said.slice(5)}` : said
  const parts = [whence(row), day, at ?? ''].filter(Boolean)
  const words = parts.join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
