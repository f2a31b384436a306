import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const ofThree = async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann Lee, Ben Silva, Carla Haas' })
  const [ann, ben, carla] = ids
  return { sphere, ann, ben, carla }
}

test('people are placed in a circle together, and the undo names them', async () => {
  const { sphere, ann, ben, carla } = await ofThree()
  await sphere.run('person.place', { ids: [ann], circle: 'close' })
  expect(sphere.engine.history.lastDone?.label).toBe('place Ann Lee in Close')
  await sphere.run('person.place', { ids: [ann, ben, carla], circle: 'known' })
  expect(sphere.engine.history.lastDone?.label).toBe(
    'place Ann Lee, Ben Silva and Carla Haas in Know well',
  )
  await sphere.undo()
  expect(sphere.read.get('person', ann)?.circle).toBe('close')
  expect(sphere.read.get('person', carla)?.circle).toBe('acquainted')
})

test('a person in the trash keeps every link and comes back with them', async () => {
  const { sphere, ann, ben } = await ofThree()
  await sphere.run('need.add', { personId: ann, words: 'a roofer' })
  await sphere.run('tie.add', { aId: ann, bId: ben, kind: 'knows' })
  await sphere.run('person.delete', { ids: [ann] })
  expect(sphere.engine.history.lastDone?.label).toBe('delete Ann Lee')
  expect(sphere.view('trash', {}).rows.map((row) => row.name)).toEqual(['Ann Lee'])
  expect(sphere.view('person', { id: ben })?.knows).toEqual([])
  await sphere.run('person.undelete', { ids: [ann] })
  expect(sphere.view('person', { id: ann })?.lookingFor).toMatchObject([{ words: 'a roofer' }])
  expect(sphere.view('person', { id: ben })?.knows).toMatchObject([{ id: ann }])
})

test('deleting is taken back by undo', async () => {
  const { sphere, ann } = await ofThree()
  const before = sphere.read.get('person', ann)
  await sphere.run('person.delete', { ids: [ann] })
  expect(sphere.read.get('person', ann)?.deletedAt).toBeDefined()
  await sphere.undo()
  expect(sphere.read.get('person', ann)).toEqual(before)
})

test('somebody in the trash is not edited until they are brought back', async () => {
  const { sphere, ann } = await ofThree()
  await sphere.run('person.delete', { ids: [ann] })
  const reply = await sphere.attempt('person.edit', { id: ann, patch: { does: 'Baker' } })
  expect(reply).toMatchObject({
    ok: false,
    code: 'inTrash',
    message: 'Ann Lee is in the trash. Bring Ann Lee back first.',
  })
})

test('one unknown person refuses the whole of a placing', async () => {
  const { sphere, ann } = await ofThree()
  const reply = await sphere.attempt('person.place', { ids: [ann, 'nobody'], circle: 'close' })
  expect(reply).toMatchObject({ ok: false, code: 'gone' })
  expect(sphere.read.get('person', ann)?.circle).toBe('acquainted')
})

test('archiving keeps the story, restoring brings the person back', async () => {
  const { sphere, ann } = await ofThree()
  await sphere.run('note.add', { personIds: [ann], words: 'Coffee' })
  await sphere.run('person.archive', { ids: [ann] })
  const page = sphere.view('person', { id: ann })
  expect(page?.state.isArchived).toBe(true)
  expect(page?.story.lines.map((line) => line.words)).toContain('Coffee.')
  await sphere.run('person.restore', { ids: [ann] })
  expect(sphere.view('person', { id: ann })?.state.isArchived).toBe(false)
})

test('a tag is kept once, however it is written, and can be taken away again', async () => {
  const { sphere, ann, ben } = await ofThree()
  await sphere.run('person.tag', { ids: [ann, ben], tag: 'Café' })
  await sphere.run('person.tag', { ids: [ann], tag: 'cafe' })
  expect(sphere.read.get('person', ann)?.tags).toEqual(['Café'])
  await sphere.run('person.untag', { ids: [ann], tag: 'CAFE' })
  expect(sphere.read.get('person', ann)?.tags).toEqual([])
  expect(sphere.read.get('person', ben)?.tags).toEqual(['Café'])
})

test('a great many are archived as one step, and undone as one', async () => {
  const sphere = openSphere()
  const ids: string[] = []
  for (let count = 0; count < 7; count += 1) {
    const names = Array.from({ length: 100 }, (_, at) => `Person ${count * 100 + at}`).join('\n')
    ids.push(...(await sphere.run('person.addMany', { names })).ids)
  }
  await sphere.run('people.archive', { ids })
  expect([...sphere.read.all('person')].every((person) => person.archivedAt)).toBe(true)
  expect(sphere.engine.history.lastDone?.label).toBe('archive Person 0, Person 1 and 698 more')
  await sphere.undo()
  expect([...sphere.read.all('person')].some((person) => person.archivedAt)).toBe(false)
})
