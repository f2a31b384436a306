import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

/** Rosa the baker is a client; Ben looks for a cake, Carl keeps a café, Dora is looking for a loan. */
const aStreet = async () => {
  const sphere = openSphere()
  const { run } = sphere
  const add = async (name: string, does = '') =>
    (await run('person.add', { name, does, circle: 'known' })).id
  const [rosa, ben, carl, dora] = [
    await add('Rosa Marsh', 'baker of wedding cakes'),
    await add('Ben Silva'),
    await add('Carl Moss', 'runs a café'),
    await add('Dora Lund'),
  ]
  await run('role.add', { personId: rosa, kind: 'customer', from: '2025-01-01' as Day })
  const need = await run('need.add', { personId: ben, words: 'A cake for my wedding' })
  await run('need.add', { personId: dora, words: 'A loan for a house' })
  await run('person.edit', { id: rosa, patch: { idealReferral: 'Owners of small cafés' } })
  const seen = (personId = rosa) => sphere.view('whomToRefer', { personId })!
  const rows = () => seen().rows.map(({ id, why }) => [id, why])
  return { ...sphere, add, seen, rows, rosa, ben, carl, dora, needId: need.id }
}

test('[000-13] whoever looks for what a client does comes first, then whoever is like the ideal referral, each with the reason', async () => {
  const { rosa, ben, carl, seen, rows, needId } = await aStreet()
  expect(seen()).toMatchObject({ ideal: 'Owners of small cafés', isCustomer: true })
  expect(rows()).toEqual([
    [ben, 'Looking for a cake for my wedding'],
    [carl, '‘café’ is in what Carl Moss does'],
  ])
  expect(seen().rows.map((row) => [row.needId, row.isAsked])).toEqual([
    [needId, false],
    [null, false],
  ])
  expect(rows().flat()).not.toContain(rosa)
})

test('whoever looks for what the ideal referral says counts as well, once each, the asked first', async () => {
  const { run, rows, dora, ben, carl, rosa } = await aStreet()
  await run('person.edit', {
    id: rosa,
    patch: { idealReferral: 'Small cafés, and anyone with a house loan' },
  })
  const { id } = await run('need.add', { personId: dora, words: 'A cake for Sunday' })
  await run('need.ask', { id })
  expect(rows()).toEqual([
    [dora, 'Looking for a cake for Sunday'],
    [ben, 'Looking for a cake for my wedding'],
    [carl, '‘café’ is in what Carl Moss does'],
  ])
})

test('needs that are just between us, resting, met or not for the two are left out', async () => {
  const { run, rows, carl, needId, undo } = await aStreet()
  const without = [[carl, '‘café’ is in what Carl Moss does']]
  await run('need.edit', { id: needId, patch: { betweenUs: true } })
  expect(rows()).toEqual(without)
  await undo()
  expect(rows()).toHaveLength(2)
  await run('need.withdraw', { id: needId })
  expect(rows()).toEqual(without)
})

test('nobody who is not to be suggested is named, and nobody is suggested to them', async () => {
  const { run, rows, seen, ben, carl, rosa } = await aStreet()
  await run('private.stand', { personId: ben, value: 'antiSponsor', reason: 'Spoke badly of me' })
  await run('person.edit', { id: carl, patch: { askedNotToBe: true } })
  expect(rows()).toEqual([])
  await run('person.edit', { id: carl, patch: { askedNotToBe: false } })
  expect(rows()).toHaveLength(1)
  await run('person.edit', { id: rosa, patch: { askedNotToBe: true } })
  expect(seen()).toMatchObject({ ideal: 'Owners of small cafés', rows: [] })
})

test('who is like the ideal referral is told by what they are, not by what they can help with', async () => {
  const { run, rows, dora, add } = await aStreet()
  await run('offer.add', { personId: dora, words: 'Designs cafés' })
  const eli = await add('Eli Roth')
  await run('person.tag', { ids: [eli], tag: 'Café' })
  expect(rows().flat()).not.toContain(dora)
  expect(rows()).toContainEqual([eli, 'Tagged ‘Café’'])
})

test('a client of before is not one now', async () => {
  const { run, seen, rosa, read } = await aStreet()
  const role = read.by('rolesOf', rosa).find(({ kind }) => kind === 'customer')!
  await run('role.end', { id: role.id, on: '2026-11-18' as Day })
  expect(seen().isCustomer).toBe(false)
})
