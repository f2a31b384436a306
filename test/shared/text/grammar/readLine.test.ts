import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../../src/shared/domain/calendar'
import { Reading, readingName, type ReadingKind } from '../../../../src/shared/domain/reading'
import { english } from '../../../../src/shared/text/grammar/english'
import { readLine } from '../../../../src/shared/text/grammar/readLine'
import { lostWords } from './lostWords'

const today = '2026-11-19' as Day
const read = (typed: string, kind?: ReadingKind) => readLine(typed, { today, kind })

/** Words of which the lines of an evening are made, so that chance comes upon the rules. */
const spoken = [
  ...Object.values(english.begins).flatMap((phrases) => phrases.split('|')),
  ...[english.step.verbs, english.step.withDay, english.step.meals, english.step.intents]
    .join('|')
    .split('|'),
  ...english.days.weekdays.flatMap((names) => names.split('|')),
  ...english.days.months.flatMap((names) => names.split('|')),
  ...Object.values(english.marks).flatMap((marks) => marks.split('|')),
  ...'by|on|next|the|12th|3pm|12/25|in 2 weeks|at|31|or|morning'.split('|'),
  ...'Carla Haas|müller|ש"ס|555-123-4567|a@b.co|👩‍🌾|,| - |(|)|.'.split('|'),
]

const line = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2000 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc
    .array(fc.oneof(fc.constantFrom(...spoken), fc.string({ maxLength: 6 })), { maxLength: 14 })
    .map((words) => words.join(' ')),
)

const kind = fc.option(fc.constantFrom(...(Object.keys(readingName) as ReadingKind[])), {
  nil: undefined,
})

test('no word of any line is lost: it is in the words that are kept, or the chip says it', () => {
  fc.assert(
    fc.property(line, kind, (typed, chosen) => {
      const found = read(typed, chosen)
      expect(lostWords(typed, found)).toEqual([])
      if (typed.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, '').trim())
        expect(Reading.safeParse(found.reading).success).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
