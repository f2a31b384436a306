import { expect, test } from 'vitest'
import type { Moment } from '../../../src/shared/domain/moment'
import type { NoteAct } from '../../../src/shared/reminders/note'
import { placeOf } from '../../../src/shared/reminders/placeOf'
import { reminderOf } from '../../../src/shared/reminders/reminderOf'
import { reviewsPutOff } from '../../../src/shared/reminders/reviewsPutOff'
import { pressed } from '../../../src/shared/reminders/pressed'
import { sayTime } from '../../../src/shared/text/sayTime'
import { readyToIntroduce } from '../../sphere/readyToIntroduce'
import { aTown, fromAna, read, thanksOf, type Town } from '../commands/passingTown'
import { backup, evening, labels, morning, promise, saidAt, timed, wereSaid, words } from './toSay'

/** Presses a button of a note, as the program does it. */
const press = async (
  { sphere }: Pick<Town, 'sphere'>,
  note: ReturnType<typeof saidAt>,
  label: string,
  moment = `${sphere.today} 09:00`,
): Promise<NoteAct> => {
  const act = pressed(note!.buttons.find((one) => one.label === label)!.act, moment as Moment)
  if (act.does === 'command') await sphere.run(act.command, act.input as never)
  return act
}

const three = '3:00 PM'

test('the evening asks about the people of the day, or whether there were any', async () => {
  const { sphere, ana, ben, carla, dora } = await aTown()
  const ask = () => saidAt(sphere, '18:30', [evening(sphere.today)])
  expect(words(ask())).toEqual([
    'Did you speak with anyone today?',
    'A name and one line is enough.',
  ])
  expect(labels(ask())).toEqual(['Start', 'Not today'])
  await sphere.run('touch.log', { kind: 'call', personIds: [ana] })
  expect(words(ask())).toEqual(['How was today?', 'One person, about a minute.'])
  const { id: eva } = await sphere.run('person.add', { name: 'Eva' })
  const { id: finn } = await sphere.run('person.add', { name: 'Finn' })
  await sphere.run('touch.log', { kind: 'met', personIds: [ana, ben, carla, dora] })
  await sphere.run('touch.log', { kind: 'text', personIds: [eva, finn] })
  expect(words(ask())).toEqual(['How was today?', 'Six people, about four minutes.'])
  expect(ask()).toMatchObject({
    kind: 'evening',
    day: '2026-11-19',
    target: { to: 'tonight' },
    buttons: [
      { label: 'Start', act: { does: 'open', target: { to: 'tonight' } } },
      {
        label: 'In an hour',
        act: { command: 'review.later', input: { day: '2026-11-19', at: '19:30' } },
      },
    ],
  })
  const yesterday = evening(sphere.today)
  sphere.later(1)
  expect(words(saidAt(sphere, '08:30', [yesterday]))?.[0], 'on the next morning').toBe(
    'How was yesterday?',
  )
  sphere.later(1)
  expect(words(saidAt(sphere, '08:30', [yesterday]))?.[0], 'over a weekend').toBe(
    'How was Thursday?',
  )
  sphere.later(6)
  expect(saidAt(sphere, '08:30', [yesterday]), 'a day long over').toBeNull()
})

test('put off, a day is asked about once more an hour after the press, and not when that is undone', async () => {
  const town = await aTown()
  const { sphere } = town
  const day = sphere.today
  const first = saidAt(sphere, '18:30', [evening(day)])
  expect(labels(first)).toEqual(['Start', 'Not today'])
  await sphere.run('touch.log', { kind: 'call', personIds: [town.ana] })
  const putOff = (hour: string) => reviewsPutOff(sphere.read, `${day} ${hour}` as Moment)
  await press(town, saidAt(sphere, '18:30', [evening(day)]), 'In an hour', `${day} 18:45`)
  expect(putOff('19:44')).toEqual([])
  const [again] = putOff('19:45')
  expect(again).toEqual({
    kind: 'evening',
    key: 'evening 2026-11-19 2026-11-19 19:45',
    at: '2026-11-19 19:45',
    day,
  })
  expect(words(saidAt(sphere, '19:45', [again!]))?.[0]).toBe('How was today?')
  const wall = { moment: `${day} 19:45` as Moment, utc: `${day} 19:45` as Moment, zone: 'UTC' }
  expect(reminderOf(sphere.read, again!.key, wall)).toEqual(again)

  await press(town, saidAt(sphere, '19:45', [again!]), 'In an hour', `${day} 23:30`)
  expect(reminderOf(sphere.read, again!.key, wall)).toBeNull()
  const late = reviewsPutOff(sphere.read, '2026-11-20 00:30' as Moment)
  expect(late).toMatchObject([{ day, at: '2026-11-20 00:30' }])
  await sphere.undo()
  expect(putOff('19:45')).toEqual([again])
  await sphere.undo()
  expect(putOff('23:59')).toEqual([])
})

test('a day that was looked back on is not asked about again', async () => {
  const { sphere } = await aTown()
  const day = sphere.today
  sphere.engine.memory.apply([
    {
      table: 'review',
      id: 'r1',
      before: null,
      after: { id: 'r1', createdAt: `${day}T18:00:00.000Z`, day, doneOn: `${day}T18:04:00.000Z` },
    } as never,
  ])
  expect(saidAt(sphere, '18:30', [evening(day)])).toBeNull()
})

test('[003-11 notification] a promise is said before it lapses, with the name that is on it, and once more on the morning after', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  const reminder = promise(sphere, id)
  const note = saidAt(sphere, '16:30', [reminder])
  expect(note).toMatchObject({
    kind: 'promise',
    title: 'Carla Haas, before five',
    body: 'Ana’s name is on this.',
    target: { to: 'inbox', id },
  })
  expect(labels(note)).toEqual(['Spoke', 'Left a message'])
  expect(saidAt(sphere, '08:30', [morning(sphere.today)]), 'it has an hour of its own').toBeNull()

  sphere.later(1)
  const after = saidAt(sphere, '08:30', [morning(sphere.today)])
  expect(after).toMatchObject({
    kind: 'morning',
    day: '2026-11-20',
    title: 'Carla Haas is expecting a call',
    body: 'Ana passed the name on yesterday.',
    target: { to: 'inbox', id },
  })
  expect(labels(after)).toEqual(['Spoke', 'Tomorrow'])
  await press(town, after, 'Spoke')
  expect(read(town, id)).toMatchObject({ stage: 'spoke', promise: { keptOn: '2026-11-20' } })
  expect(saidAt(sphere, '16:30', [reminder]), 'it is kept').toBeNull()
})

test('[003-11 notification] a message left keeps the promise; put off, it comes back with the day on which it came', async () => {
  const town = await aTown()
  const { sphere } = town
  const first = await fromAna(town)
  await press(town, saidAt(sphere, '16:30', [promise(sphere, first.id)]), 'Left a message')
  expect(read(town, first.id).promise).toEqual({ by: '2026-11-19', keptOn: '2026-11-19' })

  const { id } = await fromAna(town, { people: [town.ben as never] })
  const reminder = promise(sphere, id)
  await sphere.run('passing.snooze', { passingId: id, until: '2026-11-23' as never })
  expect(saidAt(sphere, '16:30', [reminder]), 'put off').toBeNull()
  sphere.later(4)
  await wereSaid(sphere, [morning('2026-11-22')])
  expect(words(saidAt(sphere, '08:30', [morning(sphere.today)]))).toEqual([
    'Ben Silva is expecting a call',
    'Ana passed the name on, Thursday.',
  ])
})

test('[CARD-3 words] a follow-up with an hour says whom, when and what; both its buttons do what they say', async () => {
  const town = await aTown()
  const { sphere, ben } = town
  const add = (at: string) =>
    sphere.run('followUp.add', {
      about: { personId: ben },
      words: 'Ask about the roof',
      due: sphere.today,
      at: at as never,
    })
  const { id } = await add('15:00')
  const reminder = timed(sphere, id)
  const note = saidAt(sphere, '15:00', [reminder])
  expect(sayTime('15:00')).toBe(three)
  expect(note).toMatchObject({
    kind: 'timed',
    title: `Ben Silva, ${three}`,
    body: 'You wanted to ask about the roof.',
    target: { to: 'person', id: ben },
  })
  expect(labels(note)).toEqual(['Done', 'In an hour'])
  expect(note!.buttons[1]!.act).toMatchObject({
    command: 'followUp.snooze',
    input: { id, until: '2026-11-19', at: '16:00' },
  })
  const lateAct = pressed(note!.buttons[1]!.act, '2026-11-19 23:30' as Moment)
  expect(lateAct, 'an hour from the press, not from the note').toMatchObject({
    input: { id, until: '2026-11-20', at: '00:30' },
  })

  const { id: other } = await add('17:00')
  const moved = timed(sphere, other)
  expect(placeOf(saidAt(sphere, '17:00', [moved])!), 'both can stand on the screen').not.toBe(
    placeOf(note!),
  )
  await sphere.run('followUp.reschedule', { id: other, due: '2026-11-21' as never })
  expect(saidAt(sphere, '17:00', [moved]), 'it has another day').toBeNull()
  sphere.clock('15:20')
  await press(town, note, 'In an hour', `${sphere.today} 15:20`)
  expect(sphere.read.get('followUp', id)).toMatchObject({ due: '2026-11-19', at: '16:20' })
  const again = timed(sphere, id)
  expect(saidAt(sphere, '15:20', [reminder]), 'it has another hour').toBeNull()
  await press(town, saidAt(sphere, '16:20', [again]), 'Done')
  expect(saidAt(sphere, '16:20', [again]), 'done meanwhile').toBeNull()
})

test('what is about somebody archived rests, also at its hour and on the morning', async () => {
  const { sphere, ben } = await aTown()
  const plan = (at?: string) =>
    sphere.run('followUp.add', {
      about: { personId: ben },
      words: 'Roof quote',
      due: '2026-11-20' as never,
      at: at as never,
    })
  const { id } = await plan('15:00')
  await plan()
  sphere.later(1)
  const both = [morning(sphere.today), timed(sphere, id)]
  expect(saidAt(sphere, '15:00', both)).not.toBeNull()
  await sphere.run('person.archive', { ids: [ben] })
  expect(saidAt(sphere, '15:00', both)).toBeNull()
})

test('a week after an introduction the note asks whether they have spoken, and takes the answer', async () => {
  const world = await readyToIntroduce()
  const { sphere, passingId } = world
  await sphere.run('introduction.markSent', { passingId })
  sphere.later(7)
  const note = saidAt(sphere, '08:30', [morning(sphere.today)])
  expect(note).toMatchObject({
    title: 'Have Frank and Nils spoken?',
    body: 'You introduced them last Thursday.',
    target: { to: 'inbox', id: passingId },
  })
  expect(labels(note)).toEqual(['Yes', 'Not yet'])
  await press(world, note, 'Not yet')
  sphere.later(7)
  const again = saidAt(sphere, '08:30', [morning(sphere.today)])
  expect(words(again)).toEqual([
    'Have Frank and Nils spoken?',
    'You introduced them two weeks ago.',
  ])
  await press(world, again, 'Yes')
  expect(sphere.read.get('passing', passingId)?.stage).toBe('spoke')
})

test('thanks that is open for two days: the text is ready, or it was said in person', async () => {
  const town = await aTown()
  const { sphere } = town
  const { id } = await fromAna(town)
  await sphere.run('passing.leftMessage', { passingId: id, due: '2026-12-24' as never })
  sphere.later(2)
  const note = saidAt(sphere, '08:30', [morning(sphere.today)])
  expect(note).toMatchObject({
    title: 'A word to Ana about Carla?',
    body: 'The text is ready.',
    target: { to: 'inbox', id },
  })
  expect(labels(note)).toEqual(['Write', 'In person'])
  await press(town, note, 'In person')
  expect(thanksOf(town, id)).toEqual([[town.ana, 'receipt', 'inPerson']])
})

test('a day worth a word is said of who is Close or known well, with the years where they are known', async () => {
  const town = await aTown()
  const { sphere, ben, carla } = town
  await sphere.run('person.addOccasion', { id: ben, kind: 'movedIn', date: '2023-11-19' as never })
  const note = saidAt(sphere, '08:30', [morning(sphere.today)])
  expect(note).toMatchObject({
    title: 'Ben moved in three years ago today',
    body: 'A word?',
    target: { to: 'person', id: ben },
  })
  expect(labels(note)).toEqual(['Call', 'Not this year'])
  const forToday = () => sphere.view('threeToday', {}).map(({ id }) => id)
  expect(forToday()).toEqual([ben])
  await press(town, note, 'Not this year')
  expect(forToday(), 'the inbox has heard it too').toEqual([])
  await sphere.undo()
  await sphere.run('person.addOccasion', { id: carla, kind: 'birthday', date: '--11-19' as never })
  expect(words(saidAt(sphere, '08:30', [morning(sphere.today)]))).toEqual([
    'Two people today',
    'A word to Ben and Carla’s birthday.',
  ])
  await sphere.run('person.place', { ids: [ben], circle: 'acquainted' })
  expect(words(saidAt(sphere, '08:30', [morning(sphere.today)]))?.[0]).toBe(
    'Today is Carla’s birthday',
  )
  await sphere.run('person.edit', { id: carla, patch: { deceased: true } })
  expect(saidAt(sphere, '08:30', [morning(sphere.today)])).toBeNull()
})

test('a backup that fails for days is said with the way to mend it', async () => {
  const { sphere } = await aTown()
  const note = saidAt(sphere, '12:00', [backup(sphere.today)])
  expect(words(note)).toEqual(['Goodturn could not make a backup', 'Choose another folder?'])
  expect(labels(note)).toEqual(['Choose'])
  expect(note).toMatchObject({ kind: 'backup', target: { to: 'settings' } })
})
