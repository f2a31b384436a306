import type { TableDifference } from '../store/documentDifference'
import type { TableName } from '../store/tables'

const nouns: Partial<Record<TableName, [one: string, many: string]>> = {
  person: ['person', 'people'],
  private: ['private note', 'private notes'],
  role: ['role', 'roles'],
  position: ['job', 'jobs'],
  organisation: ['organisation', 'organisations'],
  tie: ['connection between people', 'connections between people'],
  need: ['entry under Looking for', 'entries under Looking for'],
  offer: ['entry under Can help with', 'entries under Can help with'],
  touch: ['conversation or note', 'conversations and notes'],
  followUp: ['follow-up', 'follow-ups'],
  passing: ['introduction or referral', 'introductions and referrals'],
  thanks: ['thank-you', 'thank-yous'],
  report: ['word back', 'words back'],
  event: ['event', 'events'],
  wanted: ['person to meet', 'people to meet'],
  review: ['evening', 'evenings'],
  dismissal: ['match put aside', 'matches put aside'],
}

const counted = (count: number, table: TableName, word: string): string => {
  const [one, many] = nouns[table] ?? ['record', 'records']
  return `${count.toLocaleString('en')} ${count === 1 ? one : many} ${word}`
}

/** What would differ, a line for each kind of difference: '12 people fewer', '3 conversations and notes more'. */
export const differenceWords = (differences: readonly TableDifference[]): string[] =>
  differences.flatMap(({ table, more, fewer, different }) => {
    if (table === 'me') return ['What you wrote about yourself as it was then']
    return [
      ...(fewer > 0 ? [counted(fewer, table, 'fewer')] : []),
      ...(more > 0 ? [counted(more, table, 'more')] : []),
      ...(different > 0 ? [counted(different, table, 'as they were then')] : []),
    ]
  })
