import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isOpen, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { helpShown, knowerRow } from './helpers'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { isWorthAsking } from './lastHeard'
import { shortName, shortOf } from './named'
import { unwantedFor } from './unwantedFor'
import { view } from './view'
import { helpFor } from './whoCouldHelp'
import { whoMayKnow } from './whoMayKnow'

/** So many people stand beside a need. */
const most = 7
/** So many of them may help themselves, where others may know someone. */
const mostHelpers = 5

/** Who could help with one need, and who may know someone; whom the user left out for it is not among them. */
export const needHelp = view({
  reads: [...knownTables, 'need', 'tie', 'private', 'dismissal', 'passing', 'review'],
  args: z.strictObject({ needId: z.string().max(64) }),
  compute: (read, { needId }, today) => {
    const need = read.get('need', needId)
    const asker = need && read.get('person', need.personId)
    if (!need || !asker || !isOpen(need)) return null
    return {
      id: need.id,
      words: need.words,
      isAsked: need.stage !== 'noticed',
      kind: need.kind,
      askedOn: need.askedOn ?? null,
      neededBy: need.neededBy ?? null,
      restsUntil: need.restsUntil && need.restsUntil > today ? need.restsUntil : null,
      isBetweenUs: need.betweenUs,
      asker: { id: asker.id, name: asker.name, shortName: shortName(asker) },
      underWay: underWay(read, need),
      ...helpWith(read, need, today),
    }
  },
})

const helpWith = (read: Reader, need: Need, today: Day) => {
  const known = openKnown(read)
  const without = unwantedFor(read, need, today)
  const help = helpFor(read, { words: need.words, without, most }, today, known)
  const { helpers: found } = help
  const knowers = whoMayKnow(
    read,
    { words: need.words, found, without, most: most - Math.min(found.length, mostHelpers) },
    today,
    known,
  )
  const { helpers, ...shown } = helpShown(read, help, today)
  return {
    ...shown,
    helpers: helpers.slice(0, Math.max(0, most - knowers.length)),
    mayKnow: knowers.map((knower) => knowerRow(read, knower, today)),
    /** Whether the page asks if it is still true. */
    isWorthAsking: isWorthAsking(
      read,
      need,
      found.map(({ person }) => person),
      today,
    ),
  }
}

/** What is being done for it already. */
const underWay = (read: Reader, need: Need) =>
  read
    .by('passingsFor', need.id)
    .filter(({ stage }) => stage !== 'closed')
    .slice(0, most)
    .map(({ id, kind, people }) => ({
      id,
      kind,
      names: people.filter((one) => one !== need.personId).map((one) => shortOf(read, one)),
    }))
