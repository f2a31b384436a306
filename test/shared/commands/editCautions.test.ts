import { expect, test } from 'vitest'
import { schemas } from '../../../src/shared/store/tables'
import { proposedCaution } from '../../../src/shared/text/giftCaution'
import { aTown, fromAna, whyNot, type Town } from './passingTown'

/** Ana, a lawyer, is to be thanked by a realtor. */
const thankingAna = async () => {
  const town = await aTown()
  const { sphere, ana: id } = town
  await sphere.run('me.edit', { patch: { profession: 'realtor' } })
  await sphere.run('person.edit', { id, patch: { does: 'Attorney' } })
  const { id: passingId } = await fromAna(town)
  const thanks = sphere.read.by('thanksFor', passingId)[0]!
  return { town, passingId, thanksId: thanks.id }
}

const caution = ({ sphere }: Town, id: string) =>
  sphere.view('passing', { id })!.thanks.map((one) => one.caution)

test('[002-18 edited] the words of the caution are mine to change, for each profession and field, and to take back', async () => {
  const { town, passingId } = await thankingAna()
  const { sphere } = town
  const proposed = caution(town, passingId)
  expect(proposed[0]).toMatch(/^In real estate.* Ana works in law/)
  const write = (name: 'mine.realtor' | 'theirs.lawyer', text: string | null) =>
    sphere.run('caution.write', { name, text })
  await write('mine.realtor', 'Ask the office first.')
  await write('theirs.lawyer', '{A} sends gifts back.')
  expect(caution(town, passingId)).toEqual(['Ask the office first. Ana sends gifts back.'])
  const { id: alone } = await sphere.run('thanks.add', { toId: town.ana })
  expect(sphere.view('thanksAlone', { id: alone })?.caution).toBe(
    'Ask the office first. Ana sends gifts back.',
  )
  await sphere.run('me.edit', { patch: { profession: 'health' } })
  expect(caution(town, passingId), 'another profession has its own').toEqual([
    `${proposedCaution('mine.health')} Ana sends gifts back.`,
  ])
  await sphere.run('me.edit', { patch: { profession: 'realtor' } })
  await write('mine.realtor', '')
  expect(caution(town, passingId), 'none, where none is wanted').toEqual(['Ana sends gifts back.'])
  await write('mine.realtor', proposedCaution('mine.realtor'))
  await write('theirs.lawyer', null)
  expect(caution(town, passingId)).toEqual(proposed)
  expect(sphere.read.get('me', 'me')?.giftCautions).toEqual({})
  await sphere.undo()
  expect(caution(town, passingId)[0]).toMatch(/Ana sends gifts back\.$/)
})

test('[002-18 log] what was given is kept with its day, a note and what it cost, and goes when emptied', async () => {
  const { town, passingId, thanksId: id } = await thankingAna()
  const { sphere } = town
  const reward = () => sphere.read.get('thanks', id)?.reward
  await sphere.run('thanks.reward', { id, what: 'A book' })
  expect(reward()).toEqual({ what: 'A book', on: '2026-11-19' })
  sphere.later(3)
  await sphere.run('thanks.reward', { id, what: 'Two books', note: 'On gardens', cost: '40' })
  expect(reward(), 'it keeps its day').toEqual({
    what: 'Two books',
    on: '2026-11-19',
    note: 'On gardens',
    cost: '40',
  })
  expect(
    await whyNot(town, 'thanks.reward' as never, { id, what: 'A book', on: '2027-01-01' }),
  ).toEqual(['future', 'That day is still to come.'])
  await sphere.run('thanks.reward', { id, what: 'A book' })
  await sphere.run('thanks.inPerson', { id })
  expect(sphere.view('passing', { id: passingId })?.story.at(-1)?.words).toBe(
    'You thanked Ana in person, with a book.',
  )
  await sphere.run('thanks.reward', { id, what: '' })
  expect(reward()).toBeUndefined()
})

test('[002-18 no percent] a reward knows no share of anything, and none comes by itself', async () => {
  const { town, passingId, thanksId: id } = await thankingAna()
  const { sphere } = town
  expect(Object.keys(schemas.thanks.shape.reward.unwrap().shape)).toEqual([
    'what',
    'on',
    'note',
    'cost',
  ])
  for (const field of ['percent', 'commission', 'share', 'amount'])
    expect(
      await whyNot(town, 'thanks.reward' as never, { id, what: 'A book', [field]: 10 }),
    ).not.toBeNull()
  await sphere.run('passing.spoke', { passingId: passingId as never })
  await sphere.run('passing.outcome', {
    passingId: passingId as never,
    kind: 'helped',
    workedFor: ['me', town.carla as never],
  })
  await sphere.run('passing.tellAndThank', { passingId: passingId as never, how: 'gift' })
  const thanks = [...sphere.read.all('thanks')]
  expect(thanks.length).toBeGreaterThan(2)
  expect(thanks.filter(({ reward }) => reward)).toEqual([])
})
