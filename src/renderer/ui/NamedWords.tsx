import type { ReactNode } from 'react'
import { goTo, personPath } from '../state/route'
import { Link } from './Link'

export interface NamedWordsProps {
  words: string
  people: readonly { id: string; name: string }[]
}

const letter = /[\p{L}\p{N}]/u

/** Where a name stands as a whole, or -1. */
const placeOf = (words: string, name: string): number => {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const [before, after] = [words[at - 1] ?? ' ', words[at + name.length] ?? ' ']
    if (!letter.test(before) && !letter.test(after)) return at
  }
  return -1
}

/** A sentence in which the people it names lead to their pages. */
export const NamedWords = ({ words, people }: NamedWordsProps): ReactNode => {
  const [first, ...others] = people
  if (!first) return words
  const at = placeOf(words, first.name)
  if (at < 0) return <NamedWords words={words} people={others} />
  return (
    <>
      <NamedWords words={words.slice(0, at)} people={others} />
      <Link onPress={() => goTo(personPath(first.id))}>{first.name}</Link>
      <NamedWords words={words.slice(at + first.name.length)} people={others} />
    </>
  )
}
