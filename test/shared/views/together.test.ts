import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Memory } from '../../../src/shared/store/memory'
import { together } from '../../../src/shared/views/together'
import { openSphere } from '../../sphere/openSphere'

type Sphere = ReturnType<typeof openSphere>

const add = async (sphere: Sphere, name: string, does = '') =>
  (await sphere.run('person.add', { name, circle: 'known', ...(does ? { does } : {}) })).id as never

const need = async (sphere: Sphere, personId: never, words: string, more = {}) =>
  (await sphere.run('need.add', { personId, words, asked: true, ...more })).id as never

const rowsOf = (sphere: Sphere, read = sphere.read) => {
  const rows = []
  let from: number | null = 0
  while (from !== null) {
    const slice: ReturnType<typeof together.compute> = together.compute(
      read,
      { from },
      sphere.today as never,
    )
    rows.push(...slice.rows)
    from = slice.next
  }
  return rows
}

/** The whole of Put them together, as the screen shows it slice by slice. */
const listed = (sphere: Sphere) =>
  rowsOf(sphere).map(({ asker, helper }) => `${asker.name}: ${helper.name}`)

const roofs = async () => {
  const sphere = openSphere()
  const ana = await add(sphere, 'Ana Marin', 'Baker')
  const rafa = await add(sphere, 'Rafa Roof', 'Roofer')
  const frank = await add(sphere, 'Frank Ito', 'Roofer')
  const needId = await need(sphere, ana, 'a roofer')
  return { sphere, ana, rafa, frank, needId }
}

test('[000-15] every open need that somebody could help with is listed, however many there are', async () => {
  const sphere = openSphere()
  await add(sphere, 'Rafa Roof', 'Roofer')
  const kinds = ['business', 'personal'] as const
  for (let at = 0; at < 60; at += 1) {
    const asker = await add(sphere, `Asker ${at}`)
    const kind = kinds[at % 2]!
    await need(sphere, asker, at % 3 === 0 ? `a roofer ${at}` : `a zither ${at}`, { kind })
  }
  const open = await add(sphere, 'Nina Noticed')
  await need(sphere, open, 'roofers', { asked: false })
  const quiet = await add(sphere, 'Otto Between')
  await need(sphere, quiet, 'a roofer', { betweenUs: true })
  const withdrawn = await need(sphere, open, 'a roofer, no longer')
  await sphere.run('need.withdraw', { id: withdrawn })
  const names = listed(sphere)
  expect(names).toHaveLength(22)
  expect(names.at(-1), 'what was only noticed comes last').toBe('Nina Noticed: Rafa Roof')
  expect(names).toContain('Otto Between: Rafa Roof')
  expect(rowsOf(sphere).filter(({ kind }) => kind === 'personal')).toHaveLength(10)
})

test('[000-15] what is done for a need takes it off the list, and Undo brings it back', async () => {
  const { sphere, ana, rafa, needId } = await roofs()
  expect(listed(sphere)).toEqual(['Ana Marin: Frank Ito'])
  await sphere.run('introduction.draft', { a: ana, b: rafa, needId })
  expect(listed(sphere)).toEqual([])
  await sphere.undo()
  expect(listed(sphere)).toEqual(['Ana Marin: Frank Ito'])
  await sphere.run('passAlong.ask', { personId: rafa, needId })
  expect(listed(sphere), 'so does a question to somebody').toEqual([])
  await sphere.undo()
  await sphere.run('need.solve', { id: needId, by: 'me' })
  expect(listed(sphere)).toEqual([])
})

test('[000-15] two who are left out for a need never come back for it, whatever is learned later', async () => {
  const { sphere, ana, rafa, frank, needId } = await roofs()
  await sphere.run('match.dismiss', { needId, personId: frank })
  expect(listed(sphere), 'the next one stands in the place').toEqual(['Ana Marin: Rafa Roof'])
  await sphere.run('match.dismiss', { needId, personId: rafa, reason: 'They fell out' })
  expect(listed(sphere)).toEqual([])
  for (const personId of [rafa, frank])
    await sphere.run('offer.add', { personId, words: 'A roofer for old roofs' })
  await sphere.run('need.unask', { id: needId })
  await sphere.run('need.ask', { id: needId })
  sphere.later(400)
  expect(listed(sphere)).toEqual([])
  const besides = sphere.view('needHelp', { needId })
  expect([...besides!.helpers, ...besides!.mayKnow]).toEqual([])
  expect(sphere.view('candidates', { personId: ana }).helpers).toEqual([])
  expect(sphere.view('lookedFor', { personId: rafa })!.rows).toEqual([])
  const other = await need(sphere, ana, 'a roofer for the barn')
  expect(rowsOf(sphere), 'for something else they may').toMatchObject([{ id: other }])
})

test('leaving out says whom, takes a reason afterwards, and is one step back', async () => {
  const { sphere, frank, needId } = await roofs()
  await sphere.run('thread.putOff', { needId, personId: frank })
  await sphere.run('match.dismiss', { needId, personId: frank })
  expect(sphere.engine.history.lastDone?.label).toBe('leave out Frank Ito for Ana Marin')
  await sphere.run('match.dismiss', { needId, personId: frank, reason: 'Too far away' })
  await sphere.run('match.dismiss', { needId, personId: frank })
  const kept = [...sphere.read.all('dismissal')]
  expect(kept).toMatchObject([{ needId, personId: frank, reason: 'Too far away' }])
  expect(kept[0]!.until, 'for good, also when it was put off before').toBeUndefined()
  for (let step = 0; step < 3; step += 1) await sphere.undo()
  expect([...sphere.read.all('dismissal')]).toMatchObject([{ until: '2026-12-19' }])
})

test('whom a need was brought to already is not brought up for it again once that is over', async () => {
  const { sphere, ana, frank, needId } = await roofs()
  const { id } = await sphere.run('introduction.draft', { a: ana, b: frank, needId })
  await sphere.run('passing.outcome', { passingId: id as never, kind: 'notThisTime' })
  expect(listed(sphere)).toEqual(['Ana Marin: Rafa Roof'])
})

test('whoever is not brought up is in no list, on either side', async () => {
  const { sphere, ana, rafa, frank } = await roofs()
  await sphere.run('private.stand', { personId: frank, value: 'antiSponsor', reason: 'Said so' })
  expect(listed(sphere)).toEqual(['Ana Marin: Rafa Roof'])
  await sphere.run('person.archive', { ids: [rafa] })
  expect(listed(sphere)).toEqual([])
  await sphere.undo()
  await sphere.run('person.archive', { ids: [ana] })
  expect(listed(sphere)).toEqual([])
})

test('what is kept from before is what would be found anew, after any changes', async () => {
  const trades = ['roofer', 'baker', 'piano teacher', 'lawyer']
  const change = fc.record({
    what: fc.constantFrom('does', 'offer', 'need', 'dismiss', 'archive', 'ask', 'undo', 'title'),
    who: fc.nat(5),
    whom: fc.nat(5),
    trade: fc.constantFrom(...trades),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 25 }), async (changes) => {
      const sphere = openSphere()
      const people: never[] = []
      for (let at = 0; at < 6; at += 1) people.push(await add(sphere, `Person ${at}`))
      const firstDone = sphere.engine.history.lastDone
      for (const { what, who, whom, trade } of changes) {
        const id = people[who]!
        const needs = [...sphere.read.all('need')]
        const one = needs[whom % Math.max(1, needs.length)]
        if (what === 'does') await sphere.run('person.edit', { id, patch: { does: trade } })
        if (what === 'offer') await sphere.run('offer.add', { personId: id, words: trade })
        if (what === 'need') await need(sphere, id, `a ${trade}`)
        if (what === 'dismiss' && one)
          await sphere.run('match.dismiss', { needId: one.id, personId: id })
        if (what === 'ask' && one) await sphere.attempt('need.unask', { id: one.id })
        if (what === 'archive') await sphere.run('person.archive', { ids: [id] })
        if (what === 'undo' && sphere.engine.history.lastDone !== firstDone) await sphere.undo()
        if (what === 'title')
          await sphere.run('position.add', { personId: id, organisation: 'Firm', title: trade })
        const anew = new Memory(
          structuredClone(sphere.read.copy()) as ReturnType<typeof sphere.read.copy>,
        )
        expect(rowsOf(sphere)).toEqual(rowsOf(sphere, anew))
      }
    }),
    { numRuns: 25 },
  )
})
