import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'
import { labels, morning, saidAt, wereSaid, words } from './toSay'

/** Monday the 16th; Ines needs a roofer by Friday the 20th. */
const aWeek = async (more: { betweenUs?: boolean; neededBy?: string; words?: string } = {}) => {
  const sphere = openSphere('2026-11-16')
  const person = async (name: string, offer?: string) => {
    const { id } = await sphere.run('person.add', { name })
    if (offer) await sphere.run('offer.add', { personId: id, words: offer })
    return id
  }
  const ines = await person('Ines Costa')
  const hugo = await person('Hugo Novak', 'A roofer for flat roofs')
  const carla = await person('Carla Haas', 'Roofer, any roof')
  await person('Ben Silva', 'Cakes')
  const { id: need } = await sphere.run('need.add', {
    personId: ines,
    words: 'A roofer',
    asked: true,
    neededBy: '2026-11-20' as Day,
    ...(more as object),
  })
  const note = () => saidAt(sphere, '08:30', [morning(sphere.today)])
  /** Lets a day pass; whatever its morning said was seen. */
  const next = async () => {
    await wereSaid(sphere, [morning(sphere.today)])
    sphere.later(1)
  }
  const row = () => sphere.view('inbox', { filter: 'everything' }).rows.find((it) => it.id === need)
  return { sphere, ines, hugo, carla, need, note, next, row, person }
}

test('[004-04 note] three days before something is needed, and on the day before, the morning names the two best helpers', async () => {
  const { need, note, next } = await aWeek()
  expect(note(), 'on Monday it is not near yet').toBeNull()
  await next()
  expect(words(note())).toEqual(['Ines needs a roofer by Friday', 'Carla or Hugo could help.'])
  expect(note()).toMatchObject({ target: { to: 'inbox', id: need }, kind: 'morning' })
  expect(labels(note())).toEqual(['Open'])
  await next()
  expect(note(), 'said once').toBeNull()
  await next()
  expect(words(note())).toEqual(['Ines needs a roofer by tomorrow', 'Carla or Hugo could help.'])
  await next()
  expect(note(), 'on the day itself the Inbox has it').toBeNull()
})

test('where the morning before was not seen, the day itself says it', async () => {
  const { sphere, note } = await aWeek()
  sphere.later(4)
  expect(words(note())).toEqual(['Ines needs a roofer today', 'Carla or Hugo could help.'])
  sphere.later(1)
  expect(note(), 'once its day is past, nobody is reminded').toBeNull()
})

test('what is needed soon stands in the Inbox on the days on which it comes up', async () => {
  const { sphere, need, hugo, row } = await aWeek()
  const shown = () => [row()?.group, row()?.next.words, row()?.next.due]
  expect(shown()).toEqual(['week', 'Needed by Friday', '2026-11-17'])
  expect(row()).toMatchObject({ title: 'Ines Costa', about: 'a roofer', from: 'Asked for help' })
  sphere.later(1)
  expect(shown()).toEqual(['today', 'Needed by Friday', '2026-11-17'])
  sphere.later(1)
  expect(shown()).toEqual(['week', 'Needed by Friday', '2026-11-19'])
  sphere.later(2)
  expect(shown()).toEqual(['today', 'Needed today', '2026-11-20'])
  await sphere.run('need.edit', { id: need, patch: { restsUntil: '2026-11-21' as Day } })
  expect(row(), 'put off').toBeUndefined()
  await sphere.undo()
  await sphere.run('need.solve', { id: need, by: hugo })
  expect(row(), 'solved').toBeUndefined()
  await sphere.undo()
  sphere.later(1)
  expect(row(), 'past').toBeUndefined()
})

test('what is in hand, resting, or of somebody who is not brought up is not said', async () => {
  const { sphere, ines, hugo, need, note, row } = await aWeek()
  sphere.later(1)
  const isSaid = () => note()?.title.includes('needs a roofer') === true
  const isSilent = async () => {
    const silent = !isSaid() && row() === undefined
    await sphere.undo()
    return silent && isSaid()
  }
  await sphere.run('introduction.draft', {
    a: ines,
    b: hugo,
    needId: need,
    whyA: 'Roofs',
    whyB: 'A roof',
  })
  expect(await isSilent(), 'an introduction is under way').toBe(true)
  await sphere.run('need.edit', { id: need, patch: { restsUntil: '2026-11-18' as Day } })
  expect(await isSilent(), 'it rests').toBe(true)
  await sphere.run('need.withdraw', { id: need })
  expect(await isSilent(), 'it is no longer looked for').toBe(true)
  await sphere.run('person.archive', { ids: [ines] })
  expect(await isSilent(), 'archived').toBe(true)
})

test('nobody who was left out for it is named, and without anybody it says so', async () => {
  const { sphere, carla, hugo, note } = await aWeek()
  sphere.later(1)
  await sphere.run('person.edit', { id: carla, patch: { askedNotToBe: true } })
  expect(words(note())?.[1]).toBe('Hugo could help.')
  await sphere.run('person.archive', { ids: [hugo] })
  expect(words(note())?.[1]).toBe('Nobody comes to mind yet.')
})

test('what stays between two is in no note, and its words in no row of the Inbox', async () => {
  const { sphere, note, row } = await aWeek({ betweenUs: true })
  sphere.later(1)
  expect(note()).toBeNull()
  expect(row()).toMatchObject({ title: 'Ines Costa', about: '' })
  expect(JSON.stringify(row())).not.toContain('roofer')
})

test('the words of a need are said only where words may be', async () => {
  const { sphere, note } = await aWeek({ words: 'Somebody to look at the roof. It leaks.' })
  sphere.later(1)
  expect(words(note())).toEqual([
    'Ines needs help by Friday',
    '“Somebody to look at the roof. It leaks” Carla or Hugo could help.',
  ])
  await sphere.run('me.edit', { patch: { privacy: 'nameOnly' } })
  expect(words(note())).toEqual(['Ines needs help by Friday', 'Carla or Hugo could help.'])
  await sphere.run('me.edit', { patch: { privacy: 'neither' } })
  expect(words(note())).toEqual(['Goodturn', 'Something is waiting for you.'])
})

test('among other things of a morning the helpers are named as well', async () => {
  const { sphere, person, note } = await aWeek()
  for (const name of ['Dora Lind', 'Eva Mann', 'Finn Berg']) {
    const id = await person(name)
    const due = '2026-11-17' as Day
    await sphere.run('followUp.add', { about: { personId: id }, words: 'Call', due })
    if (name !== 'Dora Lind') continue
    sphere.later(1)
    expect(words(note())).toEqual(['Two people today', 'Dora and Ines (Carla or Hugo).'])
  }
  expect(words(note())).toEqual(['Four things today', 'Start with Dora? Carla or Hugo for Ines.'])
})
