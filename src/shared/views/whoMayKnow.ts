import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isPresent, type Person } from '../domain/person'
import { fitOf } from '../matching/fitOf'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { knownWords } from './knownWords'
import type { Helper } from './whoCouldHelp'

/** Somebody who may know someone, and the way there: me, they, and whoever or whatever stands behind them. */
export interface Knower {
  person: Person
  /** A sentence for each thing that says so, the strongest first. */
  reasons: readonly string[]
  /** Whom they would lead to; null where it is a field. */
  leadsTo: Person | null
  /** The end of the way in words: 'Ben Silva, roofer', or 'home inspection'. */
  to: string
}

export interface SoughtAround {
  words: string
  /** Who could help themselves: they lead there, and are not asked whom they know. */
  found: readonly Helper[]
  without?: ReadonlySet<string>
  most: number
}

/** Who may know someone for something, best first: only ties that were written down count. */
export const whoMayKnow = (
  read: Reader,
  { words, found, without, most }: SoughtAround,
  _today: Day,
): Knower[] => {
  const seen = new Set<string>([...found.map(({ person }) => person.id), ...(without ?? [])])
  const knowers: Knower[] = []
  for (const target of [...lightPeople(read, words), ...found.map(({ person }) => person)])
    for (const tie of read.by('tiesOf', target.id)) {
      const id = tie.aId === target.id ? tie.bId : tie.aId
      const person = read.get('person', id)
      if (!person || seen.has(id) || !isSuggestible(person, read.get('private', id))) continue
      seen.add(id)
      const to = `${target.name}${target.does ? `, ${target.does}` : ''}`
      knowers.push({ person, reasons: [`Knows ${to}`], leadsTo: target, to })
      if (knowers.length === most) return knowers
    }
  return knowers
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
