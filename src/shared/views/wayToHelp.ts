import { bestOf } from '../domain/bestOf'
import { dayAfter, type Day, type Instant } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { NeedId, PersonId } from '../domain/ids'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { needOrder } from './needsFirst'
import { mayBeMatched } from './newMatches'
import { newcomerFor } from './newcomerFor'
import { unwantedFor } from './unwantedFor'
import { needsMetBy } from './whoLooksFor'

/** A way to help somebody: who could help them, who looks for what they offer, or whom they are glad to be sent. */
export interface WayToHelp {
  way: 'helper' | 'offer' | 'referral'
  otherId: PersonId
  needId: NeedId | null
}

/** So many days something counts as new. */
const newFor = 14
const mostNeeds = 6

/** What has come up for somebody whom the user watches for, since `after`: derived, so that nothing has a day or an end. */
export const wayToHelp = (
  read: Reader,
  person: Person,
  after: Instant | null,
  today: Day,
): WayToHelp | null => {
  const since = dayAfter(today, -newFor)
  const isNewAt = (at: string): boolean =>
    createdOn({ createdAt: at }) >= since && (!after || at > after)
  return (
    throughHelper(read, person, isNewAt, today) ??
    throughOffer(read, person, isNewAt, today) ??
    throughReferral(read, person, isNewAt, today)
  )
}

type IsNewAt = (at: string) => boolean

/** Somebody new for what they look for, or anybody for what is new itself. */
const throughHelper = (
  read: Reader,
  person: Person,
  isNewAt: IsNewAt,
  today: Day,
): WayToHelp | null => {
  const needs = read.by('needsOf', person.id).filter((need) => mayBeMatched(read, need, today))
  for (const need of bestOf(needs, mostNeeds, needOrder(read, today))) {
    const isNeedNew = isNewAt(need.createdAt)
    const otherId = newcomerFor(
      read,
      {
        of: need,
        texts: [{ words: need.words }],
        without: unwantedFor(read, need, today),
        isNew: ({ at }) => isNeedNew || isNewAt(at),
      },
      today,
    )
    if (otherId) return { way: 'helper', otherId: otherId as PersonId, needId: need.id }
  }
  return null
}

/** Somebody who came to look for what they offer. */
const throughOffer = (
  read: Reader,
  person: Person,
  isNewAt: IsNewAt,
  today: Day,
): WayToHelp | null => {
  const isMeant = (need: Need): boolean =>
    isNewAt(need.createdAt) &&
    mayBeMatched(read, need, today) &&
    !unwantedFor(read, need, today).has(person.id)
  const needs = [...needsMetBy(read, person.id, today)].filter(isMeant)
  const [need] = bestOf(needs, 1, needOrder(read, today))
  return need ? { way: 'offer', otherId: need.personId, needId: need.id } : null
}

/** Somebody new who is as they wish to be sent people, and whom they were not introduced to yet. */
const throughReferral = (
  read: Reader,
  person: Person,
  isNewAt: IsNewAt,
  today: Day,
): WayToHelp | null => {
  if (!person.idealReferral) return null
  const without = new Set<string>([person.id])
  for (const { people, giver } of read.by('passingsOf', person.id))
    for (const id of [giver, ...people]) without.add(id)
  const otherId = newcomerFor(
    read,
    {
      of: person,
      texts: [{ words: person.idealReferral }],
      without,
      isNew: ({ at }) => isNewAt(at),
    },
    today,
  )
  return otherId ? { way: 'referral', otherId: otherId as PersonId, needId: null } : null
}
