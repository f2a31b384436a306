import { expect, test } from 'vitest'
import type { Day } from '../../../../src/shared/domain/calendar'
import { readLine } from '../../../../src/shared/text/grammar/readLine'
import { dayLines } from './corpus/dayLines'
import { laterLines } from './corpus/laterLines'
import { misleadingLines } from './corpus/misleadingLines'
import { plainLines } from './corpus/plainLines'
import { secondLines } from './corpus/secondLines'
import { thirdLines } from './corpus/thirdLines'
import { tradeLines } from './corpus/tradeLines'
import { lostWords } from './lostWords'
import { sayReading } from './sayReading'

const today = '2026-11-19' as Day

const corpora = {
  dayLines,
  laterLines,
  misleadingLines,
  plainLines,
  secondLines,
  thirdLines,
  tradeLines,
}

const linesOf = (corpus: string): [string, string][] =>
  corpus
    .split('\n')
    .filter((row) => row.includes('=>'))
    .map((row) => {
      const [typed = '', meant = ''] = row.split('=>').map((part) => part.trim())
      return [typed, meant]
    })

/** At least so many of a hundred lines are read as they were meant. */
const wanted = 97

test.each(Object.entries(corpora))(
  'what people type in an evening is read as it was meant: %s',
  (_, corpus) => {
    const lines = linesOf(corpus)
    const read = lines.map(([typed]) => readLine(typed, { today }))
    expect(lines.flatMap(([typed], at) => lostWords(typed, read[at]!))).toEqual([])
    const otherwise = lines
      .map(([typed, meant], at) => ({ typed, meant, read: sayReading(read[at]!) }))
      .filter((line) => line.read !== line.meant)
    const share = ((lines.length - otherwise.length) / lines.length) * 100
    expect({ isEnough: share >= wanted, otherwise }).toEqual({
      isEnough: true,
      otherwise: share >= wanted ? otherwise : [],
    })
  },
)
