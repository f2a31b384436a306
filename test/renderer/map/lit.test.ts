import { expect, test } from 'vitest'
import { candidatesSaid, helpersSaid, litSpoken, type Lit } from '../../../src/renderer/map/lit'

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

test('a question is answered with how many could help and how many may know someone', () => {
  expect(helpersSaid(7, 1)).toBe('Seven could help. One may know someone.')
  expect(helpersSaid(0, 2)).toBe('Two may know someone.')
  expect(helpersSaid(0, 0)).toBe('Nobody comes to mind for this yet.')
})

test('what is read aloud says whether they could help or look for something', () => {
  const ana: Lit = { id: 'a', name: 'Ana', beside: 'bakes', tone: 'helps', circle: 'close' }
  expect(litSpoken(ana)).toBe('Ana, could help, bakes')
  expect(litSpoken({ ...ana, leadsTo: 'b' })).toBe('Ana, may know someone, bakes')
  expect(litSpoken({ ...ana, tone: 'helped', beside: 'looking for flour' })).toBe(
    'Ana, looking for flour',
  )
})
