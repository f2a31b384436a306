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

/** A row with '≠>' says what was meant by a line that is known to be read otherwise. */
const linesOf = (corpus: string) =>
  corpus
    .split('\n')
    .filter((row) => /[=≠]>/.test(row))
    .map((row) => {
      const [typed = '', meant = ''] = row.split(/[=≠]>/).map((part) => part.trim())
      const read = readLine(typed, { today })
      return { typed, meant, isKnown: row.includes('≠>'), read, said: sayReading(read) }
    })

const lines = Object.values(corpora).flatMap(linesOf)

test.each(Object.entries(corpora))(
  'what people type in an evening is read as it was meant: %s',
  (_, corpus) => {
    const surprising = linesOf(corpus).filter(({ meant, said, isKnown }) =>
      isKnown ? said === meant : said !== meant,
    )
    expect(surprising.map(({ typed, meant, said }) => ({ typed, meant, said }))).toEqual([])
  },
)

test('at least 97 of a hundred lines are read as they were meant, and none loses a word', () => {
  const asMeant = lines.filter(({ meant, said }) => said === meant)
  expect(asMeant.length / lines.length).toBeGreaterThanOrEqual(0.97)
  expect(lines.length).toBeGreaterThanOrEqual(350)
  expect(lines.filter(({ typed, read }) => lostWords(typed, read).length > 0)).toEqual([])
})
