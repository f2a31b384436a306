import type { Day } from '../../domain/calendar'
import type { Reading } from '../../domain/reading'
import type { Language } from './language'
import { phraseAt, phraseBefore } from './phrases'
import { typedBetween, type LineWord } from './lineWords'

/** A line on its way to a reading. */
export interface LineSought {
  line: string
  words: readonly LineWord[]
  today: Day
  language: Language
  /** The words of the name of whom it is about. */
  about: readonly string[]
  /** The kind was chosen: the words are read as it, whatever they look like. */
  isChosen: boolean
}

/** A reading, and what of the line is not in its words because the chip says it. */
export interface Found {
  reading: Reading
  onChip: string[]
  lost?: string
  suggests?: { due: Day; words: string }
}

/** Where a line begins that may start with 'she' or 'also': behind them, if a phrase follows; -1 if none does. */
export const beginning = (
  { words, language, about }: LineSought,
  phrases: string,
): [number, number] => {
  const { subjects, adverbs } = language.before
  const straight = phraseAt(words, 0, phrases)
  if (straight) return [0, straight]
  const subject = phraseAt(words, 0, subjects) || named(words, about)
  let at = subject
  while (at < 4 && phraseAt(words, at, adverbs)) at++
  const count = at ? phraseAt(words, at, phrases) : 0
  return count ? [at, count] : [-1, 0]
}

/** The words from one to before another, as they were typed. */
export const typedIn = ({ line, words }: LineSought, from: number, to: number): string =>
  typedBetween(line, words, from, to)

/** Takes 'asked' and 'private' from the end of a line, where they are marks and nothing else. */
export const marksOf = (sought: LineSought, from: number) => {
  const { words, language } = sought
  const { asked, betweenUs, neither } = language.marks
  const marks = { asked: false, betweenUs: false }
  let to = words.length
  for (;;) {
    const count = {
      asked: phraseBefore(words, to, asked),
      betweenUs: phraseBefore(words, to, betweenUs),
    }
    const mark = count.betweenUs ? 'betweenUs' : 'asked'
    const start = to - count[mark]
    const isAfterBreak = words[start - 1]?.ends === true
    const isOther = !isAfterBreak && phraseBefore(words, start, neither) > 0
    if (!count[mark] || marks[mark] || isOther || start <= from) return { ...marks, to }
    marks[mark] = true
    to = start
  }
}

/** How many words at the beginning are of their name. */
const named = (words: LineSought['words'], about: LineSought['about']): number => {
  let count = 0
  while (count < about.length && about.includes(words[count]?.plain ?? ' ') && !words[count]?.ends)
    count++
  return count
}
