import { expect, test } from 'vitest'
import { KeptDoubles } from '../../../src/main/watch/keptDoubles'
import { openSphere } from '../../sphere/openSphere'

const sphereOfTwo = async () => {
  const sphere = openSphere()
  const add = async (name: string, email?: string) => {
    const { id } = await sphere.run('person.add', { name })
    if (email) await sphere.run('person.addChannel', { id, kind: 'emails', value: email })
    return id
  }
  const bob = await add('Bob Silva', 'b.silva@gmail.com')
  const robert = await add('Robert Silva', 'bsilva+work@gmail.com')
  await add('Bob Silva')
  return { sphere, add, bob, robert, doubles: new KeptDoubles(sphere.engine) }
}

const said = async (doubles: KeptDoubles) =>
  (await doubles.list(0)).rows.map(({ a, b, says }) => `${a.name} / ${b.name}: ${says}`)

test('two entries with one mailbox are suggested, the same name alone is not', async () => {
  const { doubles } = await sphereOfTwo()
  expect(await said(doubles)).toEqual([
    'Bob Silva / Robert Silva: Same e-mail, and Bob is short for Robert',
  ])
})

test('a suggestion goes when the two are kept apart, and comes back with Undo', async () => {
  const { sphere, doubles, bob, robert } = await sphereOfTwo()
  await doubles.list(0)
  await sphere.run('doubles.refuse', { pair: [robert, bob] })
  expect(await doubles.list(0)).toEqual({ count: 0, rows: [] })
  await sphere.undo()
  expect(await said(doubles)).toHaveLength(1)
})

test('a suggestion comes and goes with what is known of the two', async () => {
  const { sphere, add, doubles, bob } = await sphereOfTwo()
  await doubles.list(0)
  await sphere.run('person.delete', { ids: [bob] })
  expect(await said(doubles)).toEqual([])
  await sphere.undo()
  await add('Rob Silva', 'bsilva@googlemail.com')
  expect(await said(doubles)).toHaveLength(3)
  await sphere.run('person.edit', { id: bob, patch: { name: 'Ann Lee' } })
  expect(await said(doubles)).toEqual([
    'Robert Silva / Rob Silva: Same e-mail, and Rob is short for Robert',
  ])
})

test('what was kept in step is what would be found anew', async () => {
  const { sphere, add, doubles, bob, robert } = await sphereOfTwo()
  await doubles.list(0)
  const third = await add('R. Silva')
  for (const id of [third, robert]) {
    await sphere.run('position.add', { personId: id, organisation: 'Harbor Lending' } as never)
    expect(await doubles.list(0)).toEqual(await new KeptDoubles(sphere.engine).list(0))
  }
  await sphere.run('person.merge', { keepId: robert, otherId: bob })
  expect(await doubles.list(0)).toEqual(await new KeptDoubles(sphere.engine).list(0))
  await sphere.undo()
  expect(await doubles.list(0)).toEqual(await new KeptDoubles(sphere.engine).list(0))
})

test('ten are shown at a time, and beyond the end the last ones', async () => {
  const sphere = openSphere()
  for (let at = 0; at < 24; at += 1)
    for (const name of ['Bob', 'Robert']) {
      const { id } = await sphere.run('person.add', { name: `${name} Silva` })
      await sphere.run('person.addChannel', { id, kind: 'emails', value: `b${at}@example.com` })
    }
  const doubles = new KeptDoubles(sphere.engine)
  expect(await doubles.list(0)).toMatchObject({ count: 24, rows: { length: 10 } })
  expect((await doubles.list(20)).rows).toHaveLength(4)
  expect((await doubles.list(500)).rows).toHaveLength(4)
})

test('a mailbox and a name that hundreds share hold nothing up, and say nothing', async () => {
  const sphere = openSphere()
  for (let at = 0; at < 600; at += 1) {
    const { id } = await sphere.run('person.add', { name: 'Unknown Caller' })
    await sphere.run('person.addChannel', { id, kind: 'emails', value: 'mailbox@example.com' })
  }
  expect(await new KeptDoubles(sphere.engine).list(0)).toEqual({ count: 0, rows: [] })
})
