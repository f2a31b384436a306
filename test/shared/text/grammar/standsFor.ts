import type { Day } from '../../../../src/shared/domain/calendar'
import { english } from '../../../../src/shared/text/grammar/english'
import { lineWords, type LineWord } from '../../../../src/shared/text/grammar/lineWords'
import { phraseAt } from '../../../../src/shared/text/grammar/phrases'
import { readDay } from '../../../../src/shared/text/grammar/readDay'
import { readHour } from '../../../../src/shared/text/grammar/readHour'

const { begins, before, step, marks, names, days, hours } = english

const phrases = [
  ...Object.values(begins),
  before.subjects,
  before.adverbs,
  step.promises,
  step.intents,
  step.wishes,
  marks.asked,
  marks.betweenUs,
  names.reachLabels,
  english.leftMessage,
  days.by,
  ...hours.parts.map(([names]) => names),
]

/** Whether a chip may stand for these words: each belongs to a keyword, a mark, a day or an hour of the language. */
export const chipStandsFor = (phrase: string, today: Day): boolean =>
  isStoodFor(lineWords(phrase), today)

const isStoodFor = (words: readonly LineWord[], today: Day): boolean => {
  const reached = new Set([0])
  for (let at = 0; at < words.length; at++) {
    if (!reached.has(at)) continue
    for (const one of phrases) reached.add(at + phraseAt(words, at, one))
    const day = readDay({ words, today, language: english }, at)
    if (day) reached.add(day.to)
    const hour = readHour(words, at, english)
    if (hour) reached.add(hour.to)
  }
  return reached.has(words.length)
}
