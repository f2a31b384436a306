import { expect, test } from 'vitest'
import { readyToIntroduce } from '../../sphere/readyToIntroduce'
import { aTown, type Town } from '../commands/passingTown'

const seen = ({ sphere }: Pick<Town, 'sphere'>) => sphere.view('putTogether', {})

test('[004-18] those I have put together are stories with their days: who with whom, for what, what came of it', async () => {
  const { sphere, passingId } = await readyToIntroduce()
  expect(seen({ sphere }).rows, 'a draft brought nobody together').toEqual([])
  await sphere.run('introduction.markSent', { passingId })
  expect(seen({ sphere }).rows).toMatchObject([
    {
      id: passingId,
      on: sphere.today,
      words: 'You brought Frank Ito and Nils Dubois together.',
      people: [{ name: 'Frank Ito' }, { name: 'Nils Dubois' }],
      came: expect.stringMatching(/No word yet\.$/),
    },
  ])
  sphere.later(3)
  await sphere.run('introduction.markSpoken', { passingId })
  expect(seen({ sphere }).rows[0]?.came).toMatch(/They spoke\.$/)
  const [frank] = sphere.read.get('passing', passingId)!.people
  await sphere.run('passing.outcome', { passingId, kind: 'helped', workedFor: [frank!] })
  expect(seen({ sphere }).rows[0]?.came).toMatch(/It worked for Frank\.$/)
})

test('[004-18] names I gave stand among them, newest first, with the need in its own words', async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  const { id: needId } = await sphere.run('need.add', { personId: dora, words: 'A roofer' })
  const give = (forWhom: string, whom: string, more: object = {}) =>
    sphere.run('referral.note', {
      direction: 'given',
      forWhom: forWhom as never,
      people: [whom as never],
      ...more,
    })
  await give(dora, ben, { needId })
  sphere.later(1)
  await give(ana, carla, { purpose: 'The flat' })
  expect(seen(town).rows.map(({ words, came }) => `${words} ${came}`)).toEqual([
    'You gave Ana Marin the name of Carla Haas. About the flat. No word yet.',
    'You gave Dora Lund the name of Ben Silva. Dora was looking for a roofer. No word yet.',
  ])
  await sphere.run('need.edit', { id: needId, patch: { betweenUs: true } })
  expect(JSON.stringify(seen(town)), 'just between the two').not.toContain('roofer')
})

test('[004-18 no tally] the same two again are two stories, and no number stands with anybody', async () => {
  const town = await aTown()
  const { sphere, ana, carla } = town
  for (let time = 0; time < 12; time += 1) {
    await sphere.run('referral.note', {
      direction: 'given',
      forWhom: ana,
      people: [carla],
      purpose: 'The flat',
    })
    sphere.later(1)
  }
  const { rows, year } = seen(town)
  expect(rows.map(({ on }) => on)).toEqual(
    rows
      .map(({ on }) => on)
      .sort()
      .reverse(),
  )
  expect(new Set(rows.map(({ words, came }) => `${words} ${came}`))).toEqual(
    new Set(['You gave Ana Marin the name of Carla Haas. About the flat. No word yet.']),
  )
  expect(rows).toHaveLength(12)
  expect(year).toBe('One person was helped this year, by you or by somebody else.')
})

test('[000-07] whoever solved a need, somebody was helped: the year says it the same, and the week counts it the same', async () => {
  const said = async (by: 'me' | 'ben' | 'thing') => {
    const town = await aTown()
    const { sphere } = town
    const { id } = await sphere.run('need.add', { personId: town.dora, words: 'A roofer' })
    expect(seen(town).year).toBe('')
    if (by === 'thing')
      await sphere.run('need.solveByThing', { id, thing: { name: 'The roofers’ guild' } })
    else await sphere.run('need.solve', { id, by: by === 'me' ? by : town[by] })
    await sphere.run('review.lookBack', { day: sphere.today })
    const [review] = [...sphere.read.all('review')]
    return [seen(town).year, review?.facts?.['helped']]
  }
  const byMe = await said('me')
  expect(byMe).toEqual(['One person was helped this year, by you or by somebody else.', 1])
  expect(await said('ben')).toEqual(byMe)
  expect(await said('thing')).toEqual(byMe)
})
