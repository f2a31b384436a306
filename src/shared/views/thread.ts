import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import { isSuggestible } from '../domain/isSuggestible'
import { isAsked, type Need } from '../domain/need'
import type { Passing } from '../domain/passing'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { bestOf } from '../domain/bestOf'
import { whyOf } from './helpers'
import { isDismissed } from './isDismissed'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { shortName } from './named'
import { isBroughtUp, needOrder } from './needsFirst'
import { waitsOf } from './openIntroductions'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

/** No more needs than this are looked through for one thread. */
const mostNeeds = 60
const mostHelpers = 10

/** Two people of the map who might be put together today, or null. Once it is put off there is none until tomorrow. */
export const thread = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'passing'],
  args: z.strictObject({}),
  compute: (read, _args, today) => (isPutOffToday(read, today) ? null : threadOf(read, today)),
})

export interface ThreadAsked {
  /** As it stood this morning: whatever was done about it since. */
  asOf?: 'now' | 'morning'
  isMeant?: (asker: Person, need: Need) => boolean
  /** For so many needs helpers are looked for. */
  most?: number
}

/** Two people who might be put together, for the need that comes first. */
export const threadOf = (
  read: Reader,
  today: Day,
  { asOf = 'now', isMeant = () => true, most = mostNeeds }: ThreadAsked = {},
) => {
  const counts = (one: { createdAt: string; on?: Day }): boolean =>
    asOf === 'now' || (one.on ?? createdOn(one)) < today
  const known = openKnown(read)
  const needs = function* () {
    for (const need of read.all('need'))
      if (isBroughtUp(need, today) && isOnMap(read, need.personId) && isFree(read, need, counts))
        yield need
  }
  let looked = 0
  for (const need of bestOf(needs(), mostNeeds, needOrder(read, today))) {
    const asker = read.get('person', need.personId)
    if (!asker || !isMeant(asker, need)) continue
    if (looked === most) break
    looked += 1
    const helper = whoCouldHelp(
      read,
      { words: need.words, without: new Set([asker.id]), most: mostHelpers },
      today,
      known,
    ).find(
      ({ person }) =>
        person.circle !== 'unplaced' && !isDismissed(read, need.id, person.id, today, counts),
    )
    if (!helper) continue
    return {
      needId: need.id,
      asker: shown(asker),
      helper: shown(helper.person),
      words: need.words,
      /** Else the question comes first. */
      isAsked: isAsked(need),
      waits: waitsOf(read, helper.person.id, today),
      why: whyOf(helper),
      ...helpsOf(helper),
    }
  }
  return null
}

const shown = (person: Person) => ({
  id: person.id,
  name: person.name,
  shortName: shortName(person),
})

/** What the helper offers or does, where that is the reason; any other is a sentence of its own. */
const helpsOf = ({ reasons: [first] }: Helper) => ({
  offers: first?.kind === 'offer' ? first.text : '',
  does: first?.kind === 'does' ? first.text : '',
})

const isOnMap = (read: Reader, id: string): boolean => {
  const person = read.get('person', id)
  return (
    person !== undefined &&
    person.circle !== 'unplaced' &&
    isSuggestible(person, read.get('private', id))
  )
}

/** Nobody is being introduced or sent for it yet. */
export const isFree = (
  read: Reader,
  need: Need,
  counts: (passing: Passing) => boolean = () => true,
): boolean => {
  const open = read.by('passingsFor', need.id).filter(({ stage }) => stage !== 'closed')
  if (open.length === 0) return need.stage !== 'beingHelped'
  return !open.some(counts)
}

const isPutOffToday = (read: Reader, today: Day): boolean => {
  for (const dismissal of read.all('dismissal'))
    if (dismissal.needId && dismissal.until && dismissal.on === today) return true
  return false
}
