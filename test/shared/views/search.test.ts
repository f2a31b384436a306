import { expect, test } from 'vitest'
import { warmSearch } from '../../../src/shared/views/warmSearch'
import { openSphere } from '../../sphere/openSphere'

const town = async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', {
    names: 'Carla Haas, Carl Jansen, Oscar Lamar, Ana Ruíz, Łucja Nowak, Søren Holm, Jürgen Groß',
  })
  const [carla, carl, oscar, ana] = ids
  await sphere.run('position.add', {
    personId: oscar,
    organisation: 'Carlton Roofing',
    title: 'Roofer',
  })
  await sphere.run('person.edit', { id: ana, patch: { does: 'Estate lawyer' } })
  await sphere.run('person.tag', { ids: [ana, carl], tag: 'Sailing' })
  await sphere.run('need.add', { personId: carla, words: 'Someone to repair the roof' })
  const names = (text: string) => sphere.view('search', { text }).people.map((one) => one.name)
  return { sphere, names, carla, carl, oscar, ana }
}

test('names that begin so come first, then words of a name, then work and firm', async () => {
  const { names } = await town()
  expect(names('carl')).toEqual(['Carl Jansen', 'Carla Haas', 'Oscar Lamar'])
})

test('accents and capitals do not matter', async () => {
  const { names } = await town()
  expect(names('RUIZ')).toEqual(['Ana Ruíz'])
  expect(names('ruíz')).toEqual(['Ana Ruíz'])
  expect(names('lucja')).toEqual(['Łucja Nowak'])
  expect(names('soren')).toEqual(['Søren Holm'])
  expect(names('jurgen gross')).toEqual(['Jürgen Groß'])
})

test('people are found by what they do, by tag and by firm with the name', async () => {
  const { names } = await town()
  expect(names('lawyer')).toEqual(['Ana Ruíz'])
  expect(names('sailing')).toEqual(['Ana Ruíz', 'Carl Jansen'])
  expect(names('oscar carlton')).toEqual(['Oscar Lamar'])
  expect(names('roofer lamar')).toEqual(['Oscar Lamar'])
})

test('one slip of the finger is forgiven: missing, added, wrong or swapped letters', async () => {
  const { names } = await town()
  for (const slip of [
    'carla has',
    'carla haaas',
    'carls haas',
    'calra haas',
    'carlahaas',
    'xarla haas',
  ])
    expect(names(slip), slip).toContain('Carla Haas')
  expect(names('haas calra')).toContain('Carla Haas')
  expect(names('carls hass')).not.toContain('Carla Haas')
})

test('organisations, tags and needs are found beside the people', async () => {
  const { sphere, carla } = await town()
  expect(sphere.view('search', { text: 'roof' })).toMatchObject({
    organisations: [{ name: 'Carlton Roofing', count: 1 }],
    needs: [{ personId: carla, personName: 'Carla Haas', words: 'Someone to repair the roof' }],
  })
  expect(sphere.view('search', { text: 'sail' }).tags).toEqual([{ tag: 'Sailing', count: 2 }])
})

test('the trash is not searched, the archive comes last, and a change is seen at once', async () => {
  const { sphere, names, carla, carl } = await town()
  await sphere.run('person.archive', { ids: [carl] })
  expect(names('carl')).toEqual(['Carla Haas', 'Oscar Lamar', 'Carl Jansen'])
  await sphere.run('person.delete', { ids: [carl] })
  expect(names('carl')).toEqual(['Carla Haas', 'Oscar Lamar'])
  await sphere.run('person.edit', { id: carla, patch: { name: 'Paula Haas' } })
  expect(names('carla haas')).toEqual([])
  expect(names('paula')).toEqual(['Paula Haas'])
  await sphere.undo()
  expect(names('paula')).toEqual([])
})

test('nothing sought finds nothing', async () => {
  const { sphere } = await town()
  expect(sphere.view('search', { text: '  ' })).toEqual({
    people: [],
    organisations: [],
    places: [],
    tags: [],
    needs: [],
  })
})

test('reading ahead in small steps touches every text, and the search finds the same', async () => {
  const { sphere, names } = await town()
  const many = Array.from({ length: 190 }, (_, at) => `Extra ${at}`).join('\n')
  for (let round = 0; round < 3; round += 1) await sphere.run('person.addMany', { names: many })
  let steps = 0
  for (const _ of warmSearch(sphere.read)) steps += 1
  expect(steps).toBeGreaterThanOrEqual(4 * Math.floor(573 / 200))
  expect(names('carl')).toEqual(['Carl Jansen', 'Carla Haas', 'Oscar Lamar'])
})
