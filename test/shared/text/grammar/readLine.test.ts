import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../../src/shared/domain/calendar'
import { Reading, readingName, type ReadingKind } from '../../../../src/shared/domain/reading'
import { english } from '../../../../src/shared/text/grammar/english'
import { readLine } from '../../../../src/shared/text/grammar/readLine'
import { lostWords } from './lostWords'
import { sayReading } from './sayReading'
import { chipStandsFor } from './standsFor'

const today = '2026-11-19' as Day
const kinds = Object.keys(readingName) as ReadingKind[]
const read = (typed: string, kind?: ReadingKind) => readLine(typed, { today, kind })
const said = (typed: string, kind?: ReadingKind) => sayReading(read(typed, kind))

const { begins, step, days, marks } = english

/** Words of which the lines of an evening are made, so that chance comes upon the rules. */
const spoken = [
  ...Object.values(begins),
  ...Object.values(marks),
  ...days.weekdays,
  ...days.months,
  step.verbs,
  step.withDay,
  step.meals,
  step.intents,
  step.promises,
  'by|on|next|the|12th|3pm|12/25|in 2 weeks|at|31|or|morning|tomorrow|next week|her|mother',
  'Carla Haas|müller|ש"ס|555-123-4567|a@b.co|👩‍🌾|,| - |(|)|.|İstanbul|ß|constructor|__proto__',
].flatMap((phrases) => phrases.split('|'))

const anyLine = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2000 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...spoken) }, fc.string()), {
      maxLength: 14,
    })
    .map((words) => words.join(' ').slice(0, 2000)),
)
const anyKind = fc.option(fc.constantFrom(...kinds), { nil: undefined })

const isBlank = (typed: string): boolean =>
  typed.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, '').trim() === ''

test('no word of any line is lost: it is in the words that are kept, or the chip says it', () => {
  fc.assert(
    fc.property(anyLine, anyKind, (typed, kind) => {
      const line = read(typed, kind)
      expect(lostWords(typed, line)).toEqual([])
      expect(line.onChip.filter((phrase) => !chipStandsFor(phrase, today))).toEqual([])
      expect(Reading.safeParse(line.reading).success).toBe(!isBlank(typed))
    }),
    { numRuns: 1000 },
  )
})

test('what Tab chooses is what the line is read as, with the words that are there', () => {
  const line = 'her mother is a good baker'
  expect(kinds.map((kind) => [kind, read(line, kind).reading.kind])).toEqual(
    kinds.map((kind) => [kind, kind]),
  )
  expect(said('needs a roofer', 'note')).toBe('note')
  expect(read('needs a roofer', 'note').reading).toEqual({ kind: 'note', words: 'needs a roofer' })
  expect(said('a bookkeeper asked', 'need')).toBe('need: a bookkeeper +asked')
  expect(said('needs a bookkeeper', 'need')).toBe('need: a bookkeeper')
  expect(said('coffee, daughter starts friday', 'step')).toBe(
    'step: coffee, daughter starts friday @2026-11-20 usual',
  )
  expect(said('drop the keys thu', 'step')).toBe('step: drop the keys @2026-11-26')
  expect(said('oak diner on 4th may move', 'lead')).toBe('lead: Oak Diner @ on 4th > may move')
  expect(said('carla haas wants to sell', 'referral')).toBe('referral: Carla Haas > wants to sell')
})

test('the name of whom a line is about says no more than the page that it is typed on', () => {
  const about = (typed: string) => readLine(typed, { today, about: 'Carla Hansen' })
  expect(about('Carla needs a roofer asked')).toMatchObject({
    reading: { kind: 'need', words: 'a roofer', asked: true },
    onChip: ['Carla needs', 'asked'],
  })
  expect(about('carla hansen also offers mediation').reading).toEqual({
    kind: 'offer',
    words: 'mediation',
  })
  expect(about('Frank needs a roofer').reading.kind).toBe('note')
  expect(about('Carla doesn’t need a roofer').reading.kind).toBe('note')
})

test('a line of one word that is a keyword stays itself', () => {
  for (const word of ['needs', 'offers', 'lead', 'referral', 'met at', 'met through', 'asked'])
    expect([word, said(word)]).toEqual([word, 'note'])
  for (const kind of kinds) expect(lostWords('needs', read('needs', kind))).toEqual([])
})

test('what one keeps to oneself is proposed as just between us, and trades of the same words are not', () => {
  const proposes = (typed: string) => read(typed).proposesPrivate
  expect(proposes('needs a lawyer, getting divorced')).toBe(true)
  expect(proposes('needs work, lost her job')).toBe(true)
  expect(proposes('needs help, behind on the mortgage')).toBe(true)
  expect(proposes('needs a massage therapist')).toBe(false)
  expect(proposes('needs a health food supplier')).toBe(false)
  expect(proposes('needs a lawyer, getting divorced, private')).toBe(false)
  expect(proposes('offers debt counselling')).toBe(false)
})

test('a day is only suggested where the rules know none, and the words keep it', () => {
  const known = read('call thu')
  expect(known.suggests).toBeNull()
  expect(read('call for friday')).toMatchObject({
    reading: { kind: 'step', words: 'call for friday', due: '2026-11-20', isUsualDay: true },
    lost: 'friday',
    suggests: { due: '2026-11-20', words: 'friday' },
  })
  expect(read('call the 3rd week day of December 14th').reading).toMatchObject({ kind: 'step' })
  expect(read('call a fortnight from now or 5 days later')).toMatchObject({
    reading: { isUsualDay: true, due: '2026-11-20' },
    suggests: { due: '2026-11-24' },
  })
  expect(read('call on 31 june').suggests).toBeNull()
})

test('weekdays and months are counted from whichever day it is, over the end of a year', () => {
  const due = (typed: string, day: string) => {
    const { reading } = readLine(typed, { today: day as Day })
    return reading.kind === 'step' ? reading.due : reading.kind
  }
  expect(due('call mon', '2026-11-23')).toBe('2026-11-30')
  expect(due('call next week', '2026-11-23')).toBe('2026-11-30')
  expect(due('call next monday', '2026-11-22')).toBe('2026-11-23')
  expect(due('call this weekend', '2026-11-21')).toBe('2026-11-28')
  expect(due('call tomorrow', '2026-12-31')).toBe('2027-01-01')
  expect(due('call fri', '2026-12-31')).toBe('2027-01-01')
  expect(due('call end of month', '2028-02-03')).toBe('2028-02-29')
  expect(due('call 31 dec', '2026-12-31')).toBe('2026-12-31')
  expect(due('call on the 31st', '2026-11-19')).toBe('2026-12-31')
  expect(due('call in a month', '2027-01-31')).toBe('2027-02-28')
})

test('the longest and the most hostile of lines are read while one types', () => {
  const hostile = [
    'needs ' + 'a'.repeat(1994),
    'call ' + 'thu or '.repeat(285),
    'call ' + '12 '.repeat(665),
    'send ' + 'next '.repeat(399),
    'referral ' + '5'.repeat(1991),
    'referral ' + '555 '.repeat(497),
    'referral ' + 'a@'.repeat(995),
    'lead ' + 'on '.repeat(665),
    'met at ' + 'through '.repeat(249),
    'needs x' + ' asked private'.repeat(142),
    '('.repeat(2000),
    'I ' + 'was a bit too '.repeat(142),
    'in a couple of '.repeat(133),
    '12/12/'.repeat(333),
    'call ' + '.'.repeat(1990) + 'x',
    ' '.repeat(1000) + 'call' + ' '.repeat(990) + 'thu',
    'coffee ' + 'she '.repeat(480) + 'thu',
    'call ' + 'in 3 days at 4 on monday the 5th of '.repeat(54),
  ]
  for (const long of hostile) {
    const typed = long.slice(0, 2000)
    expect(lostWords(typed, read(typed))).toEqual([])
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage()
      read(typed)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    expect([typed.slice(0, 20), Math.min(...times) < 5]).toEqual([typed.slice(0, 20), true])
  }
})
