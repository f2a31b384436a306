import { dayAfter, type Day, type Every } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { FollowUp } from '../domain/followUp'
import { nextInPassing, type NextInPassing } from '../domain/nextInPassing'
import type { Need } from '../domain/need'
import type { Passing, PassingKind } from '../domain/passing'
import { oneLine } from '../domain/oneLine'
import { isPresent } from '../domain/person'
import type { Thanks } from '../domain/thanks'
import { partsOf, rests } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import type { TableName } from '../store/tables'
import { listed } from '../text/listed'
import { neededBy } from '../text/neededBy'
import { nextWords } from '../text/nextWords'
import { whoWakes } from './leadMatch'
import { named, shortOf, type Named } from './named'
import { neededSoon } from './neededSoon'
import { meetingOf } from './oneOnOne'
import { openFollowUps, peopleIn } from './openFollowUps'

export type InboxGroup = 'today' | 'earlier' | 'week' | 'later' | 'done'

/** The tables that say what waits. */
export const waitingTables = [
  'passing',
  'thanks',
  'report',
  'followUp',
  'event',
  'person',
  'need',
  'private',
  'offer',
  'position',
  'organisation',
  'me',
] as const satisfies readonly TableName[]

/** One row of the inbox: a whole passing with its next step, a promise, thanks that stands alone, or what is needed soon. */
export interface InboxRow {
  id: string
  of: 'passing' | 'followUp' | 'thanks' | 'need'
  kind: PassingKind | 'step' | 'thanks' | 'need'
  /** Whom or what it is about: 'Carla Haas', 'Harbor Bakery', 'Ines Costa and Ben Silva'. */
  title: string
  /** How it came here: 'From Ana', 'You gave this to Ben'. */
  from: string
  /** What it is about, in a few words; nothing that stays between two. */
  about: string
  next: {
    what: NextInPassing['what'] | 'step' | 'needed'
    words: string
    due: Day | null
    at: string | null
    every: Every | null
    /** It makes a rough moment right. */
    isRights?: true
    /** It reminds of a one-on-one. */
    oneOnOne?: { id: string; isAhead: boolean }
  }
  group: InboxGroup
  people: Named[]
}

export const groupOf = (due: Day | null, today: Day): InboxGroup => {
  if (due === null) return 'later'
  if (due < today) return 'earlier'
  if (due === today) return 'today'
  return due <= dayAfter(today, 7) ? 'week' : 'later'
}

export const titleOf = (read: Reader, { people, business }: Passing): string => {
  const names = people.map((id) => named(read, id).name)
  return names.length > 0 ? listed(names) : (business?.name ?? 'Somebody')
}

export const aboutOf = (read: Reader, { purpose, needId }: Passing): string => {
  const need = needId ? read.get('need', needId) : undefined
  return briefly(purpose ?? (need ? passedOn(need) : ''))
}

/** The words of a need, unless they stay between two. */
const passedOn = ({ words, betweenUs }: Need): string => (betweenUs ? '' : words)

const briefly = (words: string): string =>
  oneLine(words)
    .slice(0, 120)
    .replace(/^(A|An|The|Someone|Somebody) /, (word) => word.toLowerCase())

/** How it came here, by the names that stay on it. */
export const saysFrom = (read: Reader, passing: Passing): string => {
  const { giver, direction, forWhom, kind, sentOn } = passing
  const to = forWhom ? shortOf(read, forWhom) : ''
  const from = giver === 'gone' || giver === 'me' ? '' : shortOf(read, giver)
  if (kind === 'passAlong' && direction === 'given') return to ? `You asked for ${to}` : 'You asked'
  if (direction === 'given') {
    if (kind === 'introduction') return sentOn ? 'You introduced them' : 'You introduce them'
    return to ? `You gave this to ${to}` : 'You gave this'
  }
  const giverName = from || 'someone no longer in Goodturn'
  return to && direction === 'between' ? `${giverName} gave this to ${to}` : `From ${giverName}`
}

/** What one passing waits for. */
export const nextOf = (read: Reader, passing: Passing, today: Day): NextInPassing =>
  nextInPassing(
    partsOf(read, passing, () => whoWakes(read, passing, today)),
    today,
  )

/** Something that waits, before anybody is named. */
export type Waiting = { id: string; due: Day | null; at: string | null } & (
  | { of: 'passing'; kind: PassingKind; passing: Passing; next: NextInPassing }
  | { of: 'followUp'; kind: 'step'; followUp: FollowUp }
  | { of: 'thanks'; kind: 'thanks'; thanks: Thanks }
  | { of: 'need'; kind: 'need'; need: Need }
)

export const waitingPassing = (read: Reader, passing: Passing, today: Day): Waiting => {
  const next = nextOf(read, passing, today)
  return {
    of: 'passing',
    id: passing.id,
    kind: passing.kind,
    passing,
    next,
    due: next.due,
    at: null,
  }
}

/** The items, and thanks that stands alone, for which somebody was not thanked yet. It never lapses. */
export const notYetThanked = (read: Reader): Set<string> => {
  const ids = new Set<string>()
  for (const thanks of read.all('thanks'))
    if (thanks.state === 'open') ids.add(thanks.passingId ?? thanks.id)
  return ids
}

/** Everything that waits, in no order yet; what is about somebody archived or in the trash rests. */
export function* waitingIn(
  read: Reader,
  thankless: ReadonlySet<string>,
  today: Day,
): Generator<Waiting> {
  for (const passing of read.all('passing')) {
    if (passing.stage === 'closed' && !thankless.has(passing.id)) continue
    const waiting = waitingPassing(read, passing, today)
    if ((waiting.due !== null || passing.stage !== 'closed') && !rests(read, passing)) yield waiting
  }
  for (const followUp of openFollowUps(read)) {
    const { id, due, at, about } = followUp
    if (about.passingId && read.get('passing', about.passingId)) continue
    yield { of: 'followUp', id, kind: 'step', followUp, due, at: at ?? null }
  }
  for (const thanks of read.all('thanks')) {
    const to = thanks.state === 'open' && !thanks.passingId && read.get('person', thanks.toId)
    if (!to || !isPresent(to)) continue
    const due = thanks.snoozedUntil ?? dayAfter(createdOn(thanks), 2)
    yield { of: 'thanks', id: thanks.id, kind: 'thanks', thanks, due, at: null }
  }
  for (const { need, due } of neededSoon(read, today))
    yield { of: 'need', id: need.id, kind: 'need', need, due, at: null }
}

/** The row of something that waits, or is done. */
export const inboxRow = (read: Reader, waiting: Waiting, today: Day): InboxRow => {
  const { id, of, kind, due, at } = waiting
  const row = { id, of, kind, from: '', about: '', group: groupOf(due, today) }
  switch (waiting.of) {
    case 'passing':
      return { ...row, ...passingSaid(read, waiting.passing, waiting.next) }
    case 'followUp': {
      const people = peopleIn(read, waiting.followUp).map((one) => named(read, one))
      const title = listed(people.map(({ name }) => name))
      const meeting = meetingOf(read, waiting.followUp, today)
      return {
        ...row,
        title,
        people,
        next: {
          what: 'step',
          words: waiting.followUp.words,
          due,
          at,
          every: waiting.followUp.every ?? null,
          ...(waiting.followUp.rightsTouchId ? { isRights: true } : {}),
          ...(meeting ? { oneOnOne: meeting } : {}),
        },
      }
    }
    case 'thanks': {
      const to = named(read, waiting.thanks.toId)
      const words = `Thank ${shortOf(read, waiting.thanks.toId)}`
      const next = { what: 'thank' as const, words, due, at, every: null }
      return { ...row, title: to.name, people: [to], next }
    }
    case 'need': {
      const { need } = waiting
      const who = named(read, need.personId)
      const words = `Needed ${neededBy(need.neededBy ?? today, today)}`
      const next = { what: 'needed' as const, words, due, at, every: null }
      const from = need.stage === 'noticed' ? 'Not asked for help yet' : 'Asked for help'
      return { ...row, title: who.name, from, about: briefly(passedOn(need)), people: [who], next }
    }
  }
}

const passingSaid = (
  read: Reader,
  passing: Passing,
  next: NextInPassing,
): Pick<InboxRow, 'title' | 'from' | 'about' | 'next' | 'people'> & { group?: 'done' } => {
  const { giver, stage } = passing
  const words = nextWords(next, {
    giver: giver === 'gone' || giver === 'me' ? 'the giver' : shortOf(read, giver),
    people: passing.people.map((id) => shortOf(read, id)),
    of: (id) => shortOf(read, id),
  })
  return {
    title: titleOf(read, passing),
    from: saysFrom(read, passing),
    about: aboutOf(read, passing),
    next: { what: next.what, words, due: next.due, at: null, every: null },
    people: passing.people.map((id) => named(read, id)),
    ...(stage === 'closed' && next.due === null ? { group: 'done' } : {}),
  }
}
