import { z } from 'zod'
import { isHeldOn } from '../domain/position'
import { otherEnd } from '../domain/tie'
import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { isSuggestible } from '../domain/isSuggestible'
import { isPresent, type Person } from '../domain/person'
import type { Wanted } from '../domain/wanted'
import type { Reader } from '../store/reader'
import { isNameOnly } from '../text/isNameOnly'
import { knowerRow } from './helpers'
import { knownTables } from './knownWords'
import { named } from './named'
import { nameIn, placeIn } from './placeIn'
import { view } from './view'
import { whoCouldHelp } from './whoCouldHelp'
import { whoMayKnow, type Knower } from './whoMayKnow'

const mostSought = 60
const mostMet = 60
const mostKnowers = 5

/** Whom the user wants to meet, with who may know them now; and who of them was met. */
export const wantedPeople = view({
  reads: [...knownTables, 'wanted', 'need', 'tie', 'private'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const all = [...read.all('wanted')].sort(newestFirst)
    const sought = all.filter(({ metId }) => !metId)
    const met = all.filter(({ metId }) => metId)
    return {
      hasMore: sought.length > mostSought || met.length > mostMet,
      sought: sought.slice(0, mostSought).map((wanted) => soughtRow(read, wanted, today)),
      met: met.slice(0, mostMet).map((wanted) => ({
        id: wanted.id as string,
        words: wanted.words,
        person: named(read, wanted.metId ?? ''),
      })),
    }
  },
})

const newestFirst = (one: Wanted, other: Wanted): number =>
  one.createdAt === other.createdAt
    ? one.id > other.id
      ? -1
      : 1
    : one.createdAt > other.createdAt
      ? -1
      : 1

const soughtRow = (read: Reader, wanted: Wanted, today: Day) => {
  const need = wanted.needId ? read.get('need', wanted.needId) : undefined
  return {
    id: wanted.id as string,
    words: wanted.words,
    role: wanted.role ?? '',
    organisation: wanted.organisation ?? '',
    need: need
      ? {
          id: need.id as string,
          words: need.words,
          isBetweenUs: need.betweenUs,
          person: named(read, need.personId),
        }
      : null,
    /** Somebody of that name whom the user knows by now. */
    maybe: namedLike(read, wanted.words)
      .filter(({ kind }) => kind === 'person')
      .map(({ id, name }) => ({ id: id as string, name }))
      .slice(0, 1),
    mayKnow: knowersOf(read, wanted, today)
      .slice(0, mostKnowers)
      .map((knower) => knowerRow(read, knower, today)),
  }
}

const namedLike = (read: Reader, words: string): Person[] =>
  read
    .by('peopleNamed', foldText(nameIn(words)))
    .filter(isPresent)
    .sort((one, other) => (one.id < other.id ? -1 : 1))

/** Who may know them: whoever is tied to somebody of that name, who is or was at the firm, then whom the words point to. */
export const knowersOf = (read: Reader, wanted: Wanted, today: Day): Knower[] => {
  const without = new Set<string>()
  const asker = wanted.needId && read.get('need', wanted.needId)?.personId
  if (asker) without.add(asker)
  const knowers: Knower[] = []
  const add = (knower: Knower): void => {
    const { person } = knower
    if (without.has(person.id) || !isSuggestible(person, read.get('private', person.id))) return
    without.add(person.id)
    knowers.push(knower)
  }
  for (const knower of byName(read, wanted)) add(knower)
  for (const knower of byFirm(read, wanted, today)) add(knower)
  for (const knower of byWords(read, wanted, { without, today })) add(knower)
  return knowers
}

function* byName(read: Reader, { words }: Wanted): Generator<Knower> {
  for (const target of namedLike(read, words))
    for (const tie of read.by('tiesOf', target.id).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const person = read.get('person', otherEnd(tie, target.id))
      if (person)
        yield { person, reasons: [`Knows ${target.name}`], leadsTo: target, to: target.name }
    }
}

/** Who is there now, before whoever was. */
function* byFirm(read: Reader, wanted: Wanted, today: Day): Generator<Knower> {
  const firms = [placeIn(wanted), wanted.words]
    .flatMap((name) => (name ? read.by('organisationsNamed', foldText(name)) : []))
    .filter((firm, at, all) => all.indexOf(firm) === at)
  for (const isNow of [true, false])
    for (const firm of firms)
      for (const job of read.by('positionsAt', firm.id).sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const person = read.get('person', job.personId)
        if (!person || isHeldOn(job, today) !== isNow) continue
        const reason = `${isNow ? 'Works' : 'Was'} at ${firm.name}`
        yield { person, reasons: [reason], leadsTo: null, to: firm.name }
      }
}

const byWords = (
  read: Reader,
  wanted: Wanted,
  { without, today }: { without: ReadonlySet<string>; today: Day },
): Knower[] => {
  const need = wanted.needId && read.get('need', wanted.needId)
  const words = [
    isNameOnly(nameIn(wanted.words)) ? '' : wanted.words,
    wanted.role,
    need ? need.words : '',
  ]
    .filter(Boolean)
    .join(', ')
  if (!words) return []
  const sought = { words, without, most: mostKnowers }
  const found = whoCouldHelp(read, sought, today)
  return whoMayKnow(read, { ...sought, found }, today)
}
