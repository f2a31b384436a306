import { listed } from './listed'

/** Where a word was found with somebody. */
type Place = 'offer' | 'does' | 'title' | 'firm' | 'tag' | 'notes'

export interface Found {
  kind: Place
  /** A word that stands in the text; empty where none is shared. */
  word: string
  text: string
  /** Where no word is shared: the trade that connects them, and the words that point to it. */
  through?: { trade: string; pointedBy: readonly string[] }
}

const longest = 90

const quoted = (words: readonly string[]) => listed([...new Set(words)].map((word) => `‘${word}’`))

const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

const pointed = ({ trade, pointedBy }: NonNullable<Found['through']>): string => {
  if (pointedBy.length === 0) return `Sounds like ${trade}`
  return `${quoted(pointedBy)} ${new Set(pointedBy).size === 1 ? 'leads' : 'lead'} to ${trade}`
}

/** Where it stands and what is said there, without the words that led to it. */
export const saidThere = (
  { kind, text }: Pick<Found, 'kind' | 'text'>,
  shortName: string,
): string => {
  const words = shortened(text.trim())
  switch (kind) {
    case 'offer':
      return `Can help with: ${words}`
    case 'title':
      return `Going by the title: ${words}`
    case 'firm':
      return `Going by the firm: ${words}`
    case 'does':
      return `What ${shortName} does: ${words}`
    case 'tag':
      return `Tagged ${words}`
    case 'notes':
      return `Your notes: ${words}`
  }
}

/** Why somebody may help, in a sentence or two that quote what is known. All is from one text of theirs. */
export const whyThem = (found: readonly Found[], shortName: string): string => {
  const [first] = found
  if (!first) return ''
  if (first.word === '')
    return [...(first.through ? [pointed(first.through)] : []), saidThere(first, shortName)].join(
      '. ',
    )
  const words = found.map(({ word }) => word)
  const isOne = new Set(words).size === 1
  switch (first.kind) {
    case 'offer':
    case 'title':
      return saidThere(first, shortName)
    case 'does':
      return `${quoted(words)} ${isOne ? 'is' : 'are'} in what ${shortName} does`
    case 'firm':
      return `${quoted(words)} ${isOne ? 'is' : 'are'} in the name of the firm`
    case 'tag':
      return `Tagged ${quoted(words)}`
    case 'notes':
      return `Your notes say ${quoted(words)}`
  }
}
