import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { whoseLine } from '../../../src/shared/text/whoseLine'

const day = '2026-11-19' as Day
const nobody = { length: 0, people: [] }
const carla = { id: 'c', name: 'Carla Hansen', detail: 'Lawyer' }

/** Who is meant, and what is left: the new by name, the known by id. */
const meant = (typed: string, known: Parameters<typeof whoseLine>[1] = nobody) =>
  whoseLine(typed, known, day).map(({ personId, name, rest }) => [personId ?? name, rest])

test.each([
  ['Jo Park, offers piano lessons', 'Jo Park', 'offers piano lessons'],
  ['jo park, offers piano lessons', 'Jo Park', 'offers piano lessons'],
  ['jo park: daughter starts college', 'Jo Park', 'daughter starts college'],
  ['Jo needs a roofer asked', 'Jo', 'needs a roofer asked'],
  ['jo park needs a roofer asked', 'Jo Park', 'needs a roofer asked'],
  ['Jo Park daughter starts college', 'Jo Park', 'daughter starts college'],
  ['Jo daughter starts college', 'Jo', 'daughter starts college'],
  ['Jo Park Daughter starts college', 'Jo Park', 'Daughter starts college'],
  ['Ludwig van Beethoven, needs a piano', 'Ludwig van Beethoven', 'needs a piano'],
  ['Jo Park', 'Jo Park', ''],
])('%s: somebody new', (typed, name, rest) => {
  expect(meant(typed)).toEqual([[name, rest]])
})

test.each([
  'the roof leaks',
  'call the plumber tomorrow',
  'needs a roofer',
  'roof leaks again',
  'coffee, daughter starts college',
  'Call the bank tomorrow',
  '12 chairs, borrowed',
  '',
])('“%s” is nobody’s', (typed) => {
  expect(meant(typed)).toEqual([])
})

test('who is known comes first, and a namesake who is new can be chosen', () => {
  const known = { length: 5, people: [carla] }
  expect(meant('carla needs a roofer', known)).toEqual([
    ['c', 'needs a roofer'],
    ['Carla', 'needs a roofer'],
  ])
  expect(meant('carla, needs a roofer', known)[0]).toEqual(['c', 'needs a roofer'])
  expect(meant('Carla daughter starts college', known)[0]).toEqual(['c', 'daughter starts college'])
  expect(meant('Carla Porsche is broken', known)[0]).toEqual(['c', 'Porsche is broken'])
})

test('a longer name than is known is somebody new first', () => {
  const known = { length: 5, people: [carla] }
  expect(meant('Carla Berg needs a roofer', known)).toEqual([
    ['Carla Berg', 'needs a roofer'],
    ['c', 'Berg needs a roofer'],
  ])
  expect(meant('Carla Berg, nice to meet', known)[0]).toEqual(['Carla Berg', 'nice to meet'])
  expect(meant('carla berg, offers piano lessons', known)[0]).toEqual([
    'Carla Berg',
    'offers piano lessons',
  ])
  expect(meant('carla still needs a roofer', known)[0]).toEqual(['c', 'still needs a roofer'])
})

test('whatever is typed, what is left is the end of it', () => {
  const word = fc.oneof(
    fc.constantFrom('Jo', 'park', 'needs', 'a', 'roofer', ',', 'Carla', ' ', '12', 'é', '–'),
    fc.string({ maxLength: 4 }),
  )
  const lines = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(lines, fc.nat(12), (typed, length) => {
      const all = whoseLine(typed, { length: Math.min(length, typed.length), people: [carla] }, day)
      for (const { rest } of all) expect(typed.endsWith(rest)).toBe(true)
    }),
  )
})
