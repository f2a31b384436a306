import { foldText } from '../domain/foldText'

/** Words that say nothing of a trade. */
const common = new Set(
  'about above after again always around because before being better between could does doing done during every from good great have having help helper helps here home into just know like likes looking made make makes more most much need needs never next nice only other over people person place really some somebody someone something soon still than that their them then there these they thing things this those through time under until very want wants well were what when where which while will with within without work works working would year years your'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !common.has(word))

const stem = (word: string): string => word.replace(/(?:es|s)$/, '')

/** The first word of `wanted` that `offered` has too, as it stands there; null without one. */
export const sharedWord = (wanted: string, offered: string): string | null => {
  const there = new Map(wordsOf(offered).map((word) => [stem(word), word]))
  for (const word of wordsOf(wanted)) {
    const found = there.get(stem(word))
    if (found) return found
  }
  return null
}
