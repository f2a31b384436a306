import { foldText } from '../domain/foldText'
import { isNoName } from './isNoName'

const mostInName = 4

/** Whether the words are somebody's name and say nothing of what they do: nobody is a baker because of being called Baker. */
export const isNameOnly = (words: string): boolean => {
  const parts = words.trim().split(/\s+/)
  return (
    parts.length >= 2 &&
    parts.length <= mostInName &&
    parts.every((part) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part) && !isNoName(foldText(part)))
  )
}
