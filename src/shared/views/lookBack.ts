import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import {
  isLastTime,
  isOld,
  isResting,
  leadsAWeek,
  timesLeftAlone,
  touchedOn,
  wasBroughtUpThisWeek,
} from '../domain/oldLead'
import type { Passing } from '../domain/passing'
import { isPresent } from '../domain/person'
import type { Thanks } from '../domain/thanks'
import { rests, withoutPlan } from '../store/passingWaits'
import type { Reader } from '../store/reader'
import { falseAlarmsSaid } from '../text/falseAlarmsSaid'
import {
  aboutOf,
  inboxRow,
  saysFrom,
  titleOf,
  waitingPassing,
  waitingTables,
  type InboxRow,
} from './inboxRows'
import { leadMatch } from './leadMatch'
import { named, shortOf, type Named } from './named'
import { view } from './view'

/** More than this is no look back over a week; the rest is in the Inbox. */
const mostLines = 7

/** A lead that nobody touched for a while. */
export interface OldLead extends Pick<InboxRow, 'id' | 'title' | 'about' | 'from'> {
  touchedOn: Day
  /** Left alone now, it rests under Later. */
  isLastTime: boolean
  /** Who has come to work there since it rests. */
  match: Named | null
}

/** Somebody who is not thanked yet. */
export interface OpenThanks {
  id: string
  /** The item of the inbox that it stands in. */
  itemId: string
  to: Named
  short: string
  /** For what: 'Carla Haas, selling in spring'. */
  about: string
  since: Day
}

/** The weekly look-back: two old leads, who is not thanked yet, and what has neither a next step nor none. */
export const lookBack = view({
  reads: [...waitingTables, 'touch'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const thanks = openThanks(read)
    const leads = oldLeads(read, today)
    const shown = new Set(leads.map(({ id }) => id))
    const unplanned = withoutPlan(read, today).filter(({ id }) => !shown.has(id))
    return {
      leads,
      thanks: bestOf(thanks, mostLines, isEarlier).map((one) => thanksLine(read, one)),
      moreThanks: thanks.length > mostLines,
      unplanned: bestOf(unplanned, mostLines, isEarlier).map((passing) =>
        inboxRow(read, waitingPassing(read, passing, today), today),
      ),
      moreUnplanned: unplanned.length > mostLines,
      /** A habit of one's own, in words: whose need it was is not said anywhere. */
      falseAlarms: falseAlarmsOf(read, today),
    }
  },
})

const falseAlarmsOf = (read: Reader, today: Day): string => {
  const year = today.slice(0, 4)
  let count = 0
  let wasUnasked = false
  for (const { giver, outcome, kind, sides } of read.all('passing')) {
    if (giver !== 'me' || outcome?.kind !== 'falseAlarm' || !outcome.on?.startsWith(year)) continue
    count += 1
    wasUnasked ||=
      kind !== 'introduction' || Object.values(sides).some(({ consent }) => consent === 'goneAhead')
  }
  return falseAlarmsSaid(count, wasUnasked)
}

const isEarlier = (
  one: { id: string; createdAt: string },
  other: { id: string; createdAt: string },
): boolean =>
  one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt

/** Those that were never brought up come first, then whichever waits longest. */
const leadKey = (passing: Passing): string =>
  [
    passing.broughtUpOn.at(-1) ?? '',
    String(timesLeftAlone(passing)).padStart(2, '0'),
    touchedOn(passing),
    passing.id,
  ].join(' ')

/** At most two a week, and none that the week brought up already. */
const oldLeads = (read: Reader, today: Day): OldLead[] => {
  let places = leadsAWeek
  const old: { passing: Passing; match: Named | null; key: string }[] = []
  for (const passing of read.all('passing')) {
    if (passing.kind !== 'lead') continue
    if (wasBroughtUpThisWeek(passing, today)) places -= 1
    else if (isOld(passing, today) && !rests(read, passing)) {
      const match = isResting(passing) ? leadMatch(read, passing, today) : null
      if (match || !isResting(passing)) old.push({ passing, match, key: leadKey(passing) })
    }
  }
  return bestOf(old, Math.max(0, places), (one, other) => one.key < other.key).map(
    ({ passing, match }) => ({
      id: passing.id,
      title: titleOf(read, passing),
      about: aboutOf(read, passing),
      from: saysFrom(read, passing),
      touchedOn: touchedOn(passing),
      isLastTime: isLastTime(passing),
      match,
    }),
  )
}

const openThanks = (read: Reader): Thanks[] =>
  [...read.all('thanks')].filter(({ state, toId }) => {
    const to = state === 'open' && read.get('person', toId)
    return to && isPresent(to) && !to.deceased
  })

const thanksLine = (read: Reader, thanks: Thanks): OpenThanks => {
  const passing = thanks.passingId && read.get('passing', thanks.passingId)
  const touch = thanks.touchId && read.get('touch', thanks.touchId)
  return {
    id: thanks.id,
    itemId: passing ? passing.id : thanks.id,
    to: named(read, thanks.toId),
    short: shortOf(read, thanks.toId),
    about: passing
      ? [titleOf(read, passing), aboutOf(read, passing)].filter(Boolean).join(', ')
      : touch
        ? touch.words
        : '',
    since: createdOn(thanks),
  }
}
