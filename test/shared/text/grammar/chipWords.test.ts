import { expect, test } from 'vitest'
import type { Day } from '../../../../src/shared/domain/calendar'
import { readingName } from '../../../../src/shared/domain/reading'
import { chipWords } from '../../../../src/shared/text/grammar/chipWords'
import { kindsToTry } from '../../../../src/shared/text/grammar/kindsToTry'
import { readLine } from '../../../../src/shared/text/grammar/readLine'

const today = '2026-11-19' as Day
const read = (typed: string) => readLine(typed, { today })
const chip = (typed: string) => chipWords(read(typed), today)

test('the chip says what a line is understood as before Enter', () => {
  expect(chip('needs a bookkeeper')).toBe('Looking for')
  expect(chip('needs a bookkeeper asked private')).toBe(
    'Looking for, asked for help, just between us',
  )
  expect(chip('needs chairs by tomorrow')).toBe('Looking for, by tomorrow')
  expect(chip('call tomorrow')).toBe('Next step, tomorrow')
  expect(chip('call today at 3')).toBe('Next step, today, 15:00')
  expect(chip('ask if he wants a photographer thu')).toMatch(
    /^Next step, Thursday.*(26 November|November 26)$/,
  )
  expect(chip('send it 5 jan')).toContain('2027')
  expect(chip('send comps')).toBe('Next step, tomorrow')
  expect(chip('lead daybreak cafe on 4th may be moving')).toBe('Lead, Daybreak Cafe on 4th')
  expect(chip('referral ben ode 555-0134-22')).toBe('Referral, Ben Ode, 555-0134-22')
  expect(chip('met at bni through nils dubois')).toBe('How we met, bni, through Nils Dubois')
  expect(chip('likes rye bread')).toBe('Note')
})

test('a day that is not understood is told, and what is saved says only the day', () => {
  const line = read('call on 31 june')
  expect(chipWords(line, today)).toBe('Next step, no day understood in “on 31 june”: tomorrow')
  expect(chipWords({ reading: line.reading }, today)).toBe('Next step, tomorrow')
  expect(chipWords({ reading: line.reading }, '2026-11-20' as Day)).toBe('Next step, today')
})

test('Tab begins with the guess, offers what it may be instead, and leaves out nothing', () => {
  const every = Object.keys(readingName).toSorted()
  for (const typed of ['call thu', 'needs a roofer', 'nice day', 'lead oak diner', 'argued']) {
    const kinds = kindsToTry(read(typed))
    expect(kinds[0]).toBe(read(typed).reading.kind)
    expect(kinds.slice(0, 3)).toContain('note')
    expect(kinds.toSorted()).toEqual(every)
  }
})
