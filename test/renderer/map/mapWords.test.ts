import { expect, test } from 'vitest'
import { doesAndRoles, spoken } from '../../../src/renderer/map/mapWords'
import type { SpherePerson } from '../../../src/shared/views/sphere'

const frank: SpherePerson = {
  id: 'frank',
  name: 'Frank Ito',
  shortName: 'Frank',
  does: 'roofer',
  circle: 'close',
  sectors: ['family', 'client'],
  askedNotToBe: false,
  photo: null,
  lookingFor: 'a photographer',
  at: null,
}

test('somebody on the map is read aloud with what they do, how close, and what they look for', () => {
  expect(spoken(frank)).toBe('Frank Ito, roofer, close, looking for a photographer')
  expect(spoken({ ...frank, does: '', lookingFor: '' })).toBe('Frank Ito, close')
})

test('[000-02 on hover] the roles beside the one they stand with are named', () => {
  expect(doesAndRoles(frank)).toBe('roofer, also client')
  expect(doesAndRoles(frank, 'patient')).toBe('roofer, also patient')
  expect(doesAndRoles({ ...frank, sectors: ['client'] })).toBe('roofer')
  expect(doesAndRoles({ ...frank, sectors: ['family', 'client', 'pro'], does: '' })).toBe(
    'also client and pro',
  )
})
