import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const story = async () => {
  const sphere = openSphere('2026-11-02')
  const add = async (name: string) => (await sphere.run('person.add', { name })).id
  const [rosa, dina] = [await add('Rosa Marsh'), await add('Dina Kaya')]
  await sphere.run('person.addHowWeMet', {
    id: rosa,
    text: 'You met',
    where: 'Chamber breakfast',
    on: '2026-11-02',
  })
  const lines = (id: string) => sphere.view('person', { id })!.story.lines
  return { sphere, rosa, dina, lines }
}

test('[000-17] met, need, referred, partner: one chain with ways to the need, the referral and the helper', async () => {
  const { sphere, rosa, dina, lines } = await story()
  sphere.later(3)
  const { id: need } = await sphere.run('need.add', {
    personId: rosa,
    words: 'A bookkeeper two mornings a month',
  })
  expect(lines(rosa).map(({ words }) => words)).not.toContain('From here on you are partners.')
  sphere.later(2)
  const { id: referral } = await sphere.run('referral.note', {
    direction: 'given',
    people: [{ personId: dina, reach: 'dina@example.org' }],
    forWhom: rosa,
    needId: need,
  })
  sphere.later(4)
  await sphere.run('need.solve', { id: need, by: dina })
  const chain = lines(rosa).toReversed()
  expect(chain.map(({ on, words }) => [on, words])).toEqual([
    ['2026-11-02', 'You met, Chamber breakfast.'],
    ['2026-11-05', 'Looking for: A bookkeeper two mornings a month.'],
    ['2026-11-07', 'You passed Dina on to Rosa.'],
    ['2026-11-07', 'From here on you are partners.'],
    ['2026-11-11', 'Found: A bookkeeper two mornings a month. Dina Kaya helped.'],
  ])
  const toNeed = { to: 'need', id: need, personId: rosa }
  expect(chain[1]?.links).toMatchObject([toNeed])
  expect(chain[2]).toMatchObject({
    people: [{ id: dina, name: 'Dina' }],
    links: [toNeed, { to: 'passing', id: referral }],
  })
  expect(chain[4]).toMatchObject({ people: [{ id: dina }], needId: need })
})

test('what stays between two is in no line of the story and leads nowhere', async () => {
  const { sphere, rosa, dina, lines } = await story()
  const { id: need } = await sphere.run('need.add', {
    personId: rosa,
    words: 'A lawyer for the divorce',
    betweenUs: true,
  })
  await sphere.run('referral.note', {
    direction: 'given',
    people: [{ personId: dina, reach: 'dina@example.org' }],
    forWhom: rosa,
    needId: need,
  })
  expect(JSON.stringify([lines(rosa), lines(dina)])).not.toContain('divorce')
  expect(lines(dina)[0]?.links.map(({ to }) => to)).toEqual(['passing'])
})
