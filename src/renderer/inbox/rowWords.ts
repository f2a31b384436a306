import { capital } from '../../shared/text/capital'
import { dueInLine } from '../../shared/text/dueInLine'
import { repeatName } from '../../shared/text/repeats'
import { sayTime } from '../../shared/text/sayTime'
import type { InboxRow } from './inboxLines'

const kindSaid: Record<InboxRow['kind'], string> = {
  lead: 'Lead',
  referral: 'Referral',
  introduction: 'Introduction',
  passAlong: 'May know someone',
  step: '',
  thanks: '',
  need: '',
}

/** 'From Ana' after what it is: 'Referral from Ana'; other words stand as they are. */
export const whence = ({ kind, from }: Pick<InboxRow, 'kind' | 'from'>): string =>
  from.startsWith('From ') && kindSaid[kind] ? `${kindSaid[kind]} f${from.slice(1)}` : from

/** The quiet line of a row: where it comes from, or whom it is about, and its day unless that is today. */
export const rowWords = (row: InboxRow, today: string): string => {
  const { due, at, every } = row.next
  const day = due === null || due === today ? '' : dueInLine(due, today)
  const words = [
    row.kind === 'step' ? row.title : whence(row),
    day,
    at ? sayTime(at) : '',
    every ? repeatName(every).toLowerCase() : '',
  ]
  return capital(words.filter(Boolean).join(', '))
}
