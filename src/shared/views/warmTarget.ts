import { foldText } from '../domain/foldText'
import type { Organisation } from '../domain/organisation'
import type { Person } from '../domain/person'
import { keyWords } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import type { Known } from './openKnown'
import { searched } from './searched'
import { shortestInside } from './FoldedTexts'

/** What a way in is sought to. */
export interface WarmTarget {
  /** People of that name, known to the user or to somebody else. */
  people: Person[]
  /** Firms of that name or of that sort: “Harbor Bank”, “a hospital”. */
  firms: Organisation[]
  /** The roots of what somebody does, where that was said: “HR director”. */
  role: readonly string[]
  /** The roots of where somebody is: “Harbor Bank”, “a hospital”. */
  place: readonly string[]
}

const mostPeople = 20
const mostFirms = 40

const rootsOf = (text: string): string[] => keyWords(text).map(({ root }) => root)

/** “HR director at Harbor Bank”: who, and where. */
const parted = /^(.+?)(?:\s*[,@]\s*|\s+(?:at|from|of|with|in)\s+)(.+)$/iu

/** Reads a name, a role or a firm; “of” may stand inside the name of a firm, so the whole comes first. */
export const warmTarget = (read: Reader, words: string, known: Known): WarmTarget => {
  const whole = firmsNamed(read, words, known)
  const parts = whole.length > 0 ? null : parted.exec(words.trim())
  const [, who = '', where = ''] = parts ?? ['', words, whole.length > 0 ? words : '']
  const firms = parts ? firmsNamed(read, where, known) : whole
  const place = rootsOf(where)
  const named = peopleNamed(read, who)
  return {
    firms,
    place,
    role: whole.length > 0 ? [] : rootsOf(who),
    people: parts && firms.length > 0 ? named.filter(isAt(read, firms, place)) : named,
  }
}

/** Whether somebody is or was at one of these firms, or does something there, in words. */
export const isAt =
  (read: Reader, firms: readonly Organisation[], place: readonly string[]) =>
  (person: Person): boolean => {
    if (
      read
        .by('positionsOf', person.id)
        .some(({ organisationId }) => firms.some((firm) => firm.id === organisationId))
    )
      return true
    const own = new Set(rootsOf(person.does))
    return place.length > 0 && place.every((root) => own.has(root))
  }

const firmsNamed = (read: Reader, text: string, { find }: Known): Organisation[] => {
  const roots = rootsOf(text)
  const [first, ...others] = roots
  if (first === undefined) return []
  const held = [...find.firms(first)].filter((firm) =>
    others.every((root) => find.firms(root).has(firm)),
  )
  const folded = foldText(text)
  const found =
    held.length > 0 || folded.length < shortestInside ? held : searched.firms.holding(read, folded)
  return found.filter(({ kind }) => kind === 'organisation').slice(0, mostFirms)
}

/** People whose name holds every word, from its beginning. */
const peopleNamed = (read: Reader, text: string): Person[] => {
  const words = foldText(text).split(' ').filter(Boolean)
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  if (longest.length < shortestInside) return []
  return searched.people
    .holding(read, longest)
    .filter((person) => {
      const [names = ''] = searched.people.of(person).split('\t', 1)
      return words.every((word) => ` ${names}`.includes(` ${word}`))
    })
    .slice(0, mostPeople)
}
