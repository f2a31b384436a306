import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { Memory } from '../../../src/shared/store/memory'
import { lookBack } from '../../../src/shared/views/lookBack'
import { sizes, world } from '../../fixtures/world'
import { aTown, fromAna, type Town } from '../commands/passingTown'

const lead = async ({ sphere, ana }: Town, name: string, purpose?: string) => {
  const { id } = await sphere.run('lead.note', {
    direction: 'received',
    giver: ana as never,
    name,
    ...(purpose ? { purpose } : {}),
    nextStep: { words: 'Walk by', due: sphere.today },
  })
  for (const { id: thanks } of sphere.read.by('thanksFor', id))
    await sphere.run('thanks.inPerson', { id: thanks })
  return id as never
}

const week = ({ sphere }: Town) => sphere.view('lookBack', {})
const leads = (town: Town) => week(town).leads.map(({ title }) => title)
const inInbox = ({ sphere }: Town) =>
  sphere
    .view('inbox', { filter: 'leads' })
    .rows.map(({ title, group, next }) => `${title}: ${group}, ${next.words}`)

/** The user looks at what the week brings up, and leaves it alone. */
const leaveAlone = async (town: Town) => {
  const ids = week(town).leads.map(({ id }) => id as never)
  const names = leads(town)
  if (ids.length > 0) await town.sphere.run('lead.bringUp', { ids })
  expect(leads(town), 'no more in the same week').toEqual([])
  town.sphere.later(7)
  return names
}

test('[002-13 weekly view] old leads come up two at a time, each three times, and then rest under Later', async () => {
  const town = await aTown()
  for (const name of ['Harbor Bakery', 'Mill Lane', 'Pine Street']) await lead(town, name)
  town.sphere.later(29)
  expect(leads(town), 'not old yet').toEqual([])
  town.sphere.later(1)
  const weeks: string[][] = []
  for (let count = 0; count < 6; count += 1) weeks.push(await leaveAlone(town))
  expect(weeks).toEqual([
    ['Harbor Bakery', 'Mill Lane'],
    ['Pine Street', 'Harbor Bakery'],
    ['Mill Lane', 'Pine Street'],
    ['Harbor Bakery', 'Mill Lane'],
    ['Pine Street'],
    [],
  ])
  const all = ['Harbor Bakery', 'Mill Lane', 'Pine Street'].map((name) => `${name}: later, Resting`)
  expect(inInbox(town).sort(), 'none of them is hidden').toEqual(all)
  expect(town.sphere.view('inbox', { filter: 'everything' }).rows).toHaveLength(3)
})

test('the last of three times is said before, and looking alone counts for nothing', async () => {
  const town = await aTown()
  await lead(town, 'Harbor Bakery')
  town.sphere.later(30)
  expect(week(town).leads).toMatchObject([{ isLastTime: false }])
  town.sphere.later(7)
  expect(week(town).leads).toMatchObject([{ isLastTime: false }])
  await leaveAlone(town)
  await leaveAlone(town)
  expect(week(town).leads).toMatchObject([{ isLastTime: true }])
  await leaveAlone(town)
  expect(leads(town)).toEqual([])
  await town.sphere.undo()
  expect(leads(town), 'Undo takes the answer back').toEqual(['Harbor Bakery'])
})

const rested = async (town: Town, purpose?: string) => {
  const id = await lead(town, 'Harbor Bakery', purpose)
  town.sphere.later(30)
  for (let count = 0; count < 3; count += 1) await leaveAlone(town)
  town.sphere.later(60)
  expect(inInbox(town)).toEqual(['Harbor Bakery: later, Resting'])
  expect(leads(town)).toEqual([])
  return id
}

test('[002-13 weekly view] the user wakes a lead that rests: it is in sight at once, and old again after thirty days', async () => {
  const town = await aTown()
  const passingId = await rested(town)
  await town.sphere.run('lead.wake', { passingId })
  expect(inInbox(town)).toEqual(['Harbor Bakery: earlier, Walk by'])
  expect(leads(town)).toEqual([])
  town.sphere.later(30)
  expect(week(town).leads).toMatchObject([{ title: 'Harbor Bakery', isLastTime: false }])
})

test('[002-13 weekly view] a match wakes a lead that rests: somebody has come to work there', async () => {
  const town = await aTown()
  await rested(town)
  const { id } = await town.sphere.run('person.add', { name: 'Nora Lind' })
  await town.sphere.run('position.add', { personId: id, organisation: 'Harbor Bakery' })
  expect(inInbox(town)).toEqual(['Harbor Bakery: earlier, Walk by'])
  expect(week(town).leads).toMatchObject([{ title: 'Harbor Bakery', match: { name: 'Nora Lind' } }])
  town.sphere.later(1)
  await leaveAlone(town)
  expect(leads(town)).toEqual([])
  expect(inInbox(town), 'it rests again').toEqual(['Harbor Bakery: later, Resting'])
})

test('[002-13 weekly view] somebody new who fits the words of a lead wakes it, until it was brought up again', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  await sphere.run('offer.add', { personId: ana, words: 'Scaffolding for old roofs' })
  await rested(town, 'They look for scaffolding')
  const resting = ['Harbor Bakery: later, Resting']
  const { id: nora } = await sphere.run('person.add', { name: 'Nora Lind' })
  await sphere.run('offer.add', { personId: nora, words: 'Piano lessons' })
  expect(inInbox(town), 'whoever came does something else').toEqual(resting)
  const { id: offer } = await sphere.run('offer.add', { personId: nora, words: 'Scaffolding' })
  expect(inInbox(town)).toEqual(['Harbor Bakery: earlier, Walk by'])
  expect(week(town).leads).toMatchObject([{ title: 'Harbor Bakery', match: { name: 'Nora Lind' } }])
  await sphere.run('offer.remove', { id: offer })
  expect(inInbox(town), 'no longer offered').toEqual(resting)
  await sphere.undo()
  await sphere.run('person.edit', { id: nora, patch: { askedNotToBe: true } })
  expect(inInbox(town), 'not to be brought up').toEqual(resting)
  await sphere.undo()
  expect(week(town).leads).toHaveLength(1)
  sphere.later(1)
  await leaveAlone(town)
  expect(inInbox(town), 'it rests again').toEqual(resting)
})

test('a name that a firm shares with the business of a lead does not wake it', async () => {
  const town = await aTown()
  await rested(town)
  const { id } = await town.sphere.run('person.add', { name: 'Nora Lind' })
  await town.sphere.run('position.add', { personId: id, organisation: 'Harbor Realty' })
  expect(inInbox(town)).toEqual(['Harbor Bakery: later, Resting'])
})

test('a lead that is planned for a day to come, or was put off, is not old', async () => {
  const town = await aTown()
  const planned = await lead(town, 'Harbor Bakery')
  const putOff = await lead(town, 'Mill Lane')
  town.sphere.later(30)
  await town.sphere.run('passing.plan', {
    passingId: planned,
    nextStep: { words: 'Call', due: '2027-03-01' as Day },
  })
  await town.sphere.run('passing.snooze', { passingId: putOff, until: '2027-01-15' as Day })
  town.sphere.later(35)
  expect(leads(town)).toEqual([])
  town.sphere.later(30)
  expect(leads(town)).toEqual(['Mill Lane'])
})

test('only what is a lead and still open is brought up', async () => {
  const town = await aTown()
  const { id } = await fromAna(town)
  const reply = await town.sphere.attempt('lead.bringUp', { ids: [id] })
  expect(reply).toMatchObject({ ok: false, message: 'That is not a lead.' })
})

test('[002-17 weekly view] whoever is not thanked is named week after week, until thanked or not needed', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  const { id } = await fromAna(town)
  await sphere.run('thanks.add', { toId: ana as never })
  sphere.later(900)
  expect(week(town).thanks).toMatchObject([
    { to: { name: 'Ana Marin' }, about: 'Carla Haas, She wants to sell her flat', itemId: id },
    { to: { name: 'Ana Marin' }, about: '' },
  ])
  const [first, second] = week(town).thanks
  await sphere.run('thanks.inPerson', { id: first!.id as never })
  expect(week(town).thanks.map((one) => one.id)).toEqual([second!.id])
  await sphere.run('thanks.notNeeded', { id: second!.id as never, reason: 'Ana is my sister' })
  expect(week(town).thanks).toEqual([])
})

test('[002-20 listed] what was received and has neither a next step nor none is listed, until there is one', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const passingId = id as never
  expect(week(town).unplanned, 'the promise is its next step').toEqual([])
  await sphere.run('passing.spoke', { passingId })
  expect(week(town).unplanned, 'also while the giver is to be told').toMatchObject([{ id }])
  expect(sphere.view('inbox', { filter: 'unplanned' }).rows).toMatchObject([{ id }])
  await sphere.run('passing.plan', { passingId, nextStep: 'none' })
  expect(week(town).unplanned).toEqual([])
  expect(sphere.view('inbox', { filter: 'unplanned' }).rows).toEqual([])
})

test('with thousands of people a week is still seven lines, and the same whenever it is asked', () => {
  const read = new Memory(world(sizes.M))
  const today = '2026-11-19' as Day
  const seen = lookBack.compute(read, {}, today)
  expect(seen.thanks.length).toBe(7)
  expect(seen.moreThanks).toBe(true)
  expect(lookBack.compute(read, {}, today)).toEqual(seen)
})
