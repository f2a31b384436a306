import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { knownBeginning } from '../../../src/shared/views/knownBeginning'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

const town = async () => {
  const { run, read } = openSphere(day)
  const { ids } = await run('person.addMany', {
    names:
      'Carla Ito, Carla Hansen, Carlos Ruiz, Ana Moreno, Benedikt Stein, Will Turner, Ána Ruíz',
  })
  const found = (typed: string) => {
    const { length, people } = knownBeginning(read, typed, day)
    return [typed.slice(0, length), people.map(({ name }) => name)]
  }
  return { run, read, found, ids }
}

test('the longest name that is known wins', async () => {
  const { found } = await town()
  expect(found('carla hansen needs a roofer')).toEqual(['carla hansen', ['Carla Hansen']])
  expect(found('Carla h needs a roofer')).toEqual(['Carla h', ['Carla Hansen']])
  expect(found('hansen needs a roofer')).toEqual(['hansen', ['Carla Hansen']])
  expect(found('carla, needs a roofer')).toEqual(['carla', ['Carla Hansen', 'Carla Ito']])
})

test('of several, whoever is closer comes first, then whom one spoke with last', async () => {
  const { run, found, ids } = await town()
  expect(found('carla needs a roofer')[1]).toEqual(['Carla Hansen', 'Carla Ito'])
  await run('touch.log', { kind: 'call', personIds: [ids[0]!], on: '2026-11-10' as Day })
  expect(found('carla needs a roofer')[1]).toEqual(['Carla Ito', 'Carla Hansen'])
  await run('person.place', { ids: [ids[1]!], circle: 'known' })
  expect(found('carla needs a roofer')[1]).toEqual(['Carla Hansen', 'Carla Ito'])
})

test('two letters begin a first name; a word of the line is no beginning of a last name', async () => {
  const { found } = await town()
  expect(found('ben needs a roofer')).toEqual(['ben', ['Benedikt Stein']])
  expect(found('carl needs')[1]).toEqual(['Carla Hansen', 'Carla Ito', 'Carlos Ruiz'])
  expect(found('b needs')).toEqual(['', []])
  expect(found('ana more news')[0]).toBe('ana')
  expect(found('ana mor')).toEqual(['ana mor', ['Ana Moreno']])
  expect(found('call benedikt tomorrow')).toEqual(['', []])
  expect(found('will needs a roofer')).toEqual(['will', ['Will Turner']])
})

test('accents, capitals and the possessive do not matter', async () => {
  const { found } = await town()
  expect(found('ana ruiz needs')).toEqual(['ana ruiz', ['Ána Ruíz']])
  expect(found('CARLA’S looking for')[1]).toEqual(['Carla Hansen', 'Carla Ito'])
})

test('whom only somebody else knows comes after one’s own, then who is archived; whoever is in the trash is not meant', async () => {
  const { run, found, ids } = await town()
  await run('person.archive', { ids: [ids[1]!] })
  await run('lightPerson.add', { knownById: ids[3]!, name: 'Carla Voss' })
  expect(found('carla needs')[1]).toEqual(['Carla Ito', 'Carla Voss', 'Carla Hansen'])
  await run('person.delete', { ids: [ids[0]!] })
  expect(found('carla needs')[1]).toEqual(['Carla Voss', 'Carla Hansen'])
})
