import { expect, test } from 'vitest'
import { RoleKind } from '../../../src/shared/domain/role'
import { openSphere } from '../../sphere/openSphere'

const withAnn = async () => {
  const sphere = openSphere()
  const { id: ann } = await sphere.run('person.add', { name: 'Ann Lee' })
  return { sphere, ann, page: () => sphere.view('person', { id: ann })! }
}

test('[000-02 roles] a customer is still a partner, both with their days', async () => {
  const { sphere, ann, page } = await withAnn()
  sphere.later(10)
  await sphere.run('role.add', { personId: ann, kind: 'customer' })
  expect(page().roles.map(({ kind, from, to }) => ({ kind, from, to }))).toEqual([
    { kind: 'customer', from: '2026-11-29', to: null },
    { kind: 'partner', from: '2026-11-19', to: null },
  ])
})

test('[000-02 header] the header says client with the year and leaves partner out', async () => {
  const { sphere, ann, page } = await withAnn()
  await sphere.run('role.add', { personId: ann, kind: 'customer', from: '2024-02-01' })
  expect(page().header.roles.map((role) => role.words)).toEqual(['Client since 2024'])
  await sphere.run('me.edit', { patch: { clientWord: 'patient' } })
  expect(page().header.roles.map((role) => role.words)).toEqual(['Patient since 2024'])
})

test('[000-02 roles] a customer stays a partner when the custom ends', async () => {
  const { sphere, ann, page } = await withAnn()
  const { id } = await sphere.run('role.add', { personId: ann, kind: 'customer' })
  const partner = sphere.read.by('rolesOf', ann).find((role) => role.kind === 'partner')!
  sphere.later(30)
  await sphere.run('role.end', { id })
  expect(sphere.read.get('role', partner.id)).toEqual(partner)
  expect(
    page()
      .roles.filter((role) => role.isCurrent)
      .map((role) => role.kind),
  ).toEqual(['formerCustomer', 'partner'])
  expect(sphere.read.get('role', id)?.to).toBe('2026-12-19')
})

test('a client who comes back is no longer a former one', async () => {
  const { sphere, ann, page } = await withAnn()
  const { id } = await sphere.run('role.add', { personId: ann, kind: 'customer' })
  await sphere.run('role.end', { id })
  sphere.later(5)
  await sphere.run('role.add', { personId: ann, kind: 'customer' })
  expect(page().header.roles.map((role) => role.kind)).toEqual(['customer'])
})

test('partner does not end', async () => {
  const { sphere, ann } = await withAnn()
  const [partner] = sphere.read.by('rolesOf', ann)
  const reply = await sphere.attempt('role.end', { id: partner!.id })
  expect(reply).toMatchObject({ ok: false, code: 'partner' })
  expect(sphere.read.get('role', partner!.id)?.to).toBeUndefined()
})

test('the same role twice at once is refused, and a role that ends before it begins', async () => {
  const { sphere, ann } = await withAnn()
  const { id } = await sphere.run('role.add', { personId: ann, kind: 'friend' })
  expect(await sphere.attempt('role.add', { personId: ann, kind: 'friend' })).toMatchObject({
    ok: false,
    message: 'Ann Lee has the role Friend already.',
  })
  expect(await sphere.attempt('role.end', { id, on: '2020-01-01' })).toMatchObject({
    ok: false,
    code: 'order',
  })
})

test('[003-02 roles] a person can hold every role there is, and none is hidden', async () => {
  const { sphere, ann, page } = await withAnn()
  for (const kind of RoleKind.options)
    if (kind !== 'partner') await sphere.run('role.add', { personId: ann, kind })
  const shown = page().roles.map((role) => role.kind)
  for (const kind of RoleKind.options) expect(shown).toContain(kind)
  expect(page().header.roles).toHaveLength(RoleKind.options.length - 1)
})

test('adding a role is undone by its name', async () => {
  const { sphere, ann, page } = await withAnn()
  await sphere.run('role.add', { personId: ann, kind: 'provider' })
  expect(sphere.engine.history.lastDone?.label).toBe('add Pro to Ann Lee’s roles')
  await sphere.undo()
  expect(page().header.roles).toEqual([])
})

test('a painted role has no day, because nobody said since when', async () => {
  const { sphere, ann, page } = await withAnn()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  await sphere.run('role.paint', { ids: [ann, ben], kind: 'customer' })
  expect(sphere.engine.history.lastDone?.label).toBe('make Ann Lee and Ben Silva Client')
  expect(page().roles.find((role) => role.kind === 'customer')).toMatchObject({
    from: null,
    words: 'Client',
  })
  await sphere.undo()
  expect(page().header.roles).toEqual([])
})

test('painting and clearing leave partner and every role from elsewhere as they are', async () => {
  const { sphere, ann, page } = await withAnn()
  await sphere.run('role.add', { personId: ann, kind: 'family', from: '2001-05-01' })
  const before = page().roles
  await sphere.run('role.paint', { ids: [ann], kind: 'family' })
  expect(page().roles, 'family already').toEqual(before)
  await sphere.run('role.paint', { ids: [ann], kind: 'provider' })
  await sphere.run('role.paint', { ids: [ann], kind: 'friend' })
  await sphere.run('role.unpaint', { ids: [ann], kind: 'friend' })
  expect(page().header.roles.map((role) => role.kind)).toEqual(['provider', 'family'])
  await sphere.run('role.unpaint', { ids: [ann] })
  expect(page().roles).toEqual(before)
  expect(await sphere.attempt('role.paint', { ids: [ann], kind: 'partner' })).toMatchObject({
    ok: false,
  })
})

test('a painted role of which more was told since is not cleared', async () => {
  const { sphere, ann, page } = await withAnn()
  await sphere.run('role.paint', { ids: [ann], kind: 'provider' })
  const { id } = page().header.roles[0]!
  await sphere.run('role.edit', { id: id as never, patch: { from: '2020-01-01' as never } })
  await sphere.run('role.unpaint', { ids: [ann] })
  expect(page().header.roles.map((role) => role.kind)).toEqual(['provider'])
})

test('a former client who is painted Client by mistake is a former one again', async () => {
  const { sphere, ann, page } = await withAnn()
  const { id } = await sphere.run('role.add', { personId: ann, kind: 'customer' })
  sphere.later(3)
  await sphere.run('role.end', { id })
  sphere.later(30)
  await sphere.run('role.paint', { ids: [ann], kind: 'customer' })
  expect(page().header.roles.map((role) => role.kind)).toEqual(['customer'])
  await sphere.run('role.unpaint', { ids: [ann], kind: 'customer' })
  expect(page().header.roles.map((role) => role.kind)).toEqual(['formerCustomer'])
})
