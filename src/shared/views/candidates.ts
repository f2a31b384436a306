import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Need } from '../domain/need'
import type { Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { runOn } from '../text/runOn'
import { bestOf } from '../domain/bestOf'
import { helperRow, rowOf, type HelperRow } from './helpers'
import { isDismissed } from './isDismissed'
import { knownTables } from './knownWords'
import { openKnown, type Known } from './openKnown'
import { isBroughtUp, needOrder } from './needsFirst'
import { view } from './view'
import { whoCouldHelp } from './whoCouldHelp'
import { needsMetBy } from './whoLooksFor'

const most = 7
const mostHelpers = 5
const mostNeeds = 20

export interface Candidate extends HelperRow {
  /** The need that brings the two together. */
  needId: string
  /** What stands beside the name on the map: what they do, or what they look for. */
  beside: string
}

/** Whom one might introduce a person to: at most seven who could help them, or whom they could help. */
export const candidates = view({
  reads: [...knownTables, 'need', 'role', 'private', 'dismissal', 'passing'],
  args: z.strictObject({ personId: z.string().max(64) }),
  compute: (read, { personId }, today) => {
    const person = read.get('person', personId)
    if (!person || !isSuggestible(person, read.get('private', personId)))
      return { helpers: [], helped: [] }
    const known = openKnown(read)
    const helpers = helpersOf(read, person, today, known)
    const helped = helpedBy(read, person, today, known).filter(
      ({ id }) => !helpers.some((helper) => helper.id === id),
    )
    const first = Math.max(mostHelpers, most - helped.length)
    const chosen = helpers.slice(0, first)
    return { helpers: chosen, helped: helped.slice(0, most - chosen.length) }
  },
})

const openNeeds = (read: Reader, personId: string, today: Day): Need[] =>
  bestOf(
    read.by('needsOf', personId).filter((need) => isBroughtUp(need, today)),
    mostNeeds,
    needOrder(read, today),
  )

/** The first help for each need, then the second, so that no need takes all the room. */
const helpersOf = (read: Reader, person: Person, today: Day, known: Known): Candidate[] => {
  const perNeed = openNeeds(read, person.id, today).map((need) =>
    whoCouldHelp(
      read,
      { words: need.words, without: new Set([person.id]), most: most * 2 },
      today,
      known,
    )
      .filter((helper) => !isDismissed(read, need.id, helper.person.id, today))
      .map((helper): Candidate => {
        const row = helperRow(read, helper, today)
        return { ...row, needId: need.id, beside: row.beside || row.line }
      }),
  )
  const found = new Map<string, Candidate>()
  for (let place = 0; place < most; place += 1)
    for (const helpers of perNeed) {
      const helper = helpers[place]
      if (helper && !found.has(helper.id)) found.set(helper.id, helper)
    }
  return [...found.values()].slice(0, most)
}

/** The needs of others that this person could help with, first come first. */
const helpedBy = (read: Reader, person: Person, today: Day, known: Known): Candidate[] => {
  const found = new Map<string, Candidate>()
  for (const need of bestOf(
    needsMetBy(read, person.id, today, known),
    mostNeeds,
    needOrder(read, today),
  )) {
    const other = read.get('person', need.personId)
    if (!other || found.has(other.id) || !isSuggestible(other, read.get('private', other.id)))
      continue
    if (isDismissed(read, need.id, person.id, today)) continue
    const words = `looking for ${runOn(need.words)}`
    found.set(other.id, { ...rowOf(read, other, words, today), needId: need.id, beside: words })
  }
  return [...found.values()].slice(0, most)
}
