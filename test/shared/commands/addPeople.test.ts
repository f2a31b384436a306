import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

test('[000-01] a person is saved with a name alone, as a partner and an acquaintance', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: '  Ann Lee ' })
  expect(sphere.read.get('person', id)).toMatchObject({ name: 'Ann Lee', circle: 'acquainted' })
  expect(sphere.read.by('rolesOf', id)).toMatchObject([{ kind: 'partner', from: '2026-11-19' }])
  expect(sphere.lines).toHaveLength(1)
})

test('[000-01] a new person carries no stage of a sale', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann Lee' })
  const kinds = sphere.read.by('rolesOf', id).map((role) => role.kind)
  expect(kinds).toEqual(['partner'])
  expect(Object.keys(sphere.read.get('person', id)!)).not.toContain('stage')
})

test('a person without a name is refused in a sentence, and nothing is written', async () => {
  const sphere = openSphere()
  const reply = await sphere.attempt('person.add', { name: '   ' })
  expect(reply).toMatchObject({ ok: false, code: 'empty' })
  expect(reply.ok ? '' : reply.message).toBe('A name is enough, but it needs a name.')
  expect(sphere.lines).toEqual([])
})

test('[004-17] a first deck of names becomes people in one step of undo', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', {
    names: 'Ann Lee, Ben Silva\nCarla Haas\n\n Dina Kaya;Ed Ross',
  })
  expect(ids.map((id) => sphere.read.get('person', id)?.name)).toEqual([
    'Ann Lee',
    'Ben Silva',
    'Carla Haas',
    'Dina Kaya',
    'Ed Ross',
  ])
  expect(sphere.engine.history.lastDone?.label).toBe('add Ann Lee, Ben Silva and 3 more')
  await sphere.undo()
  expect([...sphere.read.all('person')]).toEqual([])
  expect([...sphere.read.all('role')]).toEqual([])
})

test('a first deck without a name is refused', async () => {
  const sphere = openSphere()
  const reply = await sphere.attempt('person.addMany', { names: ' ,\n ; ' })
  expect(reply).toMatchObject({ ok: false, message: 'Write at least one name.' })
})
