import type { Phrases } from './language'

const upper = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  const raised = first.toUpperCase()
  const rest = word.slice(first.length)
  // A letter that becomes two, or does not come back, stays as it was typed.
  return raised.length === first.length && raised.toLowerCase() === first ? raised + rest : word
}

const nameWord = (word: string): string =>
  word
    .split(/(?<=[-/&.(])|(?<=^[od]['’])/)
    .map((part) =>
      part.startsWith('mc') && part.length > 4 ? `Mc${upper(part.slice(2))}` : upper(part),
    )
    .join('')

/** A name as names are written, where it was typed in lower case only. */
export const asName = (typed: string, small: Phrases): string => {
  if (typed !== typed.toLowerCase()) return typed
  const kept = new Set(small.split('|'))
  return typed
    .split(' ')
    .map((word, at) => (at > 0 && kept.has(word) ? word : nameWord(word)))
    .join(' ')
}
