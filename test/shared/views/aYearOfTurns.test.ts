import { expect, test } from 'vitest'
import { daysBetween, type Day, type Every } from '../../../src/shared/domain/calendar'
import type { PersonId } from '../../../src/shared/domain/ids'
import { chance } from '../../fixtures/chance'
import { openSphere } from '../../sphere/openSphere'

const monthly: Every = { every: 1, unit: 'month' }
const quarterly: Every = { every: 3, unit: 'month' }

interface Town {
  close: number
  known: number
  without: number
}

/** An import of a whole town, both circles in their rhythm, and 400 days of answers. */
const live = async ({ close, known, without }: Town) => {
  const sphere = openSphere('2026-11-19')
  const circleOf = new Map<string, 'close' | 'known'>()
  const add = async (count: number, circle: 'close' | 'known' | 'unplaced') => {
    const names = Array.from({ length: count }, (_, at) => `${circle} ${at}`)
    for (const part of [names.slice(0, 150), names.slice(150)].filter(({ length }) => length > 0)) {
      const { ids } = await sphere.run('person.addMany', { names: part.join(), circle })
      if (circle !== 'unplaced') for (const id of ids) circleOf.set(id, circle)
    }
  }
  await add(close, 'close')
  await add(known, 'known')
  await add(without, 'unplaced')
  await sphere.run('people.keepInTouch', { close: monthly, known: quarterly, dailyThree: 3 })

  const shown: { day: Day; ids: PersonId[] }[] = []
  const spoke = new Map<string, Day[]>([...circleOf.keys()].map((id) => [id, []]))
  const from = chance(11)
  for (let at = 0; at < 400; at += 1) {
    const ids = sphere.view('threeToday', {}).map(({ id }) => id)
    shown.push({ day: sphere.today, ids })
    for (const personId of ids) {
      if (from.odds(0.1)) continue
      if (from.odds(0.1)) {
        const until = sphere.later(1)
        sphere.later(-1)
        await sphere.run('suggestion.putOff', { personId, until })
      } else {
        await sphere.run('touch.log', { kind: 'call', personIds: [personId] })
        spoke.get(personId)!.push(sphere.today)
      }
    }
    if (at % 10 === 0)
      for (const { id } of sphere.view('threeToday', {}))
        expect(ids, 'nobody moves up').toContain(id)
    sphere.later(1)
  }
  /** Days between two conversations with the same person. */
  const gaps = (circle: 'close' | 'known') =>
    [...spoke]
      .filter(([id]) => circleOf.get(id) === circle)
      .map(([, days]) => days.slice(1).map((day, place) => daysBetween(days[place]!, day)))
  return { sphere, shown, spoke, gaps }
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

test('[001-12 no end] 300 people over 400 days: at most three a day, each about as often as was asked', async () => {
  const { shown, spoke, gaps } = await live({ close: 40, known: 110, without: 150 })
  expect(Math.max(...shown.map(({ ids }) => ids.length))).toBeLessThanOrEqual(3)
  expect(shown[0]?.ids, 'nobody on the day of the import').toEqual([])
  const firstWeek = shown.slice(1, 8).flatMap(({ ids }) => ids)
  expect(firstWeek.length, 'nor everybody in the week after').toBeLessThanOrEqual(21)
  expect(new Set(firstWeek).size).toBeLessThan(25)
  for (const [id, days] of spoke) expect(days.length, id).toBeGreaterThanOrEqual(3)
  expect(mean(gaps('close').flat())).toBeGreaterThan(29)
  expect(mean(gaps('close').flat())).toBeLessThan(34)
  expect(mean(gaps('known').flat())).toBeGreaterThan(89)
  expect(mean(gaps('known').flat())).toBeLessThan(97)
  const last = shown.slice(-30).flatMap(({ ids }) => ids)
  expect(last.length, 'it never ends').toBeGreaterThan(30)
})

test('more people than the days hold: still three a day, nobody forgotten, all later in like measure', async () => {
  const { shown, gaps } = await live({ close: 60, known: 240, without: 0 })
  expect(Math.max(...shown.map(({ ids }) => ids.length))).toBeLessThanOrEqual(3)
  for (const circle of ['close', 'known'] as const)
    for (const own of gaps(circle)) expect(own.length, circle).toBeGreaterThanOrEqual(1)
  const [close, known] = [mean(gaps('close').flat()) / 30.4, mean(gaps('known').flat()) / 91.3]
  expect(close, 'about half as often again as there is room').toBeGreaterThan(1.3)
  expect(close / known).toBeGreaterThan(0.75)
  expect(close / known).toBeLessThan(1.5)
})
