import { expect, test } from 'vitest'
import { RoleKind } from '../../../src/shared/domain/role'
import { schemas, type TableName } from '../../../src/shared/store/tables'
import { openSphere } from '../../sphere/openSphere'

const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
  return typeof value
}

test('[003-08 same page] every role sees the same page', async () => {
  const sphere = openSphere()
  const shapes = new Set<string>()
  for (const kind of RoleKind.options) {
    const { id } = await sphere.run('person.add', { name: `Someone ${kind}` })
    if (kind !== 'partner') await sphere.run('role.add', { personId: id, kind })
    const { header, ...page } = sphere.view('person', { id })!
    shapes.add(JSON.stringify([shapeOf({ ...header, organisationId: null }), Object.keys(page)]))
    expect(header.hasNoPlan).toBe(false)
  }
  expect(shapes.size).toBe(1)
})

const money =
  /revenue|income|budget|worth|price|commission|deal ?size|turnover|net ?value|wealth|premium/i

const fieldsOf = (json: unknown, path = ''): string[] => {
  if (!json || typeof json !== 'object') return []
  return Object.entries(json).flatMap(([key, inner]) => [
    ...(path.endsWith('/properties') ? [key] : []),
    ...fieldsOf(inner, `${path}/${key}`),
  ])
}

test('[003-08 no money] no record has a field for what a person is worth', async () => {
  const { z } = await import('zod')
  const tables = Object.keys(schemas) as TableName[]
  const names = tables.flatMap((table) =>
    fieldsOf(z.toJSONSchema(schemas[table], { unrepresentable: 'any', io: 'input' })),
  )
  expect(names).toContain('circle')
  expect(names.filter((name) => money.test(name.replace(/([A-Z])/g, ' $1')))).toEqual([])
})

test('a page for nobody is null, so that the window can say that they are gone', async () => {
  expect(openSphere().view('person', { id: 'nobody' })).toBeNull()
})

test('somebody with only a name has a page with nothing missing', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann Lee' })
  expect(sphere.view('person', { id })).toMatchObject({
    header: { name: 'Ann Lee', does: '', organisation: '', roles: [], lastSpoke: null },
    lookingFor: [],
    nextSteps: [],
    story: { lines: [], next: null },
    canHelpWith: [],
    tags: [],
  })
})

test('a long story is told in slices, newest first, without a gap or a repeat', async () => {
  const sphere = openSphere()
  const { id } = await sphere.run('person.add', { name: 'Ann Lee' })
  for (let count = 0; count < 95; count += 1) {
    await sphere.run('note.add', { personIds: [id], words: `Note ${count}` })
    if (count % 3 === 0) sphere.later(1)
  }
  const lines = [...sphere.view('person', { id })!.story.lines]
  let { next } = sphere.view('person', { id })!.story
  while (next) {
    const slice = sphere.view('story', { id, from: next })
    lines.push(...slice.lines)
    next = slice.next
  }
  expect(lines.map((line) => line.words)).toEqual(
    Array.from({ length: 95 }, (_, at) => `Note ${94 - at}.`),
  )
})

test('a story names the others who were there, and not the person', async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann Lee, Ben Silva, Carla Haas' })
  const [ann, ben, carla] = ids
  await sphere.run('touch.log', { kind: 'event', personIds: ids, words: 'Boat show' })
  const [line] = sphere.view('person', { id: ann })!.story.lines
  expect(line).toMatchObject({
    words: 'Boat show. With Ben Silva and Carla Haas.',
    people: [{ id: ben }, { id: carla }],
    isShared: true,
  })
  await sphere.run('person.delete', { ids: [ben] })
  expect(sphere.view('person', { id: ann })!.story.lines[0]?.words).toBe(
    'Boat show. With someone no longer in Goodturn and Carla Haas.',
  )
})
