import { expect, test } from 'vitest'
import { dayAfter, type Day } from '../../../src/shared/domain/calendar'
import { waitsWords } from '../../../src/shared/text/closedDay'
import { aTown, fromAna, type Town } from '../commands/passingTown'

const close = ({ sphere }: Town) => sphere.view('closeDay', { day: sphere.today })
const tomorrow = (town: Town) => close(town).tomorrow.rows.map(({ words }) => words)

const step = async ({ sphere, ben }: Town, words: string, days: number) =>
  (
    await sphere.run('followUp.add', {
      about: { personId: ben as never },
      words,
      due: dayAfter(sphere.today, days),
    })
  ).id

test('tomorrow is what is due then and what this day left undone; what is from earlier is no part of it', async () => {
  const town = await aTown()
  await step(town, 'From earlier', 0)
  town.sphere.later(2)
  await step(town, 'Left over', 0)
  await step(town, 'Due tomorrow', 1)
  await step(town, 'Later', 2)
  expect(tomorrow(town).sort()).toEqual(['Due tomorrow', 'Left over'])
  expect(close(town).tomorrow.count).toBe(2)
})

test('of much that waits five things are shown and all are counted', async () => {
  const town = await aTown()
  for (let count = 1; count <= 7; count += 1) await step(town, `Step ${count}`, 1)
  expect(tomorrow(town)).toHaveLength(5)
  expect(close(town).tomorrow.count).toBe(7)
})

test('tomorrow stands in the order that the evening gave it, and so does the Inbox when it has come', async () => {
  const town = await aTown()
  const { sphere } = town
  const ids = [await step(town, 'One', 1), await step(town, 'Two', 1), await step(town, 'Three', 1)]
  expect(tomorrow(town)).toEqual(['One', 'Two', 'Three'])
  await sphere.run('review.arrange', { day: sphere.today, ids: ids.toReversed() })
  expect(tomorrow(town)).toEqual(['Three', 'Two', 'One'])
  sphere.later(1)
  await step(town, 'New', 0)
  const inbox = () =>
    sphere.view('inbox', { filter: 'everything' }).rows.map(({ next }) => next.words)
  expect(inbox()).toEqual(['Three', 'Two', 'One', 'New'])
  sphere.later(1)
  expect(inbox(), 'for that day alone').toEqual(['One', 'Two', 'Three', 'New'])
})

test('the text to write is the one that waits longest, and none that was put off', async () => {
  const town = await aTown()
  const { sphere, ana, dora } = town
  const words = () => close(town).text?.words
  expect(words()).toBe(undefined)
  const { id } = await sphere.run('thanks.add', { toId: dora as never })
  sphere.later(1)
  const { id: passing } = await fromAna(town)
  expect(words()).toBe('Thank Dora')
  await sphere.run('thanks.snooze', { id, until: dayAfter(sphere.today, 9) })
  expect(words()).toBe('Thank Ana')
  await sphere.run('passing.spoke', { passingId: passing as never })
  expect(close(town).text).toMatchObject({ words: 'Tell and thank Ana', itemId: passing })
  await sphere.run('person.archive', { ids: [ana as never] })
  await sphere.run('passing.tellAndThank', { passingId: passing as never })
  expect(words()).toBe(undefined)
})

test('a closed day says what waits, and opens again', async () => {
  const town = await aTown()
  const { sphere } = town
  const day = sphere.today
  await sphere.run('review.close', { day })
  expect(close(town).isClosed).toBe(true)
  await sphere.run('review.reopen', { day })
  expect(close(town).isClosed).toBe(false)
  await sphere.undo()
  expect(close(town).isClosed).toBe(true)
})

test('the sentence of a closed day names the day that is meant', () => {
  const day = '2026-11-19' as Day
  expect(waitsWords(3, day, '2026-11-19')).toBe('Three things wait for tomorrow.')
  expect(waitsWords(1, day, '2026-11-20')).toBe('One thing waits for today.')
  expect(waitsWords(0, day, '2026-11-19')).toBe('Nothing waits for tomorrow.')
})
