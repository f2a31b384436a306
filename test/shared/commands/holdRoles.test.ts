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
