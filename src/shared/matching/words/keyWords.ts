import { foldText } from '../../domain/foldText'
import { emptyWords } from './emptyWords'
import { rootOf } from './rootOf'

/** A word that says something, and what it has in common with its relations. */
export interface KeyWord {
  /** As it was written. */
  word: string
  root: string
}

const written = /[\p{L}\p{M}\p{N}]+/gu
const shortest = 2

/** The words of a text that say what it is about, each root once. */
export const keyWords = (text: string): KeyWord[] => {
  const found = new Map<string, KeyWord>()
  for (const [word] of text.matchAll(written)) {
    const folded = foldText(word)
    if (folded.length < shortest || emptyWords.has(folded)) continue
    const root = rootOf(folded)
    if (!found.has(root)) found.set(root, { word, root })
  }
  return [...found.values()]
}
