import { expect, test } from 'vitest'
import type { CommandInput } from '../../../src/shared/commands'
import { openSphere } from '../../sphere/openSphere'

const withRepeated = async (
  today: string,
  input: Omit<CommandInput<'followUp.add'>, 'words'> = {},
) => {
  const sphere = openSphere(today)
  const { id } = await sphere.run('followUp.add', { words: 'Ask how it goes', ...input })
  const now = () => sphere.read.get('followUp', id)!
  const done = async () => {
    await sphere.run('followUp.done', { id })
    return now().due
  }
  return { sphere, id, now, done }
}

test('monthly from 31 January is 28 February and then 31 March, counted from the first day', async () => {
  const { sphere, now, done } = await withRepeated('2027-01-31', {
    due: '2027-01-31',
    every: { every: 1, unit: 'month' },
  })
  const days = []
  for (let turn = 0; turn < 4; turn += 1) days.push(await done())
  expect(days).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
  expect(now()).toMatchObject({ state: 'open', doneOn: '2027-01-31', anchor: '2027-01-31' })
  for (let turn = 0; turn < 4; turn += 1) await sphere.undo()
  expect(now()).toMatchObject({ due: '2027-01-31' })
  expect(now()).not.toHaveProperty('doneOn')
})

test('yearly from 29 February is 28 February, and 29 February again in a leap year', async () => {
  const { done } = await withRepeated('2028-02-29', {
    due: '2028-02-29',
    every: { every: 1, unit: 'year' },
  })
  const days = []
  for (let turn = 0; turn < 4; turn += 1) days.push(await done())
  expect(days).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
})

test('what was left for weeks goes on after today, on its own weekday', async () => {
  const { sphere, done } = await withRepeated('2026-11-19', {
    due: '2026-11-20',
    every: { every: 2, unit: 'week' },
  })
  sphere.later(40)
  expect(await done()).toBe('2027-01-01')
})

test('put off, it is later this once, and comes back to its day and its hour', async () => {
  const { sphere, id, now, done } = await withRepeated('2026-11-19', {
    due: '2026-11-19',
    at: '15:00',
    every: { every: 1, unit: 'day' },
  })
  sphere.clock('15:10')
  await sphere.run('followUp.snooze', { id, until: '2026-11-19', at: '16:10' })
  sphere.clock('16:11')
  await sphere.run('followUp.snooze', { id, until: '2026-11-21' })
  expect(now()).toMatchObject({
    due: '2026-11-21',
    at: '16:10',
    snoozedFrom: '2026-11-19',
    snoozedFromAt: '15:00',
  })
  sphere.later(2)
  expect(await done()).toBe('2026-11-22')
  expect(now().at).toBe('15:00')
  expect(now()).not.toHaveProperty('snoozedFrom')
  expect(now()).not.toHaveProperty('snoozedFromAt')
  await sphere.undo()
  expect(now()).toMatchObject({ due: '2026-11-21', at: '16:10', snoozedFromAt: '15:00' })
})

test('one without an hour has none again after an hour that was meant for once', async () => {
  const { sphere, id, now, done } = await withRepeated('2026-11-19', {
    due: '2026-11-19',
    every: { every: 1, unit: 'week' },
  })
  await sphere.run('followUp.snooze', { id, until: '2026-11-19', at: '13:00' })
  expect(now().at).toBe('13:00')
  expect(await done()).toBe('2026-11-26')
  expect(now()).not.toHaveProperty('at')
})

test('it is never put off to a moment that is past', async () => {
  const { sphere, id } = await withRepeated('2026-11-19', { due: '2026-11-19', at: '15:00' })
  sphere.clock('15:10')
  const snooze = (until: string, at?: string) =>
    sphere.attempt('followUp.snooze', { id, until, at })
  expect(await snooze('2026-11-19')).toMatchObject({ code: 'past' })
  expect(await snooze('2026-11-19', '15:10')).toMatchObject({ code: 'past' })
  expect(await snooze('2026-11-18', '18:00')).toMatchObject({ code: 'past' })
  expect(await snooze('2026-11-19', '15:11')).toMatchObject({ ok: true })
})

test('an hour chosen here for one of a calendar file is kept in its own zone', async () => {
  const { sphere, id, now } = await withRepeated('2026-11-19', { due: '2026-11-19', at: '15:00' })
  const tables = sphere.read.tables.followUp
  tables.set(id, { ...now(), zone: 'Asia/Tokyo' })
  await sphere.run('followUp.snooze', { id, until: '2026-11-19', at: '16:00' })
  expect(now()).toMatchObject({ due: '2026-11-20', at: '01:00', zone: 'Asia/Tokyo' })
})

test('a rhythm can be given, changed and taken away, and another hour is one for all turns', async () => {
  const { sphere, id, now, done } = await withRepeated('2026-11-19', { due: '2026-11-20' })
  const edit = (patch: CommandInput<'followUp.edit'>['patch']) =>
    sphere.run('followUp.edit', { id, patch })
  await sphere.run('followUp.snooze', { id, until: '2026-11-23' })
  await edit({ every: { every: 1, unit: 'week' } })
  expect(now()).toMatchObject({ anchor: '2026-11-23' })
  await sphere.run('followUp.snooze', { id, until: '2026-11-25', at: '12:30' })
  await edit({ at: '09:00' })
  expect(await done()).toBe('2026-11-30')
  expect(now().at).toBe('09:00')
  await edit({ every: { every: 3, unit: 'day' } })
  expect(await done()).toBe('2026-12-03')
  await edit({ every: null })
  await sphere.run('followUp.done', { id })
  expect(now()).toMatchObject({ state: 'done', due: '2026-12-03' })
})

test('letting go of a repeated one ends it, and a new day begins it again from there', async () => {
  const { sphere, id, now, done } = await withRepeated('2026-11-19', {
    due: '2026-11-20',
    at: '10:00',
    every: { every: 1, unit: 'month' },
  })
  await sphere.run('followUp.snooze', { id, until: '2026-11-24', at: '16:00' })
  await sphere.run('followUp.waive', { id })
  expect(now().state).toBe('waived')
  await sphere.run('followUp.reschedule', { id, due: '2026-12-05' })
  expect(now()).toMatchObject({ state: 'open', due: '2026-12-05', at: '10:00' })
  expect(now()).not.toHaveProperty('snoozedFrom')
  expect(await done()).toBe('2027-01-05')
})

test('what is from earlier and repeated keeps its rhythm when it goes to next week', async () => {
  const { sphere, id, done } = await withRepeated('2026-11-19', {
    due: '2026-11-19',
    every: { every: 1, unit: 'week' },
  })
  sphere.later(1)
  await sphere.run('inbox.moveRest', { items: [{ of: 'followUp', id }], until: '2026-11-23' })
  sphere.later(3)
  expect(await done()).toBe('2026-11-26')
})

test('the last turn that was done is told on the page of the person', async () => {
  const sphere = openSphere()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  const { id } = await sphere.run('followUp.add', {
    about: { personId: ben },
    words: 'Call Ben',
    every: { every: 1, unit: 'week' },
  })
  await sphere.run('followUp.done', { id })
  const page = sphere.view('person', { id: ben })!
  expect(page.story.lines[0]).toMatchObject({ on: '2026-11-19', words: 'Done: Call Ben.' })
  expect(page.nextSteps).toMatchObject([{ due: '2026-11-27' }])
})
