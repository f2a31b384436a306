import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWho } from '../../../../src/shared/text/grammar/readWho'

test('the people of a day are named with commas, each with how one spoke', () => {
  expect(
    readWho('carla hansen call, Frank Ito text; nils - coffee\nmary ann smith (email)'),
  ).toEqual([
    { name: 'Carla Hansen', kind: 'call' },
    { name: 'Frank Ito', kind: 'text' },
    { name: 'Nils', kind: 'met' },
    { name: 'Mary Ann Smith', kind: 'email' },
  ])
  expect(readWho('Umar left a message, Dina one-on-one, Kira 1:1, ben lm, Ana met')).toEqual([
    { name: 'Umar', kind: 'leftMessage' },
    { name: 'Dina', kind: 'oneOnOne' },
    { name: 'Kira', kind: 'oneOnOne' },
    { name: 'Ben', kind: 'leftMessage' },
    { name: 'Ana', kind: 'met' },
  ])
})

test('names stay as they are where they have capitals, and a channel alone is a name', () => {
  expect(readWho(' , Tomasz Lewicki ,, jan van der berg, DJ Ötzi , شيماء ')).toEqual([
    { name: 'Tomasz Lewicki' },
    { name: 'Jan van der Berg' },
    { name: 'DJ Ötzi' },
    { name: 'شيماء' },
  ])
  expect(readWho('Call')).toEqual([{ name: 'Call' }])
  expect(readWho(' ,; ')).toEqual([])
})

test('whatever is typed, every person has a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      for (const { name } of readWho(typed)) expect(name.trim()).not.toBe('')
    }),
    { numRuns: 500 },
  )
})
