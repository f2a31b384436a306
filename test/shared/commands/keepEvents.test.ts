import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'
import { atBreakfast, day } from './breakfast'

test('[000-16] a stranger with a line is a person in Know a little, met there, with one touch and a dated next step', async () => {
  const { sphere, id, meet, steps, touches } = await atBreakfast()
  const { id: jo, isNew } = await meet('Jo Park', 'runs a print shop', 'yes')
  expect(isNew).toBe(true)
  expect(sphere.read.get('person', jo)).toMatchObject({
    name: 'Jo Park',
    does: 'runs a print shop',
    circle: 'acquainted',
    howWeMet: [
      { text: 'Chamber breakfast', where: 'Hotel Astoria', on: '2026-11-19', eventId: id },
    ],
  })
  expect(touches()).toMatchObject([
    { kind: 'event', personIds: [jo], on: '2026-11-19', eventId: id, words: 'Chamber breakfast' },
  ])
  expect(steps()).toMatchObject([
    { about: { personId: jo, eventId: id }, words: 'Sit down with Jo', due: '2026-11-26' },
  ])
  expect(await sphere.undo()).toMatchObject({
    value: { label: 'add Jo Park to “Chamber breakfast”' },
  })
  expect([...sphere.read.all('person')]).toEqual([])
  expect(steps().length + touches().length).toBe(0)
})

test('the day to sit down is my working day a week on', async () => {
  const { sphere, meet, steps } = await atBreakfast('2026-11-15')
  await sphere.run('me.edit', { patch: { workingDays: [2] } })
  await meet('Jo Park', '', 'yes')
  expect(steps()[0]?.due).toBe('2026-12-01')
})

test('[002-01] who came is split into new people and those met again, from earlier history alone', async () => {
  const sphere = openSphere('2026-11-10')
  const add = async (name: string) => (await sphere.run('person.add', { name })).id
  const known = await add('Known Before')
  const other = await add('Known As Well')
  sphere.later(9)
  const { id } = await sphere.run('event.note', { name: 'Book club', on: sphere.today })
  const spoke = await add('Spoke Last Week')
  await sphere.run('touch.log', { kind: 'call', personIds: [spoke], on: day('2026-11-12') })
  const school = await add('From School')
  await sphere.run('person.addHowWeMet', { id: school, text: 'We sat next to each other' })
  const client = await add('An Old Client')
  await sphere.run('role.add', {
    personId: client,
    kind: 'customer',
    from: day('2020-01-01'),
  })
  const today = await add('Called Today')
  await sphere.run('touch.log', { kind: 'call', personIds: [today] })
  for (const whoever of [known, other, spoke, school, client, today])
    await sphere.run('event.meet', { id, whoever })
  const { id: stranger } = await sphere.run('event.meet', { id, whoever: { name: 'A Stranger' } })
  const rows = sphere.view('event', { id })!.rows
  expect(rows.filter((row) => row.isRenewed).map((row) => row.name)).toEqual([
    'Known Before',
    'Known As Well',
    'Spoke Last Week',
    'From School',
    'An Old Client',
  ])
  expect(rows.filter((row) => !row.isRenewed).map((row) => row.personId)).toEqual([today, stranger])
})

test('people who came with a calendar entry days before are new on its day', async () => {
  const { sphere } = await atBreakfast()
  const { id } = await sphere.run('event.bringIn', {
    key: 'fair',
    name: 'Fair',
    on: day('2026-11-21'),
    kind: 'event',
    attendees: [{ name: 'Ada Brandt' }],
  })
  sphere.later(2)
  expect(sphere.view('event', { id })).toMatchObject({
    isUntold: true,
    rows: [{ name: 'Ada Brandt', isRenewed: false }],
  })
  await sphere.run('event.tookPlace', { id })
  expect(sphere.view('event', { id })?.isUntold).toBe(false)
  expect([...sphere.read.all('followUp')]).toMatchObject([{ words: 'Fair', state: 'done' }])
})

test('[003-03] a known name at another event is told how one met, gets a note, and keeps both contexts with their days', async () => {
  const { sphere, id, touches } = await atBreakfast()
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Moreno' })
  await sphere.run('person.addHowWeMet', {
    id: ana,
    text: 'Spring fair',
    where: 'Spring fair',
    on: day('2019-04-02'),
  })
  expect(sphere.view('metBefore', { personId: ana, on: sphere.today })).toBe(
    'You met in 2019 at Spring fair.',
  )
  const met = await sphere.run('event.meet', { id, whoever: ana, words: 'has moved to Kiel' })
  expect(met).toEqual({ id: ana, isNew: false })
  expect([...sphere.read.all('person')]).toHaveLength(1)
  expect(sphere.read.get('person', ana)).toMatchObject({
    does: '',
    howWeMet: [
      { text: 'Spring fair', on: '2019-04-02' },
      { text: 'Chamber breakfast', on: '2026-11-19', eventId: id },
    ],
  })
  expect(touches()).toMatchObject([
    { kind: 'note', words: 'has moved to Kiel', on: '2026-11-19' },
    { kind: 'event', personIds: [ana] },
  ])
  sphere.later(7)
  const again = await sphere.run('event.note', { name: 'Chamber breakfast', on: sphere.today })
  await sphere.run('event.meet', { id: again.id, whoever: ana })
  await sphere.run('event.meet', { id: again.id, whoever: ana })
  expect(sphere.read.get('person', ana)?.howWeMet).toHaveLength(2)
  expect(sphere.view('event', { id: again.id })?.rows).toMatchObject([
    { isRenewed: true, before: 'You met in 2019 at Spring fair.' },
  ])
})

test('whoever is known without a word of how is not said to have been met there first', async () => {
  const { sphere, id, row } = await atBreakfast()
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  await sphere.run('touch.log', { kind: 'call', personIds: [ben], on: day('2026-11-01') })
  await sphere.run('event.meet', { id, whoever: ben })
  expect(sphere.read.get('person', ben)?.howWeMet).toEqual([])
  expect(row(ben)).toMatchObject({
    isRenewed: true,
    before: expect.stringMatching(/^Last spoke on .*November/),
  })
})

test('one line stands in the stories for all who came, and counts as a conversation of that day', async () => {
  const { sphere, meet, touches } = await atBreakfast('2026-11-18')
  const { id: jo } = await meet('Jo Park')
  const { id: kim } = await meet('Kim Lee')
  expect(touches()).toMatchObject([{ personIds: [jo, kim] }])
  expect(sphere.view('person', { id: kim })?.header.lastSpoke).toBe('2026-11-18')
})

test('yes makes one step; no, or taking the answer back, takes it away again while it is open', async () => {
  const { sphere, id, meet, row, steps } = await atBreakfast()
  const { id: jo } = await meet('Jo Park')
  const answer = (oneOnOne: 'yes' | 'later' | 'no' | null) =>
    sphere.run('event.answer', { id, personId: jo, oneOnOne })
  await answer('yes')
  await answer('yes')
  expect(steps()).toHaveLength(1)
  expect(row(jo)).toMatchObject({ oneOnOne: 'yes', step: { due: '2026-11-26', isOpen: true } })
  await answer('no')
  expect(steps()).toEqual([])
  await sphere.undo()
  expect(steps()).toHaveLength(1)
  await answer(null)
  expect(row(jo)).toMatchObject({ oneOnOne: null, step: null })
  await answer('yes')
  await sphere.run('followUp.done', { id: steps()[0]!.id })
  await answer('no')
  expect(steps()).toMatchObject([{ state: 'done' }])
})

test('an event stands in a story once, also for whoever was met there', async () => {
  const { sphere, id, meet } = await atBreakfast()
  const { id: jo } = await meet('Jo Park')
  const told = () => sphere.view('story', { id: jo, from: '9' }).lines.map(({ words }) => words)
  expect(told()).toEqual(['Chamber breakfast.'])
  await sphere.run('event.remove', { id })
  expect(told().length).toBeGreaterThan(0)
})

test('another name, day and place go into the stories, and Undo puts all of it back', async () => {
  const { sphere, id, meet, touches } = await atBreakfast()
  const { id: jo } = await meet('Jo Park')
  await sphere.run('event.edit', {
    id,
    patch: { name: 'Guild breakfast', on: day('2026-11-17'), where: 'Café Nord' },
  })
  expect(touches()).toMatchObject([
    { words: 'Guild breakfast', on: '2026-11-17', place: 'Café Nord' },
  ])
  expect(sphere.read.get('person', jo)?.howWeMet).toMatchObject([
    { text: 'Guild breakfast', on: '2026-11-17', where: 'Café Nord' },
  ])
  expect(await sphere.attempt('event.edit', { id, patch: { on: '2026-11-30' } })).toMatchObject({
    ok: false,
    code: 'future',
  })
  await sphere.undo()
  expect(touches()).toMatchObject([
    { words: 'Chamber breakfast', on: '2026-11-19', place: 'Hotel Astoria' },
  ])
})

test('whoever was not there goes from the event and its line; the person stays', async () => {
  const { sphere, id, meet, seen, steps, touches } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', '', 'yes')
  const { id: kim } = await meet('Kim Lee')
  await sphere.run('event.dropAttendee', { id, personId: jo })
  expect(seen().rows.map((row) => row.personId)).toEqual([kim])
  expect(touches()).toMatchObject([{ personIds: [kim] }])
  expect(steps()).toEqual([])
  expect(sphere.read.get('person', jo)?.howWeMet).toEqual([])
  await sphere.run('event.dropAttendee', { id, personId: kim })
  expect(touches()).toEqual([])
})

test('an event that is taken out leaves what happened, and what was promised to one person', async () => {
  const { sphere, id, meet, touches, steps } = await atBreakfast()
  const { id: jo } = await meet('Jo Park', '', 'yes')
  await sphere.run('event.remove', { id })
  expect(sphere.view('event', { id })).toBeNull()
  expect(touches()).toMatchObject([{ personIds: [jo], words: 'Chamber breakfast' }])
  expect(steps()).toMatchObject([{ words: 'Sit down with Jo', about: { personId: jo } }])
  expect(steps()[0]?.about).not.toHaveProperty('eventId')
  await sphere.undo()
  expect(sphere.view('event', { id })?.rows).toMatchObject([{ step: { due: '2026-11-26' } }])
})

test('an event that is ahead is a next step, and says nothing in the stories until its day', async () => {
  const { sphere, id, meet, steps, touches } = await atBreakfast('2026-11-24')
  await meet('Jo Park', '', 'yes')
  expect(touches()).toEqual([])
  expect(steps().map(({ words, due }) => [words, due])).toEqual([
    ['Chamber breakfast', '2026-11-24'],
    ['Sit down with Jo', '2026-12-01'],
  ])
  expect(await sphere.attempt('event.tookPlace', { id })).toMatchObject({ code: 'future' })
  await sphere.run('event.edit', { id, patch: { on: day('2026-11-23') } })
  expect(steps()[0]?.due).toBe('2026-11-23')
})
