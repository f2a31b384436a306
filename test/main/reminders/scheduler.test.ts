import { expect, test } from 'vitest'
import type { Words } from '../../../src/shared/reminders/toSay'
import { openDesk, plainWords } from './openDesk'

/** Mornings and evenings are told apart in tests of their own. */
const withoutDaily: Words = (read, what, moment) => {
  const reminders = what.reminders.filter(({ kind }) => kind !== 'morning' && kind !== 'evening')
  return reminders.length + what.claimsUnseen.length > 0
    ? plainWords(read, { ...what, reminders }, moment)
    : null
}

const hour = 3_600_000

const aDesk = async (start = '2026-11-19T12:00:20Z', words = withoutDaily) => {
  const desk = openDesk({ start, words })
  await desk.open()
  const add = async (due: string, at?: string) => {
    const reply = await desk.engine.execute('followUp.add', { words: 'Call', due, at } as never)
    await desk.settle()
    if (!reply.ok) throw new Error(reply.message)
    return (reply.value as { id: string }).id
  }
  const stateOf = (key: string) => desk.engine.memory.get('delivery', key)?.state
  return { desk, add, stateOf }
}

test('a follow-up with an hour is said at its hour, once', async () => {
  const { desk, add, stateOf } = await aDesk()
  const id = await add('2026-11-19', '15:00')
  await desk.pass(3 * hour - 21_000)
  expect(desk.shown).toEqual([])
  await desk.pass(1000)
  const key = `timed ${id} 2026-11-19 15:00`
  expect(desk.shown).toEqual([{ keys: [key], kind: 'timed', how: 'system' }])
  expect(stateOf(key)).toBe('shown')
  await desk.pass(30 * hour)
  expect(desk.shown).toHaveLength(1)
  expect(desk.trouble).toEqual([])
})
