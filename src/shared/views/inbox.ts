import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import { nextWeekBegins } from '../domain/firstContact'
import { meOf } from '../store/meOf'
import { lacksPlan, type Waker } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { reviewOn } from '../store/reviews'
import { bestOf } from '../domain/bestOf'
import {
  groupOf,
  inboxRow,
  waitingPassing,
  waitingTables,
  type InboxGroup,
  type InboxRow,
  type Waiting,
} from './inboxRows'
import { whoWakes } from './leadMatch'
import { mostRows, view } from './view'
import { waitingNow } from './waitingNow'

export const InboxFilter = z.enum([
  'everything',
  'leads',
  'referrals',
  'introductions',
  'thanks',
  'unplanned',
  'notThisTime',
  'done',
])
export type InboxFilter = z.infer<typeof InboxFilter>

/** What waits for the user, one row per passing with its next step. */
export const inbox = view({
  reads: [...waitingTables, 'review'],
  args: z.strictObject({ filter: InboxFilter }),
  prepare: waitingNow,
  compute: (read, { filter }, today) => {
    const { waiting, thankless } = waitingNow(read, today)
    const chosen = chosenBy(read, filter, waiting, thankless, today)
    const wished = orderFor(read, today)
    return {
      rows: bestOf(
        chosen.map((one) => ({ one, key: placeInInbox(one, today, wished) })),
        mostRows,
        (a, b) => a.key < b.key,
      ).map(({ one }) => rowOf(read, filter, one, today)),
      more: Math.max(0, chosen.length - mostRows),
      /** Where what is from earlier goes, when it is too much for one day. */
      nextWeek: nextWeekBegins(today, meOf(read)),
      counts: {
        today: waiting.filter(({ due }) => due === today).length,
        earlier: waiting.filter(({ due }) => due !== null && due < today).length,
        thanks: thankless.size,
        unplanned: unplanned(read, waiting, today).length,
        notThisTime: [...notThisTime(read)].length,
      },
    }
  },
})

const groupOrder: Record<InboxGroup, number> = { today: 0, earlier: 1, week: 2, later: 3, done: 4 }

/** What is due comes first; then introductions, referrals, leads. */
const kindOrder: Record<Waiting['kind'], number> = {
  introduction: 0,
  referral: 1,
  lead: 2,
  passAlong: 3,
  thanks: 4,
  step: 5,
  need: 6,
}

/** The order in which the evening before put what is due on a day. */
const orderFor = (read: Reader, day: Day): ReadonlyMap<string, number> => {
  const evening = reviewOn(read, dayAfter(day, -1))
  return new Map((evening?.order ?? []).map((id, place) => [id, place]))
}

const asUsual: ReadonlyMap<string, number> = new Map()

/** Where something stands in the inbox: the smaller text comes first. */
export const placeInInbox = (
  { id, kind, due, at }: Waiting,
  today: Day,
  wished: ReadonlyMap<string, number> = asUsual,
): string => {
  const group = groupOf(due, today)
  const place = (group === 'today' ? wished.get(id) : undefined) ?? 999
  const kindFirst = group === 'week' || group === 'later' ? kindOrder[kind] : 0
  return [
    groupOrder[group],
    String(place).padStart(3, '0'),
    kindFirst,
    due ?? '9999',
    kindOrder[kind],
    at ?? '99',
    id,
  ].join(' ')
}

const wakerOn =
  (today: Day): Waker =>
  (read, passing) =>
    whoWakes(read, passing, today)

const unplanned = (read: Reader, waiting: readonly Waiting[], today: Day): Waiting[] =>
  waiting.filter(
    (one) => one.of === 'passing' && lacksPlan(read, one.passing, today, wakerOn(today)),
  )

const kinds: Partial<Record<InboxFilter, readonly Waiting['kind'][]>> = {
  leads: ['lead'],
  referrals: ['referral', 'passAlong'],
  introductions: ['introduction'],
}

const chosenBy = (
  read: Reader,
  filter: InboxFilter,
  waiting: readonly Waiting[],
  thankless: ReadonlySet<string>,
  today: Day,
): readonly Waiting[] => {
  const all = function* (wants: (passing: { id: string; stage: string }) => boolean) {
    for (const passing of read.all('passing'))
      if (wants(passing)) yield waitingPassing(read, passing, today)
  }
  switch (filter) {
    case 'everything':
      return waiting
    case 'unplanned':
      return unplanned(read, waiting, today)
    case 'thanks':
      return [...waiting.filter(({ of }) => of === 'thanks'), ...all(({ id }) => thankless.has(id))]
    case 'done':
      return [...all(({ stage }) => stage === 'closed')]
    case 'notThisTime':
      return [...notThisTime(read)].map((passing) => waitingPassing(read, passing, today))
    default:
      return waiting.filter(({ kind }) => kinds[filter]?.includes(kind))
  }
}

function* notThisTime(read: Reader) {
  for (const passing of read.all('passing'))
    if (passing.outcome?.kind === 'notThisTime') yield passing
}

/** What did not work this time says what would change it, and the day to look again, also when that is past. */
const rowOf = (read: Reader, filter: InboxFilter, one: Waiting, today: Day): InboxRow => {
  const row = inboxRow(read, one, today)
  if (filter !== 'notThisTime' || one.of !== 'passing') return row
  const { revisit, whatWouldChange } = one.passing.outcome ?? {}
  return {
    ...row,
    from: whatWouldChange ? `If this changes: ${whatWouldChange}` : row.from,
    next: { ...row.next, due: revisit ?? row.next.due },
  }
}
