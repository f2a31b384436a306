import { expect, test } from 'vitest'
import type { openSphere } from '../../sphere/openSphere'
import { aTown, fromAna } from '../commands/passingTown'
import { backup, evening, labels, morning, promise, saidAt, timed, wereSaid, words } from './toSay'

type Sphere = ReturnType<typeof openSphere>

/** Somebody new, with a next step on a day. */
const step = async (sphere: Sphere, name: string, due: string, at?: string) => {
  const { id: personId } = await sphere.run('person.add', { name })
  const { id } = await sphere.run('followUp.add', {
    about: { personId },
    words: 'Call about the garden',
    due: due as never,
    at: at as never,
  })
  return { id, personId }
}

const today = (sphere: Sphere) => saidAt(sphere, '08:30', [morning(sphere.today)])

test('a morning names one, two and three, and of more says how many and with whom to start', async () => {
  const { sphere } = await aTown()
  sphere.later(-1)
  const day = '2026-11-19'
  const { id: first, personId } = await step(sphere, 'Hugo Brandt', day)
  sphere.later(1)
  expect(words(today(sphere))).toEqual([
    'Hugo Brandt today',
    'You wanted to call about the garden.',
  ])
  expect(labels(today(sphere))).toEqual(['Done', 'Tomorrow'])
  expect(today(sphere)?.target).toEqual({ to: 'person', id: personId })

  await step(sphere, 'Ines Costa', day)
  expect(words(today(sphere))).toEqual(['Two people today', 'Hugo and Ines.'])
  await step(sphere, 'Jonas Weber', day)
  expect(words(today(sphere))).toEqual(['Three people today', 'Hugo, Ines, and Jonas.'])
  expect(today(sphere)).toMatchObject({ kind: 'morning', target: { to: 'inbox', id: first } })
  expect(labels(today(sphere))).toEqual(['Open', 'Pause today'])

  await step(sphere, 'Kira Novak', day)
  await step(sphere, 'Liv Dahl', day)
  expect(words(today(sphere))).toEqual(['Five things today', 'Start with Hugo?'])
  await step(sphere, 'Mia Roth', '2026-11-02')
  await step(sphere, 'Noah Berg', '2026-11-03')
  expect(words(today(sphere))).toEqual(['Five things today', 'Two from earlier. Start with Hugo?'])
})

test('with an hour it is not in the morning note; what came due is named once, and not again the morning after', async () => {
  const { sphere } = await aTown()
  sphere.later(-3)
  await step(sphere, 'Hugo Brandt', '2026-11-19', '15:00')
  await step(sphere, 'Ines Costa', '2026-11-19')
  sphere.later(3)
  expect(words(today(sphere))?.[0]).toBe('Ines Costa today')
  await wereSaid(sphere, [morning(sphere.today)])
  expect(words(today(sphere))?.[0], 'the same as long as it stands').toBe('Ines Costa today')
  sphere.later(1)
  expect(today(sphere), 'the inbox keeps it').toBeNull()
})

test('[001-12 morning] what came due on days without a morning note is in the next one', async () => {
  const { sphere } = await aTown()
  sphere.later(-1)
  await step(sphere, 'Hugo Brandt', '2026-11-21')
  await step(sphere, 'Ines Costa', '2026-11-22')
  await step(sphere, 'Jonas Weber', '2026-11-23')
  sphere.later(2)
  await wereSaid(sphere, [morning(sphere.today)])
  sphere.later(1)
  await wereSaid(sphere, [morning(sphere.today)], 'held')
  sphere.later(2)
  expect(words(today(sphere))).toEqual(['Three people today', 'Jonas, Hugo, and Ines.'])
})

test('people, lead and thanks of one morning are joined in a sentence; two of one name have their whole names', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  await sphere.run('thanks.add', { toId: ana })
  await sphere.run('lead.note', {
    direction: 'given',
    name: 'Harbor Bakery',
    nextStep: { words: 'Walk by', due: '2026-11-21' as never },
  })
  await step(sphere, 'Carla Marin', '2026-11-21')
  sphere.later(1)
  await wereSaid(sphere, [morning(sphere.today)])
  sphere.later(1)
  expect(words(today(sphere))).toEqual([
    'Three things today',
    'Harbor Bakery, a word to Ana, and Carla.',
  ])
  await sphere.run('thanks.notNeeded', {
    id: [...sphere.read.all('thanks')].find((one) => !one.passingId)!.id,
    reason: 'Said already',
  })
  await step(sphere, 'Carla Haas', '2026-11-21')
  expect(words(today(sphere))).toEqual([
    'Three things today',
    'Harbor Bakery, Carla Marin, and Carla Haas.',
  ])
})

test('[CARD-3 digest] what came due while nothing could be said comes in one: up to three by name, the rest counted', async () => {
  const { sphere } = await aTown()
  const steps = []
  for (const name of ['Hugo Brandt', 'Ines Costa', 'Jonas Weber', 'Kira Novak', 'Liv Dahl'])
    steps.push(await step(sphere, name, '2026-11-20', `1${steps.length}:00`))
  sphere.later(1)
  const due = steps.map(({ id }) => timed(sphere, id))
  sphere.later(1)
  const late = (count: number) => saidAt(sphere, '09:00', due.slice(0, count), { isCatchUp: true })
  expect(words(late(1))).toEqual([
    'Hugo Brandt, yesterday 10:00 AM',
    'You wanted to call about the garden.',
  ])
  expect(words(late(2))).toEqual(['Two things while you were away', 'Hugo and Ines.'])
  expect(words(late(3))).toEqual(['Three things while you were away', 'Hugo, Ines, and Jonas.'])
  expect(words(late(5))).toEqual([
    'Five things while you were away',
    'Hugo, Ines, Jonas, and two more.',
  ])
  expect(late(5)).toMatchObject({ kind: 'digest', target: { to: 'inbox', id: steps[0]!.id } })
  await sphere.run('followUp.done', { id: steps[0]!.id })
  expect(words(late(2))?.[0], 'one is done').toBe('Ines Costa, yesterday 11:00 AM')
})

test('a digest is that day’s morning note as well, and names promise, review and backup', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const reminders = [promise(sphere, id), evening(sphere.today), backup(sphere.today)]
  sphere.later(1)
  await step(sphere, 'Hugo Brandt', sphere.today)
  const all = [...reminders, morning(sphere.today)]
  expect(words(saidAt(sphere, '09:00', all, { isCatchUp: true }))).toEqual([
    'Four things while you were away',
    'Carla, Hugo, yesterday’s review, and one more.',
  ])
  const early = [morning(sphere.today)]
  expect(words(saidAt(sphere, '08:00', early)), 'what lapsed is from earlier').toEqual([
    'Two people today',
    'Hugo and Carla.',
  ])
  const atOnce = saidAt(sphere, '08:30', [reminders[0]!, evening('2026-11-19')])
  expect(words(atOnce)).toEqual(['Two things wait for you', 'Carla and yesterday’s review.'])
})

test('what was perhaps not seen is named with the rest, and rests when it is done', async () => {
  const { sphere } = await aTown()
  const one = await step(sphere, 'Hugo Brandt', '2026-11-20', '10:00')
  const other = await step(sphere, 'Ines Costa', '2026-11-20', '11:00')
  sphere.later(1)
  const [seen, unseen] = [timed(sphere, other.id), timed(sphere, one.id)]
  const note = () => saidAt(sphere, '11:00', [seen], { claimsUnseen: [unseen] })
  expect(words(note())).toEqual(['Two people wait for you', 'Hugo and Ines.'])
  expect(note()?.kind).toBe('digest')
  await sphere.run('followUp.done', { id: one.id })
  expect(words(note())?.[0]).toBe('Ines Costa, 11:00 AM')
  await sphere.run('followUp.done', { id: other.id })
  expect(note()).toBeNull()
})

test('Pause today says nothing more before tomorrow, and can be undone', async () => {
  const { sphere } = await aTown()
  await step(sphere, 'Hugo Brandt', '2026-11-19')
  await step(sphere, 'Ines Costa', '2026-11-19')
  const act = today(sphere)!.buttons[1]!.act
  if (act.does === 'command') await sphere.run(act.command, act.input as never)
  expect(sphere.read.get('me', 'me')?.awayUntil).toBe('2026-11-20')
  await sphere.undo()
  expect(sphere.read.get('me', 'me')?.awayUntil).toBeUndefined()
})
