import { expect, test } from 'vitest'
import { withTwo } from '../../sphere/readyToIntroduce'

const withDraft = async () => {
  const world = await withTwo({ asked: true })
  const { id: passingId } = await world.draft()
  const choose = (needId: typeof world.needId | null) =>
    world.sphere.run('introduction.chooseNeed', { passingId, needId })
  return { ...world, passingId, choose }
}

test('[001-09 need] another need is chosen for a draft; reasons nobody touched follow it', async () => {
  const { sphere, nils, needId, shown, choose } = await withDraft()
  const { id: roof } = await sphere.run('need.add', {
    personId: nils,
    words: 'A roofer before winter',
  })
  expect([shown().a.why, shown().b.why]).toEqual([
    'What Nils does: Photographer',
    'Frank is looking for a photographer for twelve roofs',
  ])
  await choose(roof)
  expect([shown().a.why, shown().b.why]).toEqual([
    'Nils is looking for a roofer before winter',
    'What Frank does: Roofer',
  ])
  expect(shown().need?.id).toBe(roof)
  await choose(null)
  expect(shown()).toMatchObject({ need: null, a: { why: '' }, b: { why: '' } })
  await choose(needId)
  expect(shown().a.why).toBe('What Nils does: Photographer')
  for (let step = 0; step < 3; step += 1) await sphere.undo()
  expect(shown()).toMatchObject({ need: { id: needId }, a: { consent: 'yes' } })
})

test('[001-09 by hand] a reason of my own stays, though its need was reworded and changed', async () => {
  const { sphere, passingId, needId, shown, choose } = await withDraft()
  await sphere.run('introduction.edit', { passingId, whyA: 'Nils knows every roof' })
  await sphere.run('need.edit', { id: needId, patch: { words: 'Pictures of the roofs' } })
  await choose(null)
  expect([shown().a.why, shown().b.why]).toEqual(['Nils knows every roof', ''])
})

test('[004-12 another need] a yes to one thing is no yes to another', async () => {
  const { sphere, frank, shown, sentences, choose } = await withDraft()
  expect(shown().a).toMatchObject({ consent: 'yes', at: sphere.today })
  const { id: other } = await sphere.run('need.add', {
    personId: frank,
    words: 'A photographer for the wedding',
  })
  await choose(other)
  expect(shown().a).toMatchObject({ consent: 'unasked', at: null })
  expect(sentences()).toContain('Frank has not asked for this yet.')
  await choose(null)
  expect(shown().a.consent).toBe('unasked')
  expect(sentences()).toContain('Frank has not been asked yet.')
})

test('a draft that is open takes up the need it is begun for again', async () => {
  const { sphere, frank, nils, passingId, shown, choose, needId } = await withDraft()
  await choose(null)
  const { id } = await sphere.run('introduction.draft', { a: nils, b: frank, needId })
  expect(id).toBe(passingId)
  expect(shown()).toMatchObject({
    need: { id: needId },
    a: { why: 'What Nils does: Photographer' },
  })
})

test('a need of somebody else is refused', async () => {
  const { sphere, passingId } = await withDraft()
  const { id: mia } = await sphere.run('person.add', { name: 'Mia Roth' })
  const { id: needId } = await sphere.run('need.add', { personId: mia, words: 'A house' })
  expect(await sphere.attempt('introduction.chooseNeed', { passingId, needId })).toMatchObject({
    code: 'notTheirs',
  })
})
