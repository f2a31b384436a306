import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withRosa = async () => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  return { sphere, rosa, asked: () => sphere.view('likeAndTrust', { id: rosa }) }
}

test('[001-02 first] like and trust are asked about only after the first one-on-one, and start as not yet', async () => {
  const { sphere, rosa, asked } = await withRosa()
  expect(asked()).toBeNull()
  for (const kind of ['met', 'call', 'email', 'help'] as const)
    await sphere.run('touch.log', { kind, personIds: [rosa] })
  expect(asked()).toBeNull()
  const { id } = await sphere.run('oneOnOne.plan', { personId: rosa, on: '2026-11-20' })
  expect(asked()).toBeNull()
  sphere.later(1)
  await sphere.run('oneOnOne.met', { id })
  expect(asked()).toEqual({ like: 'notYet', trust: 'notYet' })
  expect(sphere.read.get('private', rosa)).toBeUndefined()
})

test('[001-02 answered] an answer to both ends the question, one answer keeps the other', async () => {
  const { sphere, rosa, asked } = await withRosa()
  await sphere.run('touch.log', { kind: 'oneOnOne', personIds: [rosa] })
  await sphere.run('private.edit', { personId: rosa, patch: { like: { answer: 'yes' } } })
  expect(asked()).toEqual({ like: 'yes', trust: 'notYet' })
  await sphere.run('private.edit', { personId: rosa, patch: { trust: { answer: 'no' } } })
  expect(asked()).toBeNull()
})

test('[001-02 skipped] skipped is skipped for ever, also after further one-on-ones, until taken up again', async () => {
  const { sphere, rosa, asked } = await withRosa()
  await sphere.run('touch.log', { kind: 'oneOnOne', personIds: [rosa] })
  await sphere.run('private.skip', { personId: rosa, isSkipped: true })
  expect(sphere.engine.history.lastDone?.label).toBe('edit what is private about Rosa Marsh')
  expect(asked()).toBeNull()
  sphere.later(400)
  await sphere.run('touch.log', { kind: 'oneOnOne', personIds: [rosa] })
  expect(asked()).toBeNull()
  await sphere.run('private.skip', { personId: rosa, isSkipped: false })
  expect(asked()).toEqual({ like: 'notYet', trust: 'notYet' })
})
