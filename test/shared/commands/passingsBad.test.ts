import { expect, test } from 'vitest'
import { aTown, fromAna, read, reportsOf, thanksOf } from './passingTown'

test('an introduction that cannot go out says for whom a way to be reached is missing, one sentence each', async () => {
  const town = await aTown()
  const { sphere, ben, carla, dora } = town
  const { id: eva } = await sphere.run('person.add', { name: 'Eva Roth', circle: 'known' })
  const whyOut = async (a: string, b: string) => {
    const { id } = await sphere.run('introduction.draft', {
      a: a as never,
      b: b as never,
      whyA: 'Bread',
      whyB: 'A café',
    })
    const passingId = id as never
    for (const personId of [a, b] as never[])
      await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
    const reply = await sphere.attempt('introduction.markSent', { passingId })
    return reply.ok ? null : reply.message
  }
  expect(await whyOut(ben, dora)).toBe('Dora shares no e-mail, phone or link yet.')
  expect(await whyOut(dora, eva)).toBe(
    'Dora shares no e-mail, phone or link yet. Eva shares no e-mail, phone or link yet.',
  )
  expect(await whyOut(ben, carla)).toBeNull()
})

test('a giver who was deleted later is someone no longer in Goodturn, everywhere in the item, and comes back by name', async () => {
  const town = await aTown()
  const { sphere, ana } = town
  const { id } = await fromAna(town)
  const shown = () => {
    const [row] = sphere.view('inbox', { filter: 'everything' }).rows
    const { giver, story } = sphere.view('passing', { id })!
    return { from: row?.from, giver: giver.name, began: story[0]?.words }
  }
  await sphere.run('person.delete', { ids: [ana] })
  expect(shown()).toEqual({
    from: 'From someone no longer in Goodturn',
    giver: 'someone no longer in Goodturn',
    began: 'Someone no longer in Goodturn passed Carla on to you.',
  })
  expect(JSON.stringify(sphere.view('passing', { id })), 'nowhere by name').not.toContain('Ana')
  expect(thanksOf(town, id), 'what was due stays').toHaveLength(1)
  await sphere.run('person.undelete', { ids: [ana] })
  expect(shown().from).toBe('From Ana')
})

test('when two people become one, their items do as well: what they gave, are in, and are thanked for', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const { id: given } = await fromAna(town)
  const { id: about } = await sphere.run('referral.note', {
    direction: 'received',
    giver: ben as never,
    people: [ana as never],
    purpose: 'A flat',
  })
  const { id: forAna } = await sphere.run('lead.note', {
    direction: 'given',
    forWhom: ana as never,
    name: 'Harbor Bakery',
    nextStep: 'none',
  })
  await sphere.run('person.merge', { keepId: dora, otherId: ana })
  expect(read(town, given)).toMatchObject({ giver: dora, people: [carla] })
  expect(read(town, about).people).toEqual([dora])
  expect(read(town, forAna).forWhom).toBe(dora)
  expect(thanksOf(town, given)).toEqual([[dora, 'receipt', 'open']])
  expect(reportsOf(town, given)).toHaveLength(3)
  const rows = sphere.view('inbox', { filter: 'everything' }).rows
  expect(rows.map(({ from }) => from).sort()).toEqual([
    'From Ben',
    'From Dora',
    'You gave this to Dora',
  ])
  await sphere.undo()
  expect(read(town, given).giver).toBe(ana)
})

test('a day to look again that is past already is kept and shown, not refused', async () => {
  const town = await aTown()
  const { id } = await fromAna(town)
  await town.sphere.run('passing.outcome', {
    passingId: id as never,
    kind: 'notThisTime',
    reason: 'Stays for now',
    revisit: '2026-05-01' as never,
  })
  expect(town.sphere.view('passing', { id })?.outcome?.revisit).toBe('2026-05-01')
})
