import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Offer } from '../domain/offer'
import type { Reader } from '../store/reader'
import { tradesOf } from './categoryOf'
import { isDismissed } from './isDismissed'
import type { Known } from './knownWords'
import { quotedOffer } from './quotedOffer'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

/** Everything somebody is called first for, as it stands now. */
export interface FirstCalls {
  /** By the person. */
  offers: ReadonlyMap<string, readonly Offer[]>
  people: ReadonlySet<string>
  trades: ReadonlySet<string>
}

export const firstCalls = (read: Reader): FirstCalls => {
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
}

/** Somebody to call first for a need, and the offer that says so. */
export interface FirstCall {
  helper: Helper
  offer: Offer
}

const mostLooked = 10

/** Whom the user would call first for a need, best first: by fit, grade and availability alone. */
export const firstCallsFor = (
  read: Reader,
  need: Need,
  { offers, people }: FirstCalls,
  { today, known, most }: { today: Day; known: Known; most: number },
): FirstCall[] => {
  if (people.size === 0) return []
  const sought = {
    words: need.words,
    only: people,
    without: new Set<string>([need.personId]),
    most: mostLooked,
  }
  return whoCouldHelp(read, sought, today, known)
    .filter(({ tier, person }) => tier === 'can' && !isDismissed(read, need.id, person.id, today))
    .flatMap((helper) => {
      const offer = fittingOffer(helper, offers.get(helper.person.id) ?? [])
      return offer ? [{ helper, offer }] : []
    })
    .slice(0, most)
}

/** The offer that the reason quotes; where what they do is the reason, the first of those they are called first for. */
const fittingOffer = (helper: Helper, offers: readonly Offer[]): Offer | undefined =>
  helper.reasons.some(({ kind }) => kind === 'offer') ? quotedOffer(helper, offers) : offers[0]
