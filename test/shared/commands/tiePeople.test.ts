import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withTara = async () => {
  const sphere = openSphere()
  const { id: tara } = await sphere.run('person.add', { name: 'Tara Patel' })
  return { sphere, tara }
}

test('[002-04 light] people whom somebody knows need only a name or a description', async () => {
  const { sphere, tara } = await withTara()
  const { id } = await sphere.run('lightPerson.add', {
    knownById: tara,
    name: 'her brother, a roofer',
  })
  expect(sphere.engine.history.lastDone?.label).toBe(
    'add her brother, a roofer, whom Tara Patel knows',
  )
  expect(sphere.view('person', { id: tara })?.knows).toMatchObject([{ id, isLight: true }])
  expect(sphere.view('person', { id })?.state.light).toEqual({
    through: { id: tara, name: 'Tara Patel' },
  })
  expect(sphere.view('peopleCounts', {})).toMatchObject({ all: 1, light: 1, unplaced: 0 })
})

test('[002-04 promote] getting to know them keeps through whom', async () => {
  const { sphere, tara } = await withTara()
  const { id } = await sphere.run('lightPerson.add', { knownById: tara, name: 'Ravi Patel' })
  await sphere.run('lightPerson.promote', { id })
  const page = sphere.view('person', { id })!
  expect(page.state.light).toBeNull()
  expect(page.header.circle).toBe('acquainted')
  expect(page.roles.map((role) => role.kind)).toEqual(['partner'])
  expect(page.howWeMet).toMatchObject([{ through: { id: tara, name: 'Tara Patel' } }])
  expect(page.story.lines.map((line) => line.words)).toEqual(['You met, through Tara Patel.'])
  expect(sphere.view('person', { id: tara })?.knows).toMatchObject([{ id, isLight: false }])
  await sphere.undo()
  expect(sphere.view('person', { id })?.state.light).not.toBeNull()
})

test('a person whom only somebody else knows has no circle and no role', async () => {
  const { sphere, tara } = await withTara()
  const { id } = await sphere.run('lightPerson.add', { knownById: tara, name: 'Ravi Patel' })
  const sentence = 'You do not know Ravi Patel yourself yet. Add Ravi Patel to your people first.'
  expect(await sphere.attempt('person.place', { ids: [id], circle: 'close' })).toMatchObject({
    ok: false,
    message: sentence,
  })
  expect(await sphere.attempt('role.add', { personId: id, kind: 'friend' })).toMatchObject({
    ok: false,
    message: sentence,
  })
})

test('two people are tied once, and nobody to themselves', async () => {
  const { sphere, tara } = await withTara()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  const { id } = await sphere.run('tie.add', { aId: tara, bId: ben, kind: 'knows' })
  expect(await sphere.attempt('tie.add', { aId: ben, bId: tara, kind: 'knows' })).toMatchObject({
    code: 'already',
  })
  expect(await sphere.attempt('tie.add', { aId: ben, bId: ben, kind: 'knows' })).toMatchObject({
    code: 'same',
  })
  await sphere.run('tie.edit', { id, patch: { words: 'Tara taught Ben to sail' } })
  expect(sphere.view('person', { id: ben })?.knows).toMatchObject([
    { id: tara, words: 'Tara taught Ben to sail' },
  ])
  await sphere.run('tie.remove', { id })
  expect(sphere.view('person', { id: ben })?.knows).toEqual([])
})
