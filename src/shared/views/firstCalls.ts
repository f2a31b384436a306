import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Offer } from '../domain/offer'
import type { Reader } from '../store/reader'
import { tradesOf } from './categoryOf'
import { isDismissed } from './isDismissed'
import { keptWhile } from './keptWhile'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { quotedOffer } from './quotedOffer'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

/** Everything somebody is called first for, as it stands now: another object whenever something changed that it rests on. */
export interface FirstCalls {
  /** By the person. */
  offers: ReadonlyMap<string, readonly Offer[]>
  people: ReadonlySet<string>
  trades: ReadonlySet<string>
}

export const firstCalls: (read: Reader, today: Day) => FirstCalls = keptWhile(
  [...knownTables, 'private'],
  (read) => {
    const offers = new Map<string, Offer[]>()
    const trades = new Set<string>()
    for (const offer of read.all('offer')) {
      if (offer.grade !== 'A+') continue
      const person = read.get('person', offer.personId)
      if (!person || !isSuggestible(person, read.get('private', person.id))) continue
      offers.set(person.id, [...(offers.get(person.id) ?? []), offer])
      for (const trade of tradesOf(offer)) trades.add(trade)
    }
    return { offers, people: new Set(offers.keys()), trades }
  },
)

/** Somebody to call first for a need, and the offer that says so. */
export interface FirstCall {
  helper: Helper
  offer: Offer
}

const mostLooked = 10

interface Kept {
  calls: FirstCalls
  found: readonly FirstCall[]
}

/** Who is called first for a need, while nothing changed that it rests on. */
const kept = new WeakMap<Need, Kept>()

/** Whom the user would call first for a need, best first: by fit, grade and availability alone. */
export const firstCallsFor = (read: Reader, need: Need, today: Day): FirstCall[] => {
  const calls = firstCalls(read, today)
  if (calls.people.size === 0) return []
  const before = kept.get(need)
  const found = before?.calls === calls ? before.found : look(read, need, calls, today)
  kept.set(need, { calls, found })
  return found.filter(({ helper }) => !isDismissed(read, need.id, helper.person.id, today))
}

const look = (read: Reader, need: Need, calls: FirstCalls, today: Day): FirstCall[] =>
  whoCouldHelp(
    read,
    {
      words: need.words,
      only: calls.people,
      without: new Set([need.personId]),
      most: mostLooked,
    },
    today,
    openKnown(read),
  ).flatMap((helper) => {
    const offer =
      helper.tier === 'can' && fittingOffer(helper, calls.offers.get(helper.person.id) ?? [])
    return offer ? [{ helper, offer }] : []
  })

/** The offer that the reason quotes; where what they do is the reason, the first of those they are called first for. */
const fittingOffer = (helper: Helper, offers: readonly Offer[]): Offer | undefined =>
  helper.reasons.some(({ kind }) => kind === 'offer') ? quotedOffer(helper, offers) : offers[0]
