import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { bestOf } from '../domain/bestOf'
import { whyOf } from './helpers'
import { isDismissed } from './isDismissed'
import { knownTables, openKnown } from './knownWords'
import { shortName } from './named'
import { isBroughtUp, needOrder } from './needsFirst'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

/** No more needs than this are looked through for one thread. */
const mostNeeds = 60
const mostHelpers = 10

/** Two people of the map who might be put together today, or null. Once it is put off there is none until tomorrow. */
export const thread = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'passing'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    if (isPutOffToday(read, today)) return null
    const known = openKnown(read)
    const needs = function* () {
      for (const need of read.all('need'))
        if (isBroughtUp(need, today) && isFree(read, need)) yield need
    }
    for (const need of bestOf(needs(), mostNeeds, needOrder(read, today))) {
      const asker = read.get('person', need.personId)
      if (!asker || !isOnMap(read, asker)) continue
      const helper = whoCouldHelp(
        read,
        { words: need.words, without: new Set([asker.id]), most: mostHelpers },
        today,
        known,
      ).find(
        ({ person }) =>
          person.circle !== 'unplaced' && !isDismissed(read, need.id, person.id, today),
      )
      if (!helper) continue
      return {
        needId: need.id,
        asker: shown(asker),
        helper: shown(helper.person),
        words: need.words,
        why: whyOf(helper),
        ...helpsOf(helper),
      }
    }
    return null
  },
})

const shown = (person: Person) => ({
  id: person.id,
  name: person.name,
  shortName: shortName(person),
})

/** What the helper offers in their own words, else what they do. */
const helpsOf = ({ person, reasons: [first] }: Helper) => {
  const offers = first?.kind === 'offer' ? first.text : ''
  return { offers, does: offers ? '' : person.does }
}

const isOnMap = (read: Reader, person: Person): boolean =>
  person.circle !== 'unplaced' && isSuggestible(person, read.get('private', person.id))

/** Nobody is being introduced or sent for it yet. */
const isFree = (read: Reader, need: Need): boolean =>
  need.stage !== 'beingHelped' &&
  !read.by('passingsFor', need.id).some((passing) => passing.stage !== 'closed')

const isPutOffToday = (read: Reader, today: Day): boolean => {
  for (const dismissal of read.all('dismissal'))
    if (dismissal.until && dismissal.on === today) return true
  return false
}
