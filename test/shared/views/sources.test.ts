import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { Memory } from '../../../src/shared/store/memory'
import { sources } from '../../../src/shared/views/sources'
import { sizes, world } from '../../fixtures/world'
import { aTown, fromAna, type Town } from '../commands/passingTown'

const seen = ({ sphere }: Town) => sphere.view('sources', {})
const names = (town: Town) => seen(town).rows.map(({ name }) => name)

const leadFrom = async ({ sphere }: Town, giver: string, name: string) => {
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: giver as never,
    name,
    nextStep: 'none',
  })
  return id as never
}

test('[003-10] whoever sends me others is told as stories, newest first, never by how many, clients or not', async () => {
  const town = await aTown()
  const { sphere, ana, ben, dora } = town
  await sphere.run('role.add', { personId: ben as never, kind: 'customer' })
  const { id } = await fromAna(town)
  sphere.later(3)
  await leadFrom(town, ana, 'Pine Street')
  sphere.later(3)
  await leadFrom(town, ben, 'Harbor Bakery')
  await sphere.run('passing.outcome', {
    passingId: id as never,
    kind: 'helped',
    workedFor: ['me', town.carla as never],
  })
  expect(seen(town).rows).toMatchObject([
    {
      name: 'Ben Silva',
      stories: [{ what: 'Harbor Bakery', kind: 'A lead', came: 'Still open.', on: '2026-11-25' }],
    },
    {
      name: 'Ana Marin',
      stories: [
        { what: 'Pine Street', on: '2026-11-22' },
        {
          what: 'Carla Haas, She wants to sell her flat',
          kind: 'A referral',
          came: 'It worked for you and Carla.',
          on: '2026-11-19',
        },
      ],
    },
  ])
  sphere.later(1)
  await leadFrom(town, dora, 'Mill Lane')
  expect(names(town)).toEqual(['Dora Lund', 'Ben Silva', 'Ana Marin'])
})

test('[003-10] what came of it is said as it stands, also when it came to nothing', async () => {
  const town = await aTown()
  const { id } = await fromAna(town)
  const passingId = id as never
  const came = () => seen(town).rows[0]?.stories[0]?.came
  expect(came()).toBe('You have not spoken yet.')
  await town.sphere.run('passing.leftMessage', { passingId })
  expect(came()).toBe('You got in touch.')
  await town.sphere.run('passing.spoke', { passingId })
  expect(came()).toBe('You spoke.')
  await town.sphere.run('passing.met', { passingId })
  expect(came()).toBe('You met.')
  await town.sphere.run('passing.outcome', { passingId, kind: 'notThisTime' })
  expect(came()).toBe('Not this time.')
})

test('[003-10] no number says how many, and nothing says what was given in return', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  for (let count = 0; count < 5; count += 1) {
    await leadFrom(town, ana, `Place ${'abcde'[count]}`)
    sphere.later(1)
  }
  await sphere.run('lead.note', {
    direction: 'given',
    forWhom: ana as never,
    name: 'Given to Ana',
    nextStep: 'none',
  })
  const { rows } = seen(town)
  expect(rows[0]?.stories.map(({ what }) => what)).toEqual(['Place e', 'Place d', 'Place c'])
  expect(rows[0]?.hasEarlier).toBe(true)
  const values = (value: unknown): unknown[] =>
    value !== null && typeof value === 'object' ? Object.values(value).flatMap(values) : [value]
  expect(values(rows).filter((value) => typeof value === 'number')).toEqual([])
  expect(JSON.stringify(rows)).not.toContain('Given to Ana')
})

test('what others gave each other is not sent to me, and who is archived or gone has no row', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  await sphere.run('lead.note', {
    direction: 'between',
    giver: ben as never,
    forWhom: carla as never,
    name: 'Mill Lane',
    nextStep: 'none',
  })
  await fromAna(town)
  expect(names(town)).toEqual(['Ana Marin'])
  await sphere.run('person.archive', { ids: [ana] })
  expect(names(town)).toEqual([])
  await sphere.run('person.restore', { ids: [ana] })
  await sphere.run('person.delete', { ids: [ana] })
  expect(names(town)).toEqual([])
  await sphere.run('person.undelete', { ids: [ana] })
  expect(names(town)).toEqual(['Ana Marin'])
})

test('with thousands of people at most 500 stories are told, in the same order whenever it is asked', () => {
  const read = new Memory(world(sizes.M))
  const today = '2026-11-19' as Day
  const { rows, hasMore } = sources.compute(read, {}, today)
  expect(rows.flatMap(({ stories }) => stories).length).toBeLessThanOrEqual(500)
  expect(rows.length).toBeGreaterThan(100)
  expect(hasMore).toBe(true)
  const newest = rows.map(({ stories }) => stories[0]!.on)
  expect(newest).toEqual([...newest].sort().reverse())
  expect(sources.compute(read, {}, today)).toEqual({ rows, hasMore })
})
