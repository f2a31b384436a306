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

const followUps = (desk: Awaited<ReturnType<typeof aDesk>>['desk']) => ({
  run: async (name: string, input: object) => {
    const reply = await desk.engine.execute(name as never, input as never)
    await desk.settle()
    if (!reply.ok) throw new Error(reply.message)
  },
})

test('what is done takes its notification away, and a new day brings another', async () => {
  const { desk, add } = await aDesk()
  const { run } = followUps(desk)
  const id = await add('2026-11-19', '12:05')
  await desk.pass(5 * 60_000)
  expect(desk.shown).toHaveLength(1)
  expect(desk.cleared).toEqual([])
  await run('followUp.done', { id })
  expect(desk.cleared).toEqual(['timed'])
  await run('followUp.reschedule', { id, due: '2026-11-19', at: '12:30' })
  await desk.pass(hour)
  expect(desk.shown.flatMap(({ keys }) => keys)).toEqual([
    `timed ${id} 2026-11-19 12:05`,
    `timed ${id} 2026-11-19 12:30`,
  ])
})

test('what is set when its hour is past is not said, also not after a start', async () => {
  const { desk, add } = await aDesk()
  await add('2026-11-19', '09:00')
  await add('2026-11-18', '15:00')
  await desk.pass(hour)
  desk.close()
  desk.sleep(hour)
  await desk.open()
  await desk.pass(hour)
  expect(desk.shown).toEqual([])
})

test('[001-12 away] a day away is answered by one digest on the morning of the return, or at once if it is called off', async () => {
  const { desk, add, stateOf } = await aDesk()
  const { run } = followUps(desk)
  await run('me.edit', { patch: { awayUntil: '2026-11-23' } })
  const first = await add('2026-11-20', '10:00')
  const second = await add('2026-11-21', '22:00')
  await desk.pass(48 * hour)
  expect(desk.shown).toEqual([])
  expect(stateOf(`timed ${first} 2026-11-20 10:00`)).toBe('held')
  await desk.pass(44 * hour)
  expect(desk.moment).toBe('2026-11-23 08:00')
  expect(desk.shown).toEqual([])
  await desk.pass(hour)
  expect(desk.shown.map(({ kind, keys }) => [kind, ...keys])).toEqual([
    ['digest', `timed ${first} 2026-11-20 10:00`, `timed ${second} 2026-11-21 22:00`],
  ])
  await run('me.edit', { patch: { awayUntil: '2026-12-01' } })
  const third = await add('2026-11-23', '10:00')
  await desk.pass(4 * hour)
  expect(desk.shown).toHaveLength(1)
  await run('me.edit', { patch: { awayUntil: null } })
  expect(desk.shown.at(-1)).toMatchObject({
    kind: 'digest',
    keys: [`timed ${third} 2026-11-23 10:00`],
  })
})

test('quiet hours keep back what was missed, but not a follow-up whose own hour lies in them', async () => {
  const { desk, add } = await aDesk()
  const early = await add('2026-11-19', '15:00')
  const late = await add('2026-11-19', '21:30')
  desk.sleep(10 * hour)
  await desk.pass(60_000)
  expect(desk.moment).toBe('2026-11-19 22:01')
  expect(desk.shown.flatMap(({ keys }) => keys)).toEqual([`timed ${late} 2026-11-19 21:30`])
  await desk.pass(9 * hour + 59 * 60_000)
  expect(desk.moment).toBe('2026-11-20 08:00')
  expect(desk.shown.at(-1)!.keys).toEqual([`timed ${early} 2026-11-19 15:00`])
})

test('in front of the user it is said inside the window, and so it is when the desktop shows nothing', async () => {
  const { desk, add, stateOf } = await aDesk()
  desk.focus(true)
  const first = await add('2026-11-19', '12:05')
  await desk.pass(6 * 60_000)
  desk.focus(false)
  desk.fail(true)
  const second = await add('2026-11-19', '12:10')
  await desk.pass(6 * 60_000)
  expect(desk.shown.map(({ how }) => how)).toEqual(['inApp', 'inApp'])
  expect(stateOf(`timed ${first} 2026-11-19 12:05`)).toBe('inApp')
  expect(desk.engine.memory.get('delivery', `timed ${second} 2026-11-19 12:10`)).toMatchObject({
    state: 'failed',
    answer: 'nobody is listening',
  })
})

test('a morning on which nothing waits is settled, and not made up for by a start', async () => {
  let waits = false
  const { desk } = await aDesk('2026-11-19T06:00:00Z', (read, what, moment) =>
    what.reminders.every(({ kind }) => kind === 'morning') && !waits
      ? null
      : plainWords(read, what, moment),
  )
  await desk.pass(3 * hour)
  waits = true
  desk.close()
  desk.sleep(hour)
  await desk.open()
  expect(desk.shown).toEqual([])
})

test('while a large change is written it waits, and says it afterwards', async () => {
  const { desk, add } = await aDesk()
  const id = await add('2026-11-19', '12:01')
  const rows = Array.from({ length: 3000 }, (_, at) => ({
    file: 'people.vcf',
    kind: 'vcard' as const,
    contact: { name: `Contact ${at}` },
  }))
  const work = desk.engine.execute('contacts.import', { rows } as never)
  await desk.settle()
  expect(desk.engine.isBusy).toBe(true)
  await desk.pass(40_000)
  expect(desk.shown).toEqual([])
  await work
  await desk.settle()
  expect(desk.shown.flatMap(({ keys }) => keys)).toEqual([`timed ${id} 2026-11-19 12:01`])
})

test('its button does as the user would, so that Undo has it; a click leads to the person', async () => {
  const went: unknown[] = []
  const { desk, add } = await aDesk('2026-11-19T12:00:20Z', (read, what, moment) => {
    const [one] = what.reminders
    const note = withoutDaily(read, what, moment)
    return note && one?.kind === 'timed'
      ? {
          ...note,
          buttons: [
            {
              label: 'Done',
              act: { does: 'command', command: 'followUp.done', input: { id: one.followUpId } },
            },
          ],
        }
      : note
  })
  desk.onGoTo((target) => went.push(target))
  const id = await add('2026-11-19', '12:01')
  await desk.pass(60_000)
  desk.answers().click()
  expect(went).toEqual([{ to: 'inbox' }])
  desk.answers().press(0)
  await desk.settle()
  expect(desk.engine.memory.get('followUp', id)?.state).toBe('done')
  expect(desk.engine.history.lastDone?.label).toBe('mark “Call” done')
  expect(desk.cleared).toEqual(['timed'])
})

test('deliveries of more than 400 days ago are forgotten', async () => {
  const { desk, add, stateOf } = await aDesk()
  const id = await add('2026-11-19', '12:05')
  await desk.pass(hour)
  desk.sleep(401 * 24 * hour)
  await desk.pass(2 * 60_000)
  await add('2027-12-25', '13:30')
  await desk.pass(2 * hour)
  expect(desk.shown).toHaveLength(2)
  expect(stateOf(`timed ${id} 2026-11-19 12:05`)).toBeUndefined()
})
