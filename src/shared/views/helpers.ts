import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isPresent, type Circle, type Person } from '../domain/person'
import { fitOf } from '../matching/fitOf'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { whyThem } from '../text/whyThem'
import { knownTables, knownWords } from './knownWords'
import { shortName } from './named'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'
import { whoCouldHelp, type Helper } from './whoCouldHelp'

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
  /** Whom they would lead to; null when they help themselves. */
  leadsTo: string | null
}

/** Who could help with something, and who may know someone, from the words of whoever asks. */
export const helpers = view({
  reads: [...knownTables, 'tie', 'private'],
  args: z.strictObject({ words: z.string().max(2000), without: z.string().max(64).optional() }),
  compute: (read, { words, without }, today) => {
    const found = whoCouldHelp(
      read,
      { words, without: new Set(without ? [without] : []), most },
      today,
    )
    return {
      looked: count(read),
      helpers: found.map((helper) => rowOf(read, helper.person, whyOf(helper), today)),
      mayKnow: mayKnow(read, words, found, without, today),
    }
  },
})

export const whyOf = ({ person, reasons }: Helper): string => whyThem(reasons, shortName(person))

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
  leadsTo: null,
})

/** People one knows who know somebody that could help: only ties that were written down count. */
const mayKnow = (
  read: Reader,
  words: string,
  found: readonly Helper[],
  without: string | undefined,
  today: Day,
): HelperRow[] => {
  const known = new Set([...found.map(({ person }) => person.id as string), without ?? ''])
  const rows: HelperRow[] = []
  for (const target of [...lightPeople(read, words), ...found.map(({ person }) => person)])
    for (const tie of read.by('tiesOf', target.id)) {
      const id = tie.aId === target.id ? tie.bId : tie.aId
      const person = read.get('person', id)
      if (!person || known.has(id) || !isSuggestible(person, read.get('private', id))) continue
      known.add(id)
      const why = `Knows ${target.name}${target.does ? `, ${target.does}` : ''}`
      rows.push({ ...rowOf(read, person, why, today), leadsTo: target.id })
      if (rows.length === mostPaths) return rows
    }
  return rows
}

/** People whom somebody else knows, by what they do. */
const lightPeople = (read: Reader, words: string): Person[] => {
  const roots = keyWords(words).map(({ root }) => root)
  const find = knownWords.does.of(read)
  const people = new Set(roots.flatMap((root) => [...find(root)]))
  return [...people]
    .filter((person) => person.kind === 'light' && isPresent(person))
    .filter((person) => {
      const own = new Set(knownWords.does.words(person).map(({ root }) => root))
      const hits = roots
        .filter((root) => own.has(root))
        .map((root) => ({ kind: 'does' as const, root }))
      return fitOf(hits, roots, () => 1) !== null
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
