import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { trades } from '../../../src/shared/matching/lexicon/trades'
import { isEnglish } from '../../../src/shared/matching/isEnglish'
import { clausesOf } from '../../../src/shared/matching/trades/clauses'
import { readNeed, readOffer } from '../../../src/shared/matching/trades/readText'
import { readBed, tryBed } from '../../bench/matching/bed'
import { figuresOf } from '../../bench/matching/figures'

const ours = path.resolve('test/bench/matching/others')
const shared = path.resolve(process.env.GOODTURN_CORPUS ?? '../shared/data', 'matching')
const isClaimed = ({ matched }: { matched: { verdict: string } }) => matched.verdict === 'direct'

test('no two trades share a name, and whoever is said to be near a trade is in the lexicon', () => {
  const names = new Set(trades.map(({ name }) => name))
  expect(names.size).toBe(trades.length)
  const near = trades.flatMap((trade) => trade.near.split(',').map((name) => name.trim()))
  expect(near.filter((name) => !names.has(name))).toEqual([])
})

test('needs are read by what people say who have them, without the name of the trade', () => {
  const first = (words: string) => readNeed(words)[0]?.trade
  expect(first('the toilet keeps running all night')).toBe('plumbing')
  expect(first('got a letter from the IRS about back taxes')).toMatch(/^tax/)
  expect(first('Paychex is too dear for my six people')).toBe('payroll')
})

test('what somebody did once is past, until a word says that something else began', () => {
  expect(clausesOf('retired builder who does pre-purchase inspections')).toEqual([
    { words: 'retired builder', isPast: true },
    { words: 'does pre-purchase inspections', isPast: false },
  ])
  const underwriter = readOffer('retired insurance underwriter')
  expect(underwriter).toMatchObject({ isPast: true, offered: [] })
  expect(underwriter.past.length).toBeGreaterThan(0)
  expect(readOffer('risk manager turned independent insurance broker').isPast).toBe(false)
})

test('a text in another language is known as such', () => {
  expect(isEnglish('someone for an old slate roof')).toBe(true)
  expect(isEnglish('suche einen Dachdecker für mein Haus')).toBe(false)
  expect(isEnglish('Ищу кровельщика')).toBe(false)
})

describe.each([
  ['needs over other trades', ours],
  ['the needs that came with the task', shared],
])('%s, by words alone', (_name, folder) => {
  test.skipIf(!existsSync(folder))(
    'with every right person left out, hardly anybody is claimed; with them there, claims are right',
    () => {
      const figures = figuresOf(tryBed(readBed(folder)), isClaimed)
      expect(figures.falseEmptied).toBeLessThanOrEqual(0.1)
      expect(figures.falseNobody).toBeLessThanOrEqual(0.17)
      expect(figures.precision).toBeGreaterThanOrEqual(0.75)
      expect(figures.plain).toBeGreaterThanOrEqual(0.75)
      expect(figures.mayKnow5).toBeGreaterThanOrEqual(0.66)
    },
  )
})
