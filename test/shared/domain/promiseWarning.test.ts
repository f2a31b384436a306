import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { promiseWarning } from '../../../src/shared/domain/promiseWarning'
import { meOf } from '../../../src/shared/store/meOf'
import { aTown, fromAna, read, type Town } from '../commands/passingTown'

const warning = (town: Town, id: string) => promiseWarning(read(town, id), meOf(town.sphere.read))

/** Thursday 19 November, and the hour at which Ana's referral comes. */
const cameAt = async (hour: string, days = 0) => {
  const town = await aTown()
  town.sphere.later(days)
  town.sphere.clock(hour)
  const { id } = await fromAna(town)
  return { town, id, passingId: id as never }
}

test('[003-11 planned] the promise is announced half an hour before it lapses: today before four, else on the next of my working days', async () => {
  const early = await cameAt('15:59')
  expect(warning(early.town, early.id)).toEqual({ on: '2026-11-19', at: '16:30' })
  const late = await cameAt('16:00')
  expect(warning(late.town, late.id)).toEqual({ on: '2026-11-20', at: '16:30' })
  const friday = await cameAt('16:00', 1)
  expect(warning(friday.town, friday.id)).toEqual({ on: '2026-11-23', at: '16:30' })
  const saturday = await cameAt('09:00', 2)
  expect(warning(saturday.town, saturday.id)).toEqual({ on: '2026-11-23', at: '16:30' })
})

test('[003-11 planned] my own hour and my own working days count', async () => {
  const town = await aTown()
  town.sphere.clock('17:00')
  await town.sphere.run('me.edit', {
    patch: { promiseBy: '12:15' as never, workingDays: [2, 6] },
  })
  const { id } = await fromAna(town)
  expect(warning(town, id)).toEqual({ on: '2026-11-21', at: '11:45' })
  await town.sphere.run('me.edit', { patch: { promiseBy: '00:10' as never } })
  expect(warning(town, id)?.at).toBe('00:00')
})

test('[003-11 planned] nothing is announced once you spoke or met, or it has come to an end; Undo brings it back', async () => {
  for (const [command, more] of [
    ['passing.spoke', {}],
    ['passing.met', {}],
    ['passing.outcome', { kind: 'falseAlarm' }],
  ] as const) {
    const { town, id, passingId } = await cameAt('12:00')
    await town.sphere.run(command, { passingId, ...more } as never)
    expect(warning(town, id), command).toBeNull()
    await town.sphere.undo()
    expect(warning(town, id), command).toEqual({ on: '2026-11-19', at: '16:30' })
  }
})

test('[003-11 planned] a message that was left keeps the promise, and the next try has its own day', async () => {
  const { town, id, passingId } = await cameAt('12:00')
  await town.sphere.run('passing.leftMessage', { passingId })
  expect(warning(town, id)).toBeNull()
  expect(town.sphere.view('inbox', { filter: 'everything' }).rows).toMatchObject([
    { next: { words: 'Try Carla again', due: '2026-11-20' } },
  ])
})

test('what is put off is announced on the day on which it comes back', async () => {
  const { town, id, passingId } = await cameAt('12:00')
  await town.sphere.run('passing.snooze', { passingId, until: '2026-11-24' as Day })
  expect(warning(town, id)).toEqual({ on: '2026-11-24', at: '16:30' })
})

test('a lead promises nothing', async () => {
  const town = await aTown()
  const { id } = await town.sphere.run('lead.note', {
    direction: 'received',
    giver: town.ana as never,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  expect(warning(town, id)).toBeNull()
})
