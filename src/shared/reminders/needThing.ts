import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import { capital } from '../text/capital'
import { neededBy } from '../text/neededBy'
import { sentence } from '../text/sentence'
import { unwantedFor } from '../views/unwantedFor'
import { whoCouldHelp } from '../views/whoCouldHelp'
import { whoMayKnow } from '../views/whoMayKnow'
import { shortName, wholeName } from './calledIn'
import { mayBeRead } from './mayBeRead'
import { opening, type Telling, type Thing } from './thing'

const mostNamed = 2

/** A need that is named in a word or two: 'a roofer', 'some scaffolding'. */
const short = /^(an?|some)\s\S+(\s\S+)?$/i

const or = new Intl.ListFormat('en', { type: 'disjunction' })

/** Something that is needed by a day, and who could help; null where it stays between two. */
export const needThing = (telling: Telling, need: Need, due: Day): Thing | null => {
  if (need.betweenUs || !need.neededBy) return null
  const { read, today } = telling
  const { personId } = need
  const name = shortName(read, personId)
  const by = neededBy(need.neededBy, today)
  const { names, says } = whoHelps(telling, need)
  const words = mayBeRead(telling, need.words, { needId: need.id, people: [personId] })
  const sought = words?.replace(/[.!?]$/, '') ?? ''
  const isShort = short.test(sought)
  const target = { to: 'inbox', id: need.id } as const
  return {
    kind: 'morning',
    key: `need ${need.id}`,
    due,
    listed: names ? `${name} (${names})` : name,
    whole: names ? `${wholeName(read, personId)} (${names})` : wholeName(read, personId),
    ...(names ? { help: `${names} for ${name}` } : {}),
    personId,
    inboxId: need.id,
    title: isShort
      ? `${capital(name)} needs ${sought.charAt(0).toLowerCase()}${sought.slice(1)} ${by}`
      : `${capital(name)} needs help ${by}`,
    body: words && !isShort ? `“${sought}” ${says}` : says,
    buttons: [opening('Open', target)],
    target,
  }
}

/** The first two who could help, by name; else who may know someone. */
const whoHelps = (telling: Telling, need: Need): { names: string; says: string } => {
  const { read, today } = telling
  const { words } = need
  const without = unwantedFor(read, need, today)
  const helpers = whoCouldHelp(read, { words, without, most: mostNamed }, today)
  const called = (ids: readonly string[]): string => {
    const short = ids.map((id) => shortName(read, id))
    return or.format(
      new Set(short).size === ids.length ? short : ids.map((id) => wholeName(read, id)),
    )
  }
  const names = called(helpers.map(({ person }) => person.id))
  if (names) {
    const isSaid = helpers.every(({ tier }) => tier === 'can')
    return { names, says: sentence(`${names} ${isSaid ? 'could' : 'might'} help`) }
  }
  const [knower] = whoMayKnow(read, { words, found: [], without, most: 1 }, today)
  if (!knower) return { names: '', says: 'Nobody comes to mind yet.' }
  return { names: '', says: `${capital(called([knower.person.id]))} may know someone.` }
}
