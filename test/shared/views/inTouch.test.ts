import { expect, test } from 'vitest'
import type { Day, Every } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

const monthly: Every = { every: 1, unit: 'month' }
const quarterly: Every = { every: 3, unit: 'month' }

const withAnn = async () => {
  const sphere = openSphere('2026-11-19')
  const { id } = await sphere.run('person.add', { name: 'Ann', circle: 'known' })
  const spoke = (on: string) =>
    sphere.run('touch.log', { kind: 'call', personIds: [id], on: on as Day })
  const states = () =>
    (['soon', 'due', 'quiet'] as const).filter(
      (state) => sphere.view('inTouch', { state }).rows.length > 0,
    )
  return { sphere, id, spoke, states }
}

test('soon, then due, and quiet only beyond the outer limit; the map and the count of People say the same', async () => {
  const { sphere, id, spoke, states } = await withAnn()
  await sphere.run('person.edit', { id, patch: { cadence: { ...monthly, latest: quarterly } } })
  await spoke('2026-11-19')
  const seen = () => ({
    states: states(),
    lens: sphere.view('lens', { lens: 'quiet' }).count,
    people: sphere.view('peopleCounts', {}).quiet,
  })
  const at = (days: number) => {
    sphere.later(days)
    return seen()
  }
  expect(seen()).toEqual({ states: [], lens: 0, people: 0 })
  expect(at(23), 'a week before').toEqual({ states: ['soon'], lens: 0, people: 0 })
  expect(at(7), 'a month later').toEqual({ states: ['due'], lens: 0, people: 0 })
  expect(sphere.today).toBe('2026-12-19')
  expect(at(62), 'three months later').toEqual({ states: ['due'], lens: 0, people: 0 })
  expect(sphere.today).toBe('2027-02-19')
  expect(at(1), 'the day after').toEqual({ states: ['quiet'], lens: 1, people: 1 })
})

test('an outer limit comes after the rhythm', async () => {
  const { sphere, id } = await withAnn()
  const reply = await sphere.attempt('person.edit', {
    id,
    patch: { cadence: { ...quarterly, latest: monthly } },
  })
  expect(reply).toMatchObject({ ok: false, code: 'latest' })
})

test('[001-11 no plan] never: no turn and no plan to miss, whatever the circle has; and back to the circle', async () => {
  const { sphere, id, states } = await withAnn()
  await sphere.run('people.keepInTouch', { close: monthly, known: quarterly })
  const header = () => sphere.view('person', { id })!.header
  expect(header().hasNoPlan).toBe(true)
  await sphere.run('person.edit', { id, patch: { noCadence: true } })
  expect(header().hasNoPlan).toBe(false)
  await sphere.run('people.keepInTouch', { close: monthly, known: monthly })
  await sphere.run('person.place', { ids: [id], circle: 'close' })
  expect(sphere.read.get('person', id)?.cadence).toBeUndefined()
  sphere.later(400)
  expect([...states(), sphere.view('lens', { lens: 'quiet' }).count]).toEqual([0])
  await sphere.run('person.edit', { id, patch: { cadence: null } })
  const person = sphere.read.get('person', id)
  expect(person?.noCadence).toBeUndefined()
  expect(person?.cadence).toMatchObject(monthly)
  expect((person?.cadence?.from ?? '') > sphere.today, 'a day that is ahead').toBe(true)
})
