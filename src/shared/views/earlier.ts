import { z } from 'zod'
import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import type { Person } from '../domain/person'
import { firstMetOn } from '../store/firstMetOn'
import { lastSpokeOn } from '../store/lastSpokeOn'
import type { Reader } from '../store/reader'
import { capital } from '../text/capital'
import { runOn } from '../text/runOn'
import { shortened } from '../text/shortened'
import type { Since } from '../text/whenMet'
import { whyOf } from './helpers'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { shortName } from './named'
import { needOrder } from './needsFirst'
import { mayBeMatched } from './newMatches'
import { unwantedFor } from './unwantedFor'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'
import { whoLooksFor } from './whoLooksFor'

/** As many as one reads in passing. */
const most = 2
const longest = 90

/** Somebody of earlier whom a line that was just written brings to mind. */
export interface EarlierRow {
  id: string
  name: string
  /** ', offers ‘Roof repairs’': what follows the name and since when. */
  says: string
  since: Since | null
  needId: string
  /** What is looked for. */
  words: string
  isAsked: boolean
  /** Who looks for it, and what they are called. */
  askerId: string
  asker: string
  /** Who could help. */
  helperId: string
}

/**
 * For a need or an offer that was just written, who of the people one has met is its other half. An offer may still be
 * in the box: then its words stand for it.
 */
export const earlier = view({
  reads: [...knownTables, 'need', 'role', 'touch', 'private', 'dismissal', 'passing'],
  args: z.union([
    z.strictObject({ needId: z.string().max(64) }),
    z.strictObject({ offerId: z.string().max(64) }),
    z.strictObject({ offered: z.string().max(2000), personId: z.string().max(64) }),
  ]),
  compute: (read, args, today): EarlierRow[] => {
    if ('needId' in args) return helpersBefore(read, args.needId, today)
    if ('offered' in args) return seekersBefore(read, args.personId, args.offered, today)
    const offer = read.get('offer', args.offerId)
    return offer ? seekersBefore(read, offer.personId, offer.words, today) : []
  },
})

const helpersBefore = (read: Reader, needId: string, today: Day): EarlierRow[] => {
  const need = read.get('need', needId)
  const asker = need && read.get('person', need.personId)
  if (!asker || !isOpen(need)) return []
  const sought = { words: need.words, without: unwantedFor(read, need, today), most }
  return whoCouldHelp(read, sought, today)
    .filter(({ tier }) => tier !== 'maybe')
    .map((helper) => ({
      ...pairOf(need, asker, helper.person),
      id: helper.person.id,
      name: helper.person.name,
      since: sinceOf(read, helper.person),
      says: offersOf(helper),
    }))
}

const seekersBefore = (read: Reader, helperId: string, words: string, today: Day): EarlierRow[] => {
  const helper = read.get('person', helperId)
  if (!helper || !isSuggestible(helper, read.get('private', helperId))) return []
  const sought = { words, without: new Set([helperId]) }
  const needs = [...whoLooksFor(read, sought, today, openKnown(read))].filter(
    (need) => mayBeMatched(read, need, today) && !unwantedFor(read, need, today).has(helperId),
  )
  return bestOf(needs, most, needOrder(read, today)).flatMap((need) => {
    const asker = read.get('person', need.personId)
    if (!asker) return []
    return [
      {
        ...pairOf(need, asker, helper),
        id: asker.id,
        name: asker.name,
        since: sinceOf(read, asker),
        says: `, is looking for ${shortened(runOn(need.words), longest)}`,
      },
    ]
  })
}

const pairOf = (need: Need, asker: Person, helper: Person) => ({
  needId: need.id,
  words: need.words,
  isAsked: need.stage !== 'noticed',
  askerId: asker.id,
  asker: shortName(asker),
  helperId: helper.id,
})

const sinceOf = (read: Reader, person: Person): Since | null => {
  const met = firstMetOn(read, person)
  if (met) return { how: 'met', on: met }
  const spoke = lastSpokeOn(read, person.id)
  if (spoke) return { how: 'last spoke', on: spoke }
  return person.source.length === 0 ? { how: 'added', on: createdOn(person) } : null
}

const offersOf = (helper: Helper): string => {
  const [first] = helper.reasons
  return first?.kind === 'offer'
    ? `, offers ‘${shortened(first.text, longest)}’`
    : `. ${capital(whyOf(helper))}`
}
