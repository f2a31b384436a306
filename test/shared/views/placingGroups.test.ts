import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withGroup = async (howMany: number) => {
  const sphere = openSphere()
  const { id } = await sphere.run('organisation.add', { name: 'Harbor Realty' })
  const ids: string[] = []
  const join = async (name: string) => {
    const person = await sphere.run('person.add', { name, circle: 'unplaced' })
    await sphere.run('position.add', { personId: person.id, organisationId: id, title: 'agent' })
    ids.push(person.id)
  }
  for (let at = 0; at < howMany; at += 1) await join(`Person ${at}`)
  const groups = () => sphere.view('placingGroups', {}).groups
  return { sphere, id, ids, groups }
}

test('five people at one place who have no circle are a group, four are not', async () => {
  const { sphere, id, ids, groups } = await withGroup(5)
  expect(groups()).toEqual([{ organisationId: id, name: 'Harbor Realty', count: 5 }])
  await sphere.run('person.place', { ids: ids.slice(0, 1) as never, circle: 'close' })
  expect(groups()).toEqual([])
})

test('of a group of 620 all are counted and all are placed, as one step of Undo', async () => {
  const { sphere, id, ids, groups } = await withGroup(620)
  expect(groups()).toMatchObject([{ count: 620 }])
  await sphere.run('person.place', { ids: ids.slice(0, 1) as never, circle: 'close' })
  const placed = await sphere.run('people.placeAt', { organisationId: id, circle: 'acquainted' })
  expect(placed).toEqual({ placed: 619 })
  expect(sphere.view('placing', {}).counts).toMatchObject({
    close: 1,
    acquainted: 619,
    unplaced: 0,
  })
  expect(sphere.engine.history.lastDone?.label).toBe(
    'place those at Harbor Realty in Know a little',
  )
  expect(
    await sphere.attempt('people.placeAt', { organisationId: id, circle: 'close' }),
  ).toMatchObject({ ok: false, code: 'nobody' })
  await sphere.undo()
  expect(sphere.view('placing', {}).counts).toMatchObject({
    close: 1,
    acquainted: 0,
    unplaced: 619,
  })
})
