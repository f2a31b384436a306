import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withNeed = async (more: { betweenUs?: boolean } = {}) => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  const { id } = await sphere.run('need.add', {
    personId: rosa,
    words: 'A shop on Elm Street',
    ...more,
  })
  const customer = () =>
    sphere.view('person', { id: rosa })?.roles.filter(({ kind }) => kind === 'customer')
  return { sphere, rosa, id, customer }
}

test('[000-11 role] whoever the user helped becomes a client from today, stays a partner, and the source is kept', async () => {
  const { sphere, rosa, id, customer } = await withNeed()
  await sphere.run('need.solve', { id, by: 'me' })
  await sphere.run('need.becameCustomer', { id })
  expect(customer()).toMatchObject([
    { from: '2026-11-19', isCurrent: true, source: 'You helped with a shop on Elm Street' },
  ])
  expect(sphere.view('person', { id: rosa })?.roles.map(({ kind }) => kind)).toContain('partner')
  expect(await sphere.attempt('need.becameCustomer', { id })).toMatchObject({ code: 'already' })
  await sphere.undo()
  expect(customer()).toEqual([])
})

test('[000-11 source] the source names who passed them on', async () => {
  const { sphere, rosa, id, customer } = await withNeed()
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Berg' })
  await sphere.run('person.addChannel', { id: rosa, kind: 'phones', value: '555 0129' })
  await sphere.run('referral.note', {
    direction: 'received',
    giver: ana,
    people: [rosa],
    purpose: 'Wants a shop',
  } as never)
  await sphere.run('need.solve', { id, by: 'me' })
  await sphere.run('need.becameCustomer', { id })
  expect(customer()).toMatchObject([{ source: 'Came through Ana Berg, for a shop on Elm Street' }])
})

test('the source tells nothing that is just between us, and the user’s own words come first', async () => {
  const { sphere, id, customer } = await withNeed({ betweenUs: true })
  await sphere.run('need.solve', { id, by: 'me' })
  await sphere.run('need.becameCustomer', { id })
  expect(customer()).toMatchObject([{ source: 'You helped' }])
  await sphere.undo()
  await sphere.run('need.becameCustomer', { id, source: 'At the street fair' })
  expect(customer()).toMatchObject([{ source: 'At the street fair' }])
})

test('nobody becomes a client by what somebody else solved', async () => {
  const { sphere, id, customer } = await withNeed()
  const { id: dina } = await sphere.run('person.add', { name: 'Dina Kaya' })
  expect(await sphere.attempt('need.becameCustomer', { id })).toMatchObject({ code: 'notMine' })
  await sphere.run('need.solve', { id, by: dina })
  expect(await sphere.attempt('need.becameCustomer', { id })).toMatchObject({ code: 'notMine' })
  expect(customer()).toEqual([])
})
