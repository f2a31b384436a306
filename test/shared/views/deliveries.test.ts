import { expect, test } from 'vitest'
import type { Delivery } from '../../../src/shared/domain/system'
import { deliveryWords, reminderWords, wasSaid } from '../../../src/shared/text/whatWasSaid'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const say = (sphere: Sphere, key: string, at: string, fields: Partial<Delivery> = {}) =>
  sphere.engine.record('reminders.said', (tx) =>
    tx.add('delivery', { id: key, dueKey: key, state: 'shown', at: at as never, ...fields }),
  )

const lines = (sphere: Sphere) =>
  sphere
    .view('deliveries', {})
    .map((one) => `${reminderWords(one.kind, one.about)} | ${deliveryWords(one)}`)

test('what was said is told by name, the newest first, with what became of it', async () => {
  const sphere = openSphere('2026-11-19')
  const ben = await sphere.run('person.add', { name: 'Ben Silva' })
  const due = '2026-11-19'
  const step = await sphere.run('followUp.add', {
    about: { personId: ben.id as never },
    words: 'Ask about the roof',
    due: due as never,
    at: '15:00' as never,
  })
  const alone = await sphere.run('followUp.add', {
    about: {},
    words: 'Look at the list',
    due: due as never,
  })
  await say(sphere, `timed ${step.id} ${due} 15:00`, '2026-11-19T14:00:00.000Z')
  await say(sphere, `timed ${alone.id} ${due} 16:00`, '2026-11-19T15:00:00.000Z', {
    state: 'digest',
  })
  await say(sphere, `morning ${due}`, '2026-11-19T07:30:00.000Z', { state: 'inApp' })
  await say(sphere, `evening ${due}`, '2026-11-19T17:30:00.000Z', {
    state: 'failed',
    answer: 'No notification service is running.',
  })
  await say(sphere, 'backup 2026-11-18', '2026-11-18T07:30:00.000Z', { state: 'claimed' })
  await say(sphere, 'timed gone 2026-11-01 09:00', '2026-11-01T08:00:00.000Z', { state: 'held' })
  expect(lines(sphere)).toEqual([
    'Evening review | Not shown: No notification service is running.',
    'Look at the list | Together with others',
    'Ben: Ask about the roof | Shown',
    'Morning note | Inside the window',
    'Backup | Perhaps shown',
    'Next step | Waits until it may be said',
  ])
})

test('a first contact is told by whom it was promised for', async () => {
  const sphere = openSphere('2026-11-19')
  const { id } = await sphere.run('referral.note', {
    direction: 'received',
    giver: { name: 'Ana Marin' },
    people: [{ name: 'Carla Haas', reach: '555 0174' }],
    purpose: 'selling in spring',
  })
  await say(sphere, `promise ${id} 2026-11-19`, '2026-11-19T15:30:00.000Z')
  expect(lines(sphere)).toEqual(['First contact: Carla Haas | Shown'])
})

test('a next step knows when it was said, and nothing of the others', async () => {
  const sphere = openSphere('2026-11-19')
  const due = '2026-11-19'
  const step = await sphere.run('followUp.add', { about: {}, words: 'Call', due: due as never })
  const at = '2026-11-19T14:00:00.000Z'
  await say(sphere, `timed ${step.id} ${due} 15:00`, at)
  await say(sphere, `timed ${step.id}x ${due} 15:00`, at)
  await say(sphere, `timed ${step.id} 2026-11-20 15:00`, '2026-11-20T14:00:00.000Z', {
    state: 'held',
  })
  const said = sphere.view('deliveries', { followUpId: step.id })
  expect(said.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-20', '2026-11-19'])
  expect(said.filter(wasSaid)).toEqual([expect.objectContaining({ at })])
})

test('of many only the last fifty are told', async () => {
  const sphere = openSphere('2026-11-19')
  await sphere.engine.record('reminders.said', (tx) => {
    for (let count = 10; count < 70; count += 1) {
      const key = `backup 20${count}-01-01`
      const at = `20${count}-01-01T08:00:00.000Z` as never
      tx.add('delivery', { id: key, dueKey: key, state: 'shown', at })
    }
  })
  const said = sphere.view('deliveries', {})
  expect(said).toHaveLength(50)
  expect(said[0]!.at).toContain('2069')
})
