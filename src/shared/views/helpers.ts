import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isPresent, type Circle, type Person } from '../domain/person'
import type { Reader } from '../store/reader'
import { saidThere, whyThem } from '../text/whyThem'
import { knownTables } from './knownWords'
import { openKnown } from './openKnown'
import { shortName } from './named'
import { waitsOf } from './openIntroductions'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'
import { helpFor, type Help, type Helper, type Tier } from './whoCouldHelp'
import { whoMayKnow, type Knower } from './whoMayKnow'

const most = 7
const mostPaths = 5

/** Somebody whom a need may be brought to. */
export interface HelperRow {
  id: string
  name: string
  shortName: string
  /** What they do and where, in a few words. */
  line: string
  circle: Circle
  /** One sentence that quotes what is known. */
  why: string
  /** The same beside a name, in a few words. */
  beside: string
  /** Whom they would lead to; null when they help themselves. */
  leadsTo: string | null
  /** What it rests on; null for somebody who may know someone. */
  tier: Tier | null
  /** The end of the way through them, in words: 'Ben Silva, roofer', or a field; empty when they help themselves. */
  to: string
  /** Introductions that take their time already, in words; empty when there are none. */
  waits: string
}

/** Who could help with something, and who may know someone, from the words of whoever asks. */
export const helpers = view({
  reads: [...knownTables, 'tie', 'private', 'passing', 'need'],
  args: z.strictObject({ words: z.string().max(2000), without: z.string().max(64).optional() }),
  compute: (read, { words, without }, today) => {
    const known = openKnown(read)
    const left = new Set(without ? [without] : [])
    const help = helpFor(read, { words, without: left, most }, today, known)
    return {
      looked: count(read),
      ...helpShown(read, help, today),
      mayKnow: whoMayKnow(
        read,
        { words, found: help.helpers, most: mostPaths, without: left },
        today,
        known,
      ).map((knower) => knowerRow(read, knower, today)),
    }
  },
})

/** Who could help, as a screen shows it: those whose wording alone is alike stand last. */
export const helpShown = (
  read: Reader,
  { verdict, isByWords, helpers, maybe }: Help,
  today: Day,
) => ({
  /** Whether somebody is known who can meet it, or it is honest to say: nobody yet. */
  verdict,
  /** The words could not be read, so that names of trades and shared words alone were compared. */
  isByWords,
  helpers: [...helpers, ...maybe].map((helper) => helperRow(read, helper, today)),
})

export const whyOf = ({ person, reasons, tier }: Helper): string => {
  const why = whyThem(reasons, shortName(person))
  return tier === 'maybe' ? `Similar wording. ${why}` : why
}

/** The same beside a name, in one breath: their own words, or on what else it rests. */
export const besideOf = ({ person, tier, reasons: [first] }: Helper): string => {
  if (tier === 'maybe')
    return ['Similar wording', first?.text || person.does].filter(Boolean).join(': ')
  if (!first) return ''
  const isOwn = first.kind === 'offer' || first.kind === 'does'
  return isOwn ? first.text : saidThere(first, shortName(person))
}

const count = (read: Reader): number => {
  let people = 0
  for (const person of read.all('person'))
    if (isPresent(person) && person.kind === 'person') people += 1
  return people
}

export const rowOf = (read: Reader, person: Person, why: string, today: Day): HelperRow => ({
  id: person.id,
  name: person.name,
  shortName: shortName(person),
  line: [person.does || currentTitle(read, person.id, today), workplace(read, person.id, today)]
    .filter(Boolean)
    .join(', '),
  circle: person.circle,
  why,
  beside: why,
  leadsTo: null,
  tier: 'can',
  to: '',
  waits: '',
})

/** Somebody who could help, as a row. */
export const helperRow = (read: Reader, helper: Helper, today: Day): HelperRow => ({
  ...rowOf(read, helper.person, whyOf(helper), today),
  beside: besideOf(helper),
  tier: helper.tier,
  waits: waitsOf(read, helper.person.id, today),
})

/** Somebody who may know someone, as a row. */
export const knowerRow = (
  read: Reader,
  { person, reasons, leadsTo, to }: Knower,
  today: Day,
): HelperRow => ({
  ...rowOf(read, person, reasons.join('. '), today),
  beside: reasons[0] ?? '',
  leadsTo: leadsTo?.id ?? null,
  tier: null,
  to,
})
