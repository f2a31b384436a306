import { expect, test } from 'vitest'
import { whyToday } from '../../../src/shared/text/whyToday'
import { withTwo } from '../../sphere/readyToIntroduce'

/** Frank needs a photographer, and Nils is one; both stand on the map. */
const world = async (asked: boolean) => {
  const two = await withTwo({ asked })
  const { sphere, frank, nils } = two
  for (const id of [frank, nils]) await sphere.run('person.place', { ids: [id], circle: 'known' })
  sphere.later(1)
  return two
}

test.each([false, true])(
  '[004-12 everywhere] wherever two are proposed it is known whether help was asked for: %s',
  async (asked) => {
    const { sphere, frank, nils, needId, shown } = await world(asked)
    expect(sphere.view('thread', {})).toMatchObject({ needId, isAsked: asked })
    expect(sphere.view('toConnect', { personIds: [frank, nils] })).toMatchObject({
      [frank]: { id: nils, asker: { id: frank, shortName: 'Frank' }, isAsked: asked },
      [nils]: { id: frank, asker: { id: frank, shortName: 'Frank' }, isAsked: asked },
    })
    const [today] = sphere.view('threeToday', {})
    expect(today!.reason).toMatchObject({ kind: 'couldHelp', needId, isAsked: asked })
    expect(whyToday(today!.reason, sphere.today)).toBe(
      asked ? 'Nils could help Frank' : 'Nils could help, if Frank wants help',
    )
    await sphere.run('review.meet', { day: sphere.today, whoever: frank })
    expect(sphere.view('closeDay', { day: sphere.today }).pairs).toMatchObject([
      { needId, isAsked: asked },
    ])
    expect([shown().a.isToAskFirst, shown().b.isToAskFirst]).toEqual([!asked, false])
  },
)

test('[004-12 reason] why one went ahead stands in the story of the introduction, and once on the page of the person', async () => {
  const { sphere, frank, draft } = await world(false)
  const { id: passingId } = await draft({ whyA: 'Nils photographs roofs' })
  await sphere.run('introduction.answer', {
    passingId,
    personId: frank,
    consent: 'goneAhead',
    reason: 'They told me in person',
  })
  const story = () => sphere.view('passing', { id: passingId })!.story.map(({ words }) => words)
  expect(story()).toContain('You went ahead for Frank: They told me in person.')
  expect(story().join()).not.toContain('for Nils')
  const told = sphere.view('person', { id: frank })!.story
  expect(JSON.stringify(told).match(/They told me in person/g), 'once').toHaveLength(1)
})

test('[004-12 chain] made of a referral, the reason is told once as well', async () => {
  const { sphere, frank, nils } = await world(true)
  const { id: passingId } = await sphere.run('referral.note', {
    direction: 'given',
    giver: 'me',
    forWhom: frank,
    people: [nils],
    purpose: 'Twelve roofs',
  })
  await sphere.run('referral.introduce', { passingId })
  await sphere.run('introduction.answer', {
    passingId,
    personId: nils,
    consent: 'goneAhead',
    reason: 'I know they want this',
  })
  for (const id of [frank, nils]) {
    const told = JSON.stringify(sphere.view('person', { id })!.story)
    expect(told.match(/I know they want this/g), 'once on each page').toHaveLength(1)
  }
})

test('the question comes to whoever is looking for it, on whichever side', async () => {
  const { sphere, frank, nils } = await world(false)
  const turned = sphere.view('introduction', { a: nils, b: frank })!
  expect([turned.a.isToAskFirst, turned.b.isToAskFirst]).toEqual([false, true])
  expect(turned.b.ask).toContain('is that something you’re looking for outside help with?')
  expect(turned.a.ask).not.toContain('outside help')
})
