import type { LineWord } from './lineWords'
import type { Phrases } from './language'

type Book = ReadonlyMap<string, readonly (readonly string[])[]>

const books = new Map<Phrases, Book>()

const bookOf = (phrases: Phrases): Book => {
  const known = books.get(phrases)
  if (known) return known
  const book = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    book.set(first, [...(book.get(first) ?? []), words])
  }
  for (const list of book.values()) list.sort((one, other) => other.length - one.length)
  books.set(phrases, book)
  return book
}

/** How many words from `at` on, and before `end`, are the longest of the phrases that stands there; 0 for none. */
export const phraseAt = (
  words: readonly LineWord[],
  at: number,
  phrases: Phrases,
  end = words.length,
): number => {
  const first = at < end ? words[at]?.plain : undefined
  const known = first ? bookOf(phrases).get(first) : undefined
  return known?.find((phrase) => stands(words, at, phrase, end))?.length ?? 0
}

const stands = (
  words: readonly LineWord[],
  at: number,
  phrase: readonly string[],
  end: number,
): boolean => {
  for (let step = 1; step < phrase.length; step++) {
    const part = phrase[step]
    const isOver = words[at + step - 1]?.ends === true || at + step >= end
    if (part === '$' ? !isOver : isOver || (part !== '*' && words[at + step]?.plain !== part))
      return false
  }
  return true
}

/** How many words before `to` are the longest of the phrases that ends there; 0 for none. */
export const phraseBefore = (words: readonly LineWord[], to: number, phrases: Phrases): number => {
  for (let count = Math.min(5, to); count > 0; count--)
    if (phraseAt(words, to - count, phrases, to) === count) return count
  return 0
}
