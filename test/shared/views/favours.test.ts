import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../../../src/shared/domain/ids'
import { openSphere } from '../../sphere/openSphere'

const crafts = ['Roofer', 'Piano tuner'] as const
const wishes = ['A roofer', 'A piano tuner'] as const
const letters = 'ABCDEFGH'.split('')

const worlds = fc.record({
  people: fc.array(
    fc.record({
      craft: fc.option(fc.nat(crafts.length - 1)),
      wish: fc.option(fc.nat(wishes.length - 1)),
      isAsked: fc.boolean(),
      circle: fc.constantFrom('close', 'known', 'acquainted', 'unplaced'),
      knows: fc.nat(letters.length - 1),
      quietFor: fc.integer({ min: 20, max: 300 }),
    }),
    { minLength: 5, maxLength: letters.length },
  ),
  giver: fc.nat(letters.length - 1),
  wish: fc.nat(wishes.length - 1),
})
type World = typeof worlds extends fc.Arbitrary<infer Value> ? Value : never

/** The people of a world; the last one is whom the giver sends to me. */
const aSphere = async ({ people }: World) => {
  const sphere = openSphere()
  const ids: PersonId[] = []
  for (const [place, one] of people.entries()) {
    const name = `${letters[place]} Person`
    const { id } = await sphere.run('person.add', { name, circle: one.circle })
    ids.push(id)
    const does = one.craft === null ? '' : crafts[one.craft]!
    await sphere.run('person.edit', {
      id,
      patch: { does, cadence: { every: 1, unit: 'month' } },
    })
    await sphere.run('touch.log', {
      kind: 'call',
      personIds: [id],
      on: daysBefore(sphere.today, one.quietFor),
    })
    if (one.wish !== null)
      await sphere.run('need.add', {
        personId: id,
        words: wishes[one.wish]!,
        asked: one.isAsked,
        on: daysBefore(sphere.today, 15),
      })
  }
  for (const [place, { knows }] of people.entries()) {
    const [aId, bId] = [ids[place]!, ids[knows % ids.length]!]
    if (aId !== bId)
      await sphere.attempt('tie.add', { aId, bId, kind: 'knows', words: 'Old friends' })
  }
  const { id: sentId } = await sphere.run('person.add', { name: 'Z Sent', circle: 'unplaced' })
  await sphere.run('person.addChannel', {
    id: sentId,
    kind: 'emails',
    value: 'sent@example.org',
    label: 'work',
  })
  sphere.later(1)
  return { sphere, ids, sentId }
}

const daysBefore = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10) as never

/** So many referrals from one of them: noted, thanked, and told of by them. */
const receive = async (
  { sphere, ids, sentId }: Awaited<ReturnType<typeof aSphere>>,
  { giver }: World,
  count: number,
) => {
  const who = ids[giver % ids.length]!
  for (let done = 0; done < count; done += 1) {
    await sphere.run('referral.note', {
      direction: 'received',
      giver: who,
      people: [sentId],
      purpose: `A house, ${done}`,
    })
    await sphere.run('touch.log', {
      kind: 'call',
      direction: 'theyReached',
      personIds: [who],
      // Before all of them were spoken with last: whose turn it is may follow from when one spoke.
      on: daysBefore(sphere.today, 400),
      words: 'Sent somebody',
      help: { kind: 'referral' },
    })
    await sphere.run('touch.log', { kind: 'spokeWellOfMe', personIds: [who], words: 'To all' })
  }
}

/** Who is brought up, in what order, by everything that brings somebody up. */
const broughtUp = async ({ sphere, ids }: Awaited<ReturnType<typeof aSphere>>, world: World) => {
  const { helpers, mayKnow } = sphere.view('helpers', { words: wishes[world.wish]! })
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const thread = sphere.view('thread', {})
  const today = sphere.view('threeToday', {}).map(({ id, reason }) => [id, reason.kind])
  const day = sphere.today
  for (const id of ids) await sphere.run('review.meet', { day, whoever: id })
  const close = sphere.view('closeDay', { day })
  return {
    helpers: idsOf(helpers),
    tiers: helpers.map(({ tier }) => tier),
    mayKnow: idsOf(mayKnow),
    candidates: ids.map((personId) => {
      const found = sphere.view('candidates', { personId })
      return [idsOf(found.helpers), idsOf(found.helped)]
    }),
    toConnect: sphere.view('toConnect', { personIds: ids }),
    pairs: [...close.pairs, ...close.more].map(({ asker, helper }) => [asker.id, helper.id]),
    thread: thread && [thread.asker.id, thread.helper.id],
    today,
  }
}

test('[001-07 order] nobody is brought up sooner or later for what they gave: no referral or fifty, touches included', async () => {
  let found = 0
  let moved = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const orders = []
      for (const count of [0, 50]) {
        const one = await aSphere(world)
        await receive(one, world, count)
        orders.push(await broughtUp(one, world))
        if (count > 0) {
          const given = one.sphere.view('sources', {}).rows
          expect(given.map(({ id }) => id)).toEqual([one.ids[world.giver % one.ids.length]])
        }
      }
      expect(orders[1]).toEqual(orders[0])
      const [first] = orders
      if (first!.helpers.length > 1 && first!.pairs.length > 0) found += 1
      if (first!.today.length > 1) moved += 1
    }),
    { numRuns: 12, seed: 107 },
  )
  expect(found, 'worlds in which there is an order to change').toBeGreaterThan(2)
  expect(moved, 'and people for today').toBeGreaterThan(5)
})
