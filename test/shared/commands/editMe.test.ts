import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

test('what is told about me keeps the rest as it was', async () => {
  const sphere = openSphere()
  expect(sphere.view('me', {})).toMatchObject({ name: '', reviewAt: '18:30', clientWord: 'client' })
  await sphere.run('me.edit', { patch: { name: 'Mara Keller', profession: 'realtor' } })
  await sphere.run('me.edit', { patch: { reviewAt: '19:00' } })
  expect(sphere.view('me', {})).toMatchObject({
    name: 'Mara Keller',
    profession: 'realtor',
    reviewAt: '19:00',
    dailyThree: 3,
  })
  await sphere.undo()
  expect(sphere.view('me', {})).toMatchObject({ name: 'Mara Keller', reviewAt: '18:30' })
  await sphere.undo()
  expect(sphere.read.get('me', 'me')).toBeUndefined()
})

test('one template is changed without the others', async () => {
  const sphere = openSphere()
  await sphere.run('me.edit', { patch: { templates: { both: 'Hello', ask: 'May I?' } } })
  await sphere.run('me.edit', { patch: { templates: { both: 'Dear both', ask: '' } } })
  expect(sphere.view('me', {}).templates).toEqual({ both: 'Dear both' })
})
