import type { Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import type { Reader } from '../store/reader'
import { newsOf, type News } from './newsOf'
import { whoCouldHelp } from './whoCouldHelp'

/** Who was looked at already, with what was known of them then, and who of them fits. */
interface Looked {
  today: Day
  words: string
  /** By person, how much was known, and since when. */
  known: Map<string, string>
  found: string | null
}

/** Records are never changed in place: what was looked at for one stays true until it, or somebody, is another. */
const kept = new WeakMap<object, Looked>()

const keyOf = ({ at, things }: News): string => `${at} ${things}`

export interface SoughtAnew {
  /** The record that somebody is sought for; each person is looked at once for it, and again when more is known of them. */
  of: object
  /** What is sought, in the words that say most first; where it is only a name, sharing it with a firm says nothing. */
  texts: readonly { words: string; isName?: boolean }[]
  without: ReadonlySet<string>
  isNew: (news: News) => boolean
}

/** Somebody new, or of whom more is known, who fits; null when nobody does. It is cheap to ask after every change. */
export const newcomerFor = (
  read: Reader,
  { of, texts, without, isNew }: SoughtAnew,
  today: Day,
): string | null => {
  const news = newsOf(read)
  const mayFit = (id: string): boolean => {
    const person = !without.has(id) && read.get('person', id)
    return person ? isSuggestible(person, read.get('private', id)) : false
  }
  const words = texts.map((text) => text.words).join('\n')
  const before = kept.get(of)
  const isTrue = (looked: Looked): boolean => {
    if (looked.today !== today || looked.words !== words) return false
    const { found, known } = looked
    const one = found === null ? undefined : news.get(found)
    if (found === null) return true
    return one !== undefined && keyOf(one) === known.get(found) && isNew(one) && mayFit(found)
  }
  const now = before && isTrue(before) ? before : { today, words, known: new Map(), found: null }
  kept.set(of, now)
  if (now.found) return now.found
  const fresh = new Set<string>()
  for (const [id, one] of news) {
    const key = keyOf(one)
    if (now.known.get(id) === key || !isNew(one) || !mayFit(id)) continue
    fresh.add(id)
    now.known.set(id, key)
  }
  if (fresh.size > 0) now.found = fitting(read, texts, fresh, today)
  return now.found
}

const fitting = (
  read: Reader,
  texts: SoughtAnew['texts'],
  only: ReadonlySet<string>,
  today: Day,
): string | null => {
  for (const { words, isName } of texts) {
    const found = whoCouldHelp(read, { words, only, most: 5 }, today).find(
      ({ tier, reasons }) => tier !== 'maybe' && !(isName && reasons[0]?.kind === 'firm'),
    )
    if (found) return found.person.id
  }
  return null
}
