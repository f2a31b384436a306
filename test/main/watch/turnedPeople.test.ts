import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { turnedPeople } from '../../../src/main/watch/turnedPeople'
import { openSphere } from '../../sphere/openSphere'

test('only people of whom something begins or ends between the days are told anew', async () => {
  const { run, read } = openSphere('2026-11-19')
  const add = async (name: string) => (await run('person.add', { name })).id
  const [ends, begins, long, moves] = [
    await add('Ends'),
    await add('Begins'),
    await add('Long'),
    await add('Moves'),
  ]
  await run('role.add', { personId: ends, kind: 'customer', to: '2026-11-21' })
  await run('role.add', { personId: begins, kind: 'customer', from: '2026-11-22' })
  await run('role.add', { personId: long, kind: 'friend', from: '2020-01-01', to: '2030-01-01' })
  await run('position.add', {
    personId: moves,
    organisation: 'Harbor Realty',
    to: '2026-11-20',
  })
  const from = '2026-11-20' as Day
  const to = '2026-11-22' as Day
  expect(turnedPeople(read, from, to)).toEqual(new Set([ends, begins, moves]))
  expect(turnedPeople(read, to, from)).toEqual(new Set([ends, begins, moves]))
  expect(turnedPeople(read, '2026-11-23' as Day, '2026-11-24' as Day)).toEqual(new Set())
})
