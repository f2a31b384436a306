import { foldText } from '../domain/foldText'
import { lexiconCues } from './trades/readText'
import { emptyWords } from './words/emptyWords'
import { rootOf } from './words/rootOf'

const written = /[\p{L}\p{M}]+/gu
/** So many of its words are ones that English or the lexicon knows. */
const mostOf = 0.5

/** Whether a text reads as English, the one language in which meanings are compared. */
export const isEnglish = (text: string): boolean => {
  const words = [...text.matchAll(written)].map(([word]) => foldText(word))
  if (words.length === 0) return false
  const cues = lexiconCues()
  const known = words.filter((word) => emptyWords.has(word) || cues.tellingOf(rootOf(word)) > 0)
  return known.length / words.length >= mostOf
}
