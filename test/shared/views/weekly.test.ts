import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { lookBackDay, lookBackWeekday } from '../../../src/shared/domain/lookBackDay'
import { Memory } from '../../../src/shared/store/memory'
import { weekly } from '../../../src/shared/views/weekly'
import { sizes, world } from '../../fixtures/world'
import { openSphere } from '../../sphere/openSphere'
import { aTown, fromAna, type Town } from '../commands/passingTown'

const week = ({ sphere }: Pick<Town, 'sphere'>) => sphere.view('weekly', { day: sphere.today })
const close = ({ sphere }: Pick<Town, 'sphere'>) => sphere.view('closeDay', { day: sphere.today })

test('the week ends on the working day before the longest rest', () => {
  const ends = (...workingDays: number[]) => lookBackWeekday({ workingDays })
  expect([ends(1, 2, 3, 4, 5), ends(2, 3, 4, 5, 6), ends(7, 1, 2, 3, 4)]).toEqual([5, 6, 4])
  expect([ends(1, 3, 5), ends(1, 2, 4, 5), ends(), ends(1, 2, 3, 4, 5, 6, 7)]).toEqual([5, 5, 5, 5])
  const me = { workingDays: [1, 2, 3, 4, 5] }
  expect(lookBackDay('2026-11-20' as Day, me)).toBe('2026-11-20')
  expect(lookBackDay('2026-11-19' as Day, me)).toBe('2026-11-13')
})

test('the look back is part of Friday evening, or of Monday when Friday was skipped, and of no other', async () => {
  const sphere = openSphere('2026-11-19')
  const due = () => close({ sphere }).week.isDue
  expect(due(), 'on Thursday').toBe(false)
  await sphere.run('review.close', { day: sphere.today })
  sphere.later(1)
  expect(close({ sphere }).week).toMatchObject({ isDue: true, isDone: false, isMonthly: false })
  sphere.later(3)
  expect(due(), 'on Monday, since Friday was skipped').toBe(true)
  await sphere.run('review.lookBack', { day: sphere.today })
  expect(close({ sphere }).week).toMatchObject({ isDue: true, isDone: true })
  sphere.later(1)
  expect(due(), 'on Tuesday').toBe(false)
  sphere.later(10)
  expect([sphere.today, close({ sphere }).week.isMonthly]).toEqual(['2026-12-04', true])
})

test('whoever came only today is not asked about a week before', () => {
  const sphere = openSphere('2026-11-21')
  expect(close({ sphere }).week.isDue).toBe(false)
})

test('[000-03] who was first met in seven and in thirty days is named; whoever was known before is not', async () => {
  const sphere = openSphere('2026-10-20')
  const add = async (name: string, circle: 'known' | 'close' = 'known') =>
    (await sphere.run('person.add', { name, circle })).id as never
  const spoke = (id: never) => sphere.run('touch.log', { kind: 'met', personIds: [id] })
  const meet = async (name: string) => {
    const id = await add(name)
    await spoke(id)
    return id
  }
  const names = () => {
    const { met } = week({ sphere })
    return [met.week.map(({ name }) => name), met.month.map(({ name }) => name)]
  }
  expect(names()).toEqual([[], []])
  const old = await add('Old Friend')
  sphere.later(2)
  await meet('Too Long Ago')
  sphere.later(20)
  const referred = await add('Referred')
  await meet('Three Weeks')
  sphere.later(6)
  expect(names()).toEqual([['Three Weeks'], ['Too Long Ago']])
  sphere.later(5)
  await spoke(await meet('This Week'))
  await spoke(referred)
  await spoke(old)
  await spoke(await add('Close Friend', 'close'))
  const sister = await meet('Sister')
  await sphere.run('role.add', { personId: sister, kind: 'family' })
  const schoolFriend = await meet('School Friend')
  await sphere.run('person.addHowWeMet', {
    id: schoolFriend,
    text: 'at school',
    on: '1999-09-01' as Day,
  })
  const contact = { name: 'Out Of A File' }
  await sphere.run('contacts.import', { rows: [{ file: 'a', kind: 'vcard', contact }] })
  const [imported] = sphere.read.by('peopleNamed', 'out of a file')
  await spoke(imported!.id as never)
  expect(names()).toEqual([['Referred', 'This Week'], ['Three Weeks']])
  sphere.later(31)
  expect(names()).toEqual([[], []])
})

test('[002-19] what was given without their reaction and what was received without my response is listed, until there are words', async () => {
  const town = await aTown()
  const { sphere, ben, carla } = town
  const { id: received } = await fromAna(town)
  const { id: given } = await sphere.run('referral.note', {
    direction: 'given',
    forWhom: ben as never,
    people: [carla as never],
    purpose: 'A new roof',
  })
  expect(week(town).given.rows).toMatchObject([{ id: given, from: 'You gave this to Ben' }])
  expect(week(town).received.rows).toMatchObject([{ id: received, from: 'From Ana' }])
  const remember = (passingId: string, words: { reaction?: string; myResponse?: string }) =>
    sphere.run('passing.remember', { passingId: passingId as never, ...words })
  await remember(given, { reaction: 'Called the same day' })
  await remember(received, { myResponse: 'Sent a card' })
  expect([week(town).given.rows, week(town).received.rows]).toEqual([[], []])
  await sphere.undo()
  expect(week(town).received.rows).toHaveLength(1)
})

test('[002-19] the three questions are answered in words, which the look back keeps apart from what it counted', async () => {
  const town = await aTown()
  const { sphere } = town
  await sphere.run('touch.log', { kind: 'met', personIds: [town.dora as never] })
  sphere.later(1)
  const day = sphere.today
  await sphere.run('review.tellWeek', { day, key: 'offered', words: 'Two leads for Ben' })
  await sphere.run('review.tellWeek', { day, key: 'reacted', words: 'Glad' })
  await sphere.run('review.tellWeek', { day, key: 'reacted', words: '' })
  await sphere.run('review.lookBack', { day })
  const [review] = sphere.read.by('reviewsOf', day)
  expect(review!.answers).toEqual({ offered: 'Two leads for Ben' })
  expect(week(town).answers).toEqual({ offered: 'Two leads for Ben', reacted: '', responded: '' })
  expect(review!.facts).toEqual({
    metInSevenDays: 1,
    metInThirtyDays: 1,
    helped: 0,
    promisesOpen: 0,
    notYetThanked: 0,
  })
})

test('[002-20 review] after the look back nothing received is without a next step: what was left comes again next Friday', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  await sphere.run('passing.spoke', { passingId: id as never })
  const without = () => sphere.view('inbox', { filter: 'unplanned' }).counts.unplanned
  sphere.later(1)
  expect(without()).toBe(1)
  expect(await sphere.run('review.lookBack', { day: sphere.today })).toEqual({ left: 1 })
  expect(without()).toBe(0)
  expect(sphere.read.get('passing', id)!.nextStep).toEqual({
    words: 'Decide what comes next',
    due: '2026-11-27',
  })
  await sphere.undo()
  expect(without(), 'one step back').toBe(1)
})

test('who was helped this week stands by name: what was given, what came of it, and what somebody found', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const helped = () => week(town).helped.map(({ title, says }) => `${title}: ${says}`)
  const { id } = await sphere.run('need.add', { personId: dora as never, words: 'a roofer' })
  expect(helped()).toEqual([])
  sphere.later(1)
  await sphere.run('need.solve', { id, by: ben as never })
  await sphere.run('referral.note', {
    direction: 'given',
    forWhom: ana as never,
    people: [carla as never],
    purpose: 'A flat',
  })
  expect(helped().sort()).toEqual([
    'Carla Haas: You gave this to Ana',
    'Dora Lund: Found: a roofer',
  ])
  sphere.later(7)
  expect(helped()).toEqual([])
})

test('with thousands of people a week is still one page', () => {
  const read = new Memory(world(sizes.M))
  const today = '2026-11-20' as Day
  const seen = weekly.compute(read, { day: today }, today)
  expect(seen.given.rows.length).toBeLessThanOrEqual(5)
  expect(seen.received.rows).toHaveLength(5)
  expect(seen.met.month.length).toBeLessThanOrEqual(12)
  expect(seen.helped.length).toBeLessThanOrEqual(7)
  expect(seen.promises.length).toBeLessThanOrEqual(5)
})
