import { expect, test } from 'vitest'
import { schemas, tableNames } from '../../../src/shared/store/tables'
import { aTown, fromAna, read, whyNot, type Town } from './passingTown'

const lead = (town: Town) =>
  town.sphere.run('lead.note', {
    direction: 'received',
    giver: town.ana as never,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })

test('[002-11] a lead shows what it wants, each ticked by what is known, in any order; none of it must be', async () => {
  const town = await aTown()
  const { sphere, carla, dora } = town
  const { id } = await lead(town)
  const passingId = id as never
  const list = () => sphere.view('passing', { id })!.checklist
  const done = () =>
    list()
      .filter(({ isDone }) => isDone)
      .map(({ what }) => what)
  expect(list().map(({ says }) => says)).toEqual([
    'Find a person',
    'Find a way to reach them',
    'Learn the need',
    'Make contact',
  ])
  expect(done()).toEqual([])
  await sphere.run('lead.learn', { passingId, purpose: 'A new oven' })
  expect(done()).toEqual(['need'])
  await sphere.run('lead.findPerson', { passingId, personId: dora as never })
  expect(done(), 'Dora cannot be reached').toEqual(['person', 'need'])
  await sphere.run('lead.findPerson', { passingId, personId: carla as never })
  expect(done()).toEqual(['person', 'reach', 'need'])
  await sphere.run('passing.spoke', { passingId })
  expect(done()).toEqual(['person', 'reach', 'need', 'contact'])
  expect(read(town, id).kind, 'a lead still').toBe('lead')
  await sphere.undo()
  expect(done()).toEqual(['person', 'reach', 'need'])
  expect(await whyNot(town, 'lead.learn' as never, { passingId, purpose: ' ' })).toEqual([
    'empty',
    'What is it about? A few words are enough.',
  ])

  const { id: bare } = await lead(town)
  await sphere.run('passing.outcome', {
    passingId: bare as never,
    kind: 'notThisTime',
    reason: 'They have one',
  })
  await sphere.run('passing.tellAndThank', { passingId: bare as never })
  expect(read(town, bare).stage, 'ended with nothing ticked').toBe('closed')
})

test('[002-14 refused] a lead takes nothing of two sides or their consent', async () => {
  const town = await aTown()
  const { ana, ben } = town
  const note = { direction: 'received', giver: ana, forWhom: ben, name: 'Bakery', nextStep: 'none' }
  const side = { [ben]: { consent: 'yes' } }
  for (const more of [
    { sides: side },
    { consent: 'yes' },
    { bothInformed: true },
    { people: [ana, ben] },
    { stage: 'ready' },
    { kind: 'introduction' },
  ])
    expect(
      await whyNot(town, 'lead.note' as never, { ...note, ...more }),
      `${Object.keys(more)[0]}`,
    ).not.toBeNull()
  expect([...town.sphere.read.all('passing')]).toEqual([])
  const { id } = await town.sphere.run('lead.note', note as never)
  expect(read(town, id)).toMatchObject({ kind: 'lead', people: [], sides: {} })
  expect(
    await whyNot(town, 'introduction.answer' as never, {
      passingId: id,
      personId: ben,
      consent: 'yes',
    }),
  ).toMatchObject(['notIntroduction', {}])
})

test('[001-06 tables] what is received adds thanks, three reports and the promise, and in no table anything to give back', async () => {
  const town = await aTown()
  const { sphere } = town
  const ids = () =>
    new Set(
      tableNames.flatMap((table) => [...sphere.read.all(table)].map(({ id }) => `${table} ${id}`)),
    )
  const before = ids()
  const { id } = await fromAna(town)
  const added = [...ids()].filter((one) => !before.has(one)).map((one) => one.split(' ')[0])
  expect(added.sort()).toEqual(['passing', 'report', 'report', 'report', 'thanks'])
  expect(read(town, id).promise).toEqual({ by: '2026-11-19' })
  expect(read(town, id).nextStep).toBeUndefined()
  const words = JSON.stringify([
    ...sphere.view('inbox', { filter: 'everything' }).rows,
    sphere.view('passing', { id }),
    sphere.view('person', { id: town.ana }),
  ])
  expect(words).not.toMatch(/give (one )?back|in return|you owe|repay|your turn/i)
  const fields = tableNames.flatMap((table) => Object.keys(schemas[table].shape))
  expect(
    fields.filter((field) => /owe|balance|debt|tally|given(Count)|received/i.test(field)),
  ).toEqual([])
})

test('[002-05 need] a need is enough for a referral, a purpose as well, and blanks are neither', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla } = town
  const { id: needId } = await sphere.run('need.add', { personId: ben, words: 'a baker' })
  const referral = { direction: 'received', giver: ana, forWhom: ben, people: [carla] } as never
  const note = (more: object) =>
    sphere.attempt('referral.note', { ...(referral as object), ...more })
  expect(await note({ needId })).toMatchObject({ ok: true })
  expect(await note({ purpose: 'Bread' })).toMatchObject({ ok: true })
  expect(await note({ purpose: '  ' })).toMatchObject({ ok: false, code: 'purpose' })
})
