import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

test('whom somebody knows and the user does not: at most eight, the oldest first; one’s own people are not among them', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann, Ben', circle: 'close' })
  const [ann, ben] = ids as [never, never]
  const names: string[] = []
  for (let place = 0; place < 10; place += 1) {
    names.push(`Light ${place}`)
    await sphere.run('lightPerson.add', { knownById: ann, name: names[place]!, does: 'tunes' })
  }
  await sphere.run('tie.add', { aId: ann, bId: ben, kind: 'knows' })
  const [ofAnn, ofBen] = sphere.view('knownBy', { ids: [ann, ben] }).rows
  expect(ofAnn?.light.map(({ name }) => name)).toEqual(names.slice(0, 8))
  expect(ofAnn?.light[0]?.does).toBe('tunes')
  expect(ofAnn?.more).toBe(2)
  expect(ofBen).toEqual({ id: ben, light: [], more: 0 })
})

test('whoever is made one of one’s own people, or put in the trash, is no longer behind anybody; two may know the same', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann, Ben', circle: 'close' })
  const [ann, ben] = ids as [never, never]
  const add = async (name: string) =>
    (await sphere.run('lightPerson.add', { knownById: ann, name })).id
  const [tuner, baker] = [await add('a piano tuner in Bergen'), await add('a baker')]
  await sphere.run('tie.add', { aId: ben, bId: tuner, kind: 'knows' })
  const behind = (id: string) =>
    sphere.view('knownBy', { ids: [id] }).rows[0]?.light.map((one) => one.id)
  expect(behind(ann)).toEqual([tuner, baker])
  expect(behind(ben)).toEqual([tuner])
  await sphere.run('person.delete', { ids: [baker] })
  expect(behind(ann)).toEqual([tuner])
  await sphere.run('lightPerson.promote', { id: tuner })
  expect([behind(ann), behind(ben)]).toEqual([[], []])
})
