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

/** How many words from `at` on are the longest of the phrases that stands there; 0 for none. */
export const phraseAt = (words: readonly LineWord[], at: number, phrases: Phrases): number => {
  const first = words[at]?.plain
  if (!first) return 0
  const found = bookOf(phrases)
    .get(first)
    ?.find((phrase) =>
      phrase.every((part, step) => {
        const word = words[at + step]
        if (part === '$') return word === undefined || words[at + step - 1]?.ends === true
        const isSame = word !== undefined && (part === '*' || word.plain === part)
        const isLast = step === phrase.length - 1 || phrase[step + 1] === '$'
        return isSame && (isLast || !word.ends)
      }),
    )
  return found?.length ?? 0
}

/** How many words before `to` are the longest of the phrases that ends there; 0 for none. */
export const phraseBefore = (words: readonly LineWord[], to: number, phrases: Phrases): number => {
  for (let count = Math.min(5, to); count > 0; count--)
    if (phraseAt(words.slice(0, to), to - count, phrases) === count) return count
  return 0
}
