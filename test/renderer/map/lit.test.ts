import { expect, test } from 'vitest'
import {
  candidatesSaid,
  helpersSaid,
  litOfHelpers,
  litSpoken,
  nextLit,
  wayOf,
  type Answered,
  type Lit,
} from '../../../src/renderer/map/lit'
import type { HelperRow } from '../../../src/shared/views/helpers'

test('the strip says in words who could help and whom', () => {
  expect(candidatesSaid('Hugo', 5, 2, true)).toBe('Five could help Hugo. Hugo could help two.')
  expect(candidatesSaid('Hugo', 1, 0, true)).toBe('One could help Hugo.')
  expect(candidatesSaid('Hugo', 0, 3, true)).toBe('Hugo could help three.')
})

test('where nobody comes to mind, the strip says what can be done all the same', () => {
  expect(candidatesSaid('Hugo', 0, 0, true)).toBe(
    'Nobody comes to mind for Hugo yet. Drop on anyone.',
  )
  expect(candidatesSaid('Hugo', 0, 0, false)).toMatch(/type a name\.$/)
})

const ana: Lit = { id: 'a', name: 'Ana', beside: 'bakes', tone: 'helps', circle: 'close' }
const knower = (id: string): Lit => ({ ...ana, id, beside: 'Knows Ben, baker', to: 'Ben, baker' })

const direct: Answered = { words: 'a cake', isByWords: false, lit: [] }

test('a question is answered with how many could help and how many may know someone', () => {
  expect(helpersSaid({ ...direct, lit: [ana, { ...ana, id: 'b' }, knower('c')] })).toBe(
    'Two could help. One may know someone.',
  )
})

test('where nobody could help that is said, with who may know someone and whose words are alike', () => {
  const nobody = direct
  expect(helpersSaid(nobody)).toBe('Nobody yet for ‘a cake’.')
  expect(helpersSaid({ ...nobody, lit: [knower('c'), knower('d')] })).toBe(
    'Nobody yet for ‘a cake’. Two may know someone.',
  )
  expect(helpersSaid({ ...nobody, lit: [{ ...ana, isAlike: true }] })).toBe(
    'Nobody yet for ‘a cake’. One comes near in wording.',
  )
  expect(helpersSaid({ ...nobody, words: 'pâtisserie', isByWords: true })).toBe(
    'Nobody yet for ‘pâtisserie’. Going by the words.',
  )
})

const row = (id: string, to = ''): HelperRow => ({
  id,
  name: id,
  shortName: id,
  line: '',
  circle: 'known',
  why: '',
  beside: '',
  leadsTo: null,
  tier: to ? null : 'can',
  to,
  waits: '',
})
const rows = (count: number, to = '') =>
  Array.from({ length: count }, (_, place) => row(`${to || 'helper'} ${place}`, to))

test('seven are lit at most, and who may know someone keeps two of the places', () => {
  const litOf = (helpers: HelperRow[], mayKnow: HelperRow[]) =>
    litOfHelpers({ looked: 9, verdict: 'direct', isByWords: false, helpers, mayKnow })
  expect(litOf(rows(7), rows(5, 'roofs')).map(({ to }) => to)).toEqual([
    ...Array.from({ length: 5 }, () => undefined),
    'roofs',
    'roofs',
  ])
  expect(litOf(rows(7), [])).toHaveLength(7)
  const [one] = rows(1)
  expect(litOf([one!], [one!])).toHaveLength(1)
  expect(litOf(rows(1), rows(9, 'roofs'))).toHaveLength(7)
})

test('what is read aloud says whether they could help or look for something, and where they lead', () => {
  expect(litSpoken(ana)).toBe('Ana, could help, bakes')
  expect(litSpoken(knower('c'))).toBe('Ana, may know someone, Knows Ben, baker')
  expect(litSpoken({ ...ana, to: 'ovens' })).toBe('Ana, may know someone, bakes, leads to ovens')
  expect(litSpoken({ ...ana, tone: 'helped', beside: 'looking for flour' })).toBe(
    'Ana, looking for flour',
  )
  expect(wayOf(ana)).toEqual([])
  expect(wayOf(knower('c'))).toEqual(['Me', 'Ana', 'Ben, baker'])
  expect(wayOf({ ...ana, isWay: true })).toEqual(['Me', 'Ana'])
})

test('Tab goes from one who is lit to the next; it leaves the map unless somebody is in hand', () => {
  const [a, b] = [
    { ...ana, id: 'a' },
    { ...ana, id: 'b' },
  ]
  const from = (focusId: string, by: 1 | -1, isRound: boolean) =>
    nextLit([a, b], focusId, by, isRound)?.id
  for (const isRound of [true, false]) expect(from('me', 1, isRound)).toBe('a')
  expect([from('a', 1, false), from('b', 1, false), from('a', -1, false)]).toEqual([
    'b',
    undefined,
    undefined,
  ])
  expect([from('b', 1, true), from('a', -1, true), from('me', -1, true)]).toEqual(['a', 'b', 'b'])
  expect(nextLit([], 'me', 1, true)).toBeUndefined()
})
