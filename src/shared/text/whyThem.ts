import { listed } from './listed'

/** Where a word was found with somebody. */
type Place = 'offer' | 'does' | 'title' | 'firm' | 'tag' | 'notes'

export interface Found {
  kind: Place
  word: string
  text: string
}

const longest = 90

const quoted = (words: readonly string[]) => listed([...new Set(words)].map((word) => `‘${word}’`))

const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** Why somebody may help, in one sentence that quotes what is known. The hits are all of one kind. */
export const whyThem = (hits: readonly Found[], shortName: string): string => {
  const [first] = hits
  if (!first) return ''
  const words = hits.map((hit) => hit.word)
  const isOne = new Set(words).size === 1
  switch (first.kind) {
    case 'offer':
      return `Can help with: ${shortened(first.text.trim())}`
    case 'does':
      return `${quoted(words)} ${isOne ? 'is' : 'are'} in what ${shortName} does`
    case 'title':
      return `Going by the title: ${shortened(first.text)}`
    case 'firm':
      return `${quoted(words)} ${isOne ? 'is' : 'are'} in the name of the firm`
    case 'tag':
      return `Tagged ${quoted(words)}`
    case 'notes':
      return `Your notes say ${quoted(words)}`
  }
}
