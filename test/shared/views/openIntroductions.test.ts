import { expect, test } from 'vitest'
import { openIntroductionsSaid } from '../../../src/shared/text/openIntroductionsSaid'
import type { Day } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

const reachable = async (sphere: ReturnType<typeof openSphere>, name: string, does = '') => {
  const { id } = await sphere.run('person.add', { name })
  await sphere.run('person.addChannel', {
    id,
    kind: 'emails',
    value: `${name.split(' ')[0]}@example.org`,
    label: 'work',
  })
  if (does) await sphere.run('person.edit', { id, patch: { does } })
  return id
}

/** Each of these asked for a roofer and was introduced to Hugo, a day after the one before. */
const introducedTo = async (names: readonly string[]) => {
  const sphere = openSphere('2026-11-10')
  const hugo = await reachable(sphere, 'Hugo Novak', 'Roofer')
  const sent: { asker: typeof hugo; passingId: never; needId: never }[] = []
  for (const name of names) {
    sphere.later(1)
    const asker = await reachable(sphere, name)
    const { id: needId } = await sphere.run('need.add', {
      personId: asker,
      words: 'A roofer',
      asked: true,
    })
    const { id: passingId } = await sphere.run('introduction.draft', {
      a: asker,
      b: hugo,
      needId,
      whyA: 'A roof',
      whyB: 'Work',
    })
    await sphere.run('introduction.answer', { passingId, personId: hugo, consent: 'yes' })
    await sphere.run('introduction.markSent', { passingId })
    sent.push({ asker, passingId: passingId as never, needId: needId as never })
  }
  const waits = () => sphere.view('helpers', { words: 'A roofer' }).helpers.map((row) => row.waits)
  return { sphere, hugo, sent, waits }
}

test('[004-13 card] before one more is added, the row of whoever helps tells of those that are out', async () => {
  const { sphere, hugo, sent, waits } = await introducedTo(['Ana Marin', 'Ben Silva', 'Cleo Roth'])
  sphere.later(2)
  expect(waits()).toEqual(['Three open introductions, the last two days ago'])
  const frank = await reachable(sphere, 'Frank Ito')
  const { id: needId } = await sphere.run('need.add', { personId: frank, words: 'A roofer' })
  const drawer = () => sphere.view('introduction', { a: frank, b: hugo, needId })!
  expect(drawer()).toMatchObject({ a: { waits: '' }, b: { waits: waits()[0] } })
  expect(sphere.view('candidates', { personId: frank }).helpers[0]).toMatchObject({
    id: hugo,
    waits: waits()[0],
  })
  await sphere.run('introduction.draft', { a: frank, b: hugo, needId })
  expect(waits(), 'a draft takes nobody’s time').toEqual([
    'Three open introductions, the last two days ago',
  ])
  for (const { passingId } of sent.slice(1))
    await sphere.run('passing.outcome', { passingId, kind: 'stalled' })
  expect(waits()).toEqual(['One open introduction, four days ago'])
  await sphere.run('passing.outcome', { passingId: sent[0]!.passingId, kind: 'falseAlarm' })
  expect(waits(), 'nothing is said where there is none').toEqual([''])
})

test('[004-13 asker] what one looks for oneself is never held against one', async () => {
  const { sphere, sent, hugo } = await introducedTo(['Ana Marin'])
  const [{ asker }] = sent as [(typeof sent)[0]]
  await sphere.run('offer.add', { personId: asker, words: 'Bakes bread' })
  const rows = sphere.view('helpers', { words: 'Somebody who bakes bread' }).helpers
  expect(rows).toMatchObject([{ id: asker, waits: '' }])
  expect(sphere.view('introduction', { a: asker, b: hugo })).toMatchObject({ a: { waits: '' } })
})

test('the day of the last one is said as one says it', () => {
  const said = (open: number, lastOn: string) =>
    openIntroductionsSaid({ open, lastOn: lastOn as Day }, '2026-11-20' as Day)
  expect(said(1, '2026-11-20')).toBe('One open introduction, today')
  expect(said(2, '2026-11-19')).toBe('Two open introductions, the last yesterday')
  expect(said(14, '2026-11-08')).toBe('14 open introductions, the last twelve days ago')
  expect(said(2, '2026-09-03')).toMatch(/the last on (3 September|September 3)$/)
})

test('[004-13 mine] my own false alarms are a habit told in Look back, and on nobody’s page', async () => {
  const { sphere, sent, hugo } = await introducedTo(['Ana Marin', 'Ben Silva'])
  const told = () => sphere.view('lookBack', {}).falseAlarms
  expect(told()).toBe('')
  const [one, other] = sent as [(typeof sent)[0], (typeof sent)[0]]
  await sphere.run('passing.outcome', { passingId: one.passingId, kind: 'falseAlarm' })
  expect(told()).toBe('One false alarm this year.')
  const { id } = await sphere.run('referral.note', {
    direction: 'given',
    giver: 'me',
    forWhom: other.asker,
    people: [hugo],
    purpose: 'A roof',
  })
  await sphere.run('passing.outcome', { passingId: id, kind: 'falseAlarm' })
  expect(told()).toBe('Two false alarms this year. Asking first would have told.')
  const { id: theirs } = await sphere.run('referral.note', {
    direction: 'received',
    giver: one.asker,
    people: [other.asker],
    purpose: 'A house',
  })
  await sphere.run('passing.outcome', { passingId: theirs, kind: 'falseAlarm' })
  expect(told(), 'somebody else’s is none of mine').toMatch(/^Two/)
  for (const personId of [hugo, one.asker, other.asker])
    expect(JSON.stringify(sphere.view('person', { id: personId }))).not.toMatch(/false ?alarm/i)
  sphere.later(60)
  expect(told(), 'a new year').toBe('')
})
