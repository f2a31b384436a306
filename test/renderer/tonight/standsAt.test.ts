import { expect, test } from 'vitest'
import {
  nextAfter,
  standsAt,
  type DayPerson,
  type Tonight,
} from '../../../src/renderer/tonight/standsAt'

const one = (id: string, state: DayPerson['state'] = 'open') => ({ id, state }) as DayPerson

const evening = (state: Tonight['state'], ...people: DayPerson[]) => ({ state, people }) as Tonight

const unasked = { place: undefined, isEarly: false }

test('an evening stands at its first open person, and at the close when all are gone through', () => {
  const [ana, ben] = [one('ana', 'done'), one('ben')]
  expect(standsAt(evening('inProgress', ana, ben), unasked)).toEqual({
    step: 'person',
    person: ben,
  })
  expect(standsAt(evening('inProgress', ana), unasked)).toEqual({ step: 'close' })
  expect(standsAt(evening('inProgress'), unasked)).toEqual({ step: 'nobody' })
  expect(standsAt(evening('done', ana), unasked)).toEqual({ step: 'done' })
})

test('before its hour it waits to be begun, until somebody is in the list', () => {
  const early = { place: undefined, isEarly: true }
  expect(standsAt(evening('notStarted'), early)).toEqual({ step: 'early' })
  expect(standsAt(evening('notStarted', one('ana')), early)).toEqual({ step: 'who' })
  expect(standsAt(evening('notStarted'), unasked)).toEqual({ step: 'who' })
})

test('a place asked for comes first, unless it is of somebody who was taken off', () => {
  const [ana, ben] = [one('ana', 'done'), one('ben')]
  const there = (place: string) =>
    standsAt(evening('inProgress', ana, ben), { place, isEarly: false })
  expect(there('ana')).toEqual({ step: 'person', person: ana })
  expect(there('who')).toEqual({ step: 'who' })
  expect(there('close')).toEqual({ step: 'close' })
  expect(there('gone')).toEqual({ step: 'person', person: ben })
})

test('after somebody comes the next who is open, round the list once', () => {
  const people = [one('ana'), one('ben', 'done'), one('cai')]
  expect(nextAfter(people, 'ana')?.id).toBe('cai')
  expect(nextAfter(people, 'cai')?.id).toBe('ana')
  expect(nextAfter([one('ana'), one('ben', 'done')], 'ana')).toBeUndefined()
})
