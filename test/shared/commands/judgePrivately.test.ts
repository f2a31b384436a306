import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const marker = 'MARKER-PRIVATE'

const withAnn = async () => {
  const sphere = openSphere()
  const { ids } = await sphere.run('person.addMany', { names: 'Ann Lee, Ben Silva, Carla Haas' })
  return { sphere, ids, ann: ids[0] }
}

test('[001-01 not yet] like, trust and standing start as not yet', async () => {
  const { sphere, ann } = await withAnn()
  expect(sphere.view('private', { id: ann })).toMatchObject({
    like: { answer: 'notYet' },
    trust: { answer: 'notYet' },
    standing: 'notYet',
  })
  expect([...sphere.read.all('private')]).toEqual([])
})

test('[001-01 order] people stand in the same order with and without a private part', async () => {
  const { sphere, ids } = await withAnn()
  for (const id of ids) {
    await sphere.run('need.add', { personId: id, words: 'A roofer' })
    await sphere.run('position.add', { personId: id, organisation: 'Harbor', to: '2026-11-01' })
  }
  const seen = () => ({
    found: sphere.view('search', { text: 'a' }),
    roofers: sphere.view('search', { text: 'roofer' }),
    formerly: sphere.view('formerlyAt', {}),
    counts: sphere.view('peopleCounts', {}),
    pages: ids.map((id) => sphere.view('person', { id })),
  })
  const before = seen()
  expect(before.found.people).toHaveLength(3)
  const [ann, ben, carla] = ids
  await sphere.run('private.edit', { personId: ann, patch: { like: { answer: 'no' } } })
  await sphere.run('private.edit', { personId: carla, patch: { trust: { answer: 'yes' } } })
  await sphere.run('private.add', { personId: ann, list: 'minuses', text: marker })
  await sphere.run('private.add', { personId: carla, list: 'pluses', text: marker })
  await sphere.run('private.stand', { personId: ben, value: 'advocate', reason: marker })
  expect(seen()).toEqual(before)
})

test('[001-14] pluses and minuses are lists, each line with its day', async () => {
  const { sphere, ann } = await withAnn()
  await sphere.run('private.add', { personId: ann, list: 'pluses', text: 'Keeps promises' })
  sphere.later(2)
  await sphere.run('private.add', { personId: ann, list: 'pluses', text: 'Funny' })
  await sphere.run('private.add', { personId: ann, list: 'minuses', text: 'Late' })
  expect(sphere.view('private', { id: ann })).toMatchObject({
    pluses: [
      { text: 'Keeps promises', on: '2026-11-19' },
      { text: 'Funny', on: '2026-11-21' },
    ],
    minuses: [{ text: 'Late', on: '2026-11-21' }],
  })
  await sphere.run('private.remove', { personId: ann, list: 'pluses', index: 0 })
  expect(sphere.view('private', { id: ann })?.pluses).toMatchObject([{ text: 'Funny' }])
})

test('[003-16 standing] a change of standing needs a reason and keeps what was before', async () => {
  const { sphere, ann } = await withAnn()
  expect(
    await sphere.attempt('private.stand', { personId: ann, value: 'friendly', reason: ' ' }),
  ).toMatchObject({ ok: false, code: 'empty' })
  await sphere.run('private.stand', { personId: ann, value: 'friendly', reason: 'Kind words' })
  sphere.later(1)
  await sphere.run('private.stand', { personId: ann, value: 'advocate', reason: 'Told Ben' })
  expect(sphere.view('private', { id: ann })).toMatchObject({
    standing: 'advocate',
    standings: [
      { value: 'advocate', reason: 'Told Ben' },
      { value: 'friendly', reason: 'Kind words' },
    ],
  })
})

test('the words of an undo give nothing private away, and the page holds none of it', async () => {
  const { sphere, ann } = await withAnn()
  await sphere.run('private.add', { personId: ann, list: 'minuses', text: marker })
  await sphere.run('private.edit', {
    personId: ann,
    patch: { like: { answer: 'no', words: marker } },
  })
  expect(sphere.engine.history.lastDone?.label).toBe('edit what is private about Ann Lee')
  expect(JSON.stringify(sphere.view('person', { id: ann }))).not.toContain(marker)
  expect(JSON.stringify(sphere.view('search', { text: marker }))).not.toContain('ann')
})

const withMinuses = async () => {
  const world = await withAnn()
  const { sphere, ann } = world
  await sphere.run('private.add', { personId: ann, list: 'minuses', text: marker })
  await sphere.run('private.add', { personId: ann, list: 'minuses', text: 'Late' })
  const decide = (index: number, decision: 'tolerate' | 'keep' | 'end' | null) =>
    sphere.run('private.decide', { personId: ann, index, decision })
  const distance = () => sphere.read.get('person', ann)?.distance
  const minuses = () => sphere.view('private', { id: ann })!.minuses
  return { ...world, decide, distance, minuses }
}

test('[001-15 decision] a minus breaks the deal with a dated decision; what was decided before stays readable', async () => {
  const { sphere, decide, minuses, distance } = await withMinuses()
  await decide(0, 'tolerate')
  expect(distance()).toBe('none')
  sphere.later(3)
  await decide(0, 'end')
  sphere.later(4)
  await decide(0, null)
  expect(minuses()[0]).toEqual({
    text: marker,
    on: '2026-11-19',
    earlier: [
      { decision: 'tolerate', on: '2026-11-19', until: '2026-11-22' },
      { decision: 'end', on: '2026-11-22', until: '2026-11-26' },
    ],
  })
  expect(distance()).toBe('none')
  await decide(0, 'keep')
  expect(minuses()[0]).toMatchObject({
    dealBreaker: true,
    decision: 'keep',
    decidedOn: '2026-11-26',
    earlier: [{ decision: 'tolerate' }, { decision: 'end' }],
  })
})

test('[001-15 distance] the distance is the strictest decision that still stands', async () => {
  const { sphere, ann, decide, distance } = await withMinuses()
  await decide(0, 'keep')
  expect(distance()).toBe('keep')
  await decide(1, 'end')
  expect(distance()).toBe('end')
  await decide(1, 'tolerate')
  expect(distance()).toBe('keep')
  await decide(1, 'end')
  await sphere.run('private.remove', { personId: ann, list: 'minuses', index: 1 })
  expect(distance()).toBe('keep')
  await sphere.run('private.remove', { personId: ann, list: 'minuses', index: 0 })
  expect(distance()).toBe('none')
})

test('[001-15 undo] decision and distance are one step of Undo, whose words give nothing away', async () => {
  const { sphere, decide, distance, minuses } = await withMinuses()
  await decide(0, 'end')
  const { lastDone } = sphere.engine.history
  expect(lastDone?.label).toBe('edit what is private about Ann Lee')
  await decide(0, 'end')
  expect(sphere.engine.history.lastDone, 'the same again is no step').toBe(lastDone)
  await sphere.undo()
  expect(distance()).toBe('none')
  expect(minuses()[0]).toEqual({ text: marker, on: '2026-11-19' })
  await sphere.redo()
  expect(distance()).toBe('end')
})

test('[001-15 page] the page says the distance, and nothing of why', async () => {
  const { sphere, ann, decide } = await withMinuses()
  await sphere.run('person.edit', { id: ann, patch: { cadence: { every: 1, unit: 'month' } } })
  const page = () => sphere.view('person', { id: ann })!
  expect(page()).toMatchObject({ state: { distance: null }, header: { hasNoPlan: true } })
  await decide(0, 'keep')
  expect(page()).toMatchObject({
    state: { distance: 'You keep some distance from Ann.' },
    header: { hasNoPlan: false },
  })
  expect(JSON.stringify(page())).not.toContain(marker)
})
