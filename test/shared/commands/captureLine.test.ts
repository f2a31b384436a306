import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { readLine } from '../../../src/shared/text/grammar/readLine'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

const said = (typed: string) => ({ typed, reading: readLine(typed, { today: day }).reading })

test('a line caught about somebody new brings them to the day, and one Undo takes both back', async () => {
  const { run, view, undo, read } = openSphere(day)
  const { personId } = await run('capture.line', {
    day,
    whoever: { name: 'Jo Park' },
    ...said('offers piano lessons'),
  })
  expect([...read.all('offer')]).toMatchObject([{ personId, words: 'piano lessons' }])
  expect(view('tonight', { day })).toMatchObject({
    state: 'notStarted',
    people: [{ name: 'Jo Park', lines: 1, state: 'open' }],
  })
  expect(await undo()).toMatchObject({ ok: true, value: { label: 'add a line about Jo Park' } })
  expect([...read.all('person'), ...read.all('offer'), ...read.all('touch')]).toEqual([])
})

test('several lines about the same person stand under one name of the day', async () => {
  const { run, view } = openSphere(day)
  const { id } = await run('person.add', { name: 'Carla Hansen' })
  await run('capture.line', { day, whoever: id, ...said('needs a roofer asked') })
  await run('capture.line', { day, whoever: id, ...said('coffee, daughter starts college') })
  expect(view('tonight', { day }).people).toMatchObject([{ id, lines: 2 }])
  expect(view('tonightPerson', { day, personId: id }).lines).toMatchObject([
    { reading: { kind: 'need' }, isAsked: true },
    { reading: { kind: 'note' } },
  ])
})

test('a line that cannot be kept leaves nobody behind', async () => {
  const { attempt, read } = openSphere(day)
  const reply = await attempt('capture.line', {
    day,
    whoever: { name: 'Jo Park' },
    typed: 'referral',
    reading: { kind: 'referral' },
  })
  expect(reply).toMatchObject({ ok: false, code: 'who' })
  expect([...read.all('person'), ...read.all('review')]).toEqual([])
})
