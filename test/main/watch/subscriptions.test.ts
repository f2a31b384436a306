import { expect, test, vi } from 'vitest'
import { computed, openWatching, pause } from './openWatching'

test('a watched view is told of each change of its result, with the number it stands at', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  await run('person.add', { name: 'Ann' })
  expect(await subscriptions.watch(7, 'names', {})).toEqual({ ok: true, seq: 1, value: ['Ann'] })
  await caughtUp()
  await run('person.add', { name: 'Ben' })
  await caughtUp()
  expect(pushes('views').at(-1)).toEqual({
    kind: 'views',
    seq: 2,
    results: [{ id: 7, result: ['Ann', 'Ben'] }],
  })
})

test('a change that a view does not show is told as a number without a result', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  await subscriptions.watch(1, 'needs', {})
  await subscriptions.watch(2, 'tags', {})
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  expect(pushes('views')).toEqual([{ kind: 'views', seq: 1, results: [] }])
})

test('a view is not computed again for a table that it does not read', async () => {
  const { run, subscriptions, caughtUp } = openWatching()
  await subscriptions.watch(1, 'names', {})
  const { id } = await run('person.add', { name: 'Ann' })
  await caughtUp()
  computed.names = 0
  await run('need.add', { personId: id, words: 'a roofer' })
  await caughtUp()
  expect(computed.names).toBe(0)
  await run('person.tag', { ids: [id], tag: 'choir' })
  await caughtUp()
  expect(computed.names).toBe(1)
})

test('a push that falls between the question and its answer is not lost', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  const answer = subscriptions.watch(1, 'names', {})
  const added = run('person.add', { name: 'Ann' })
  const reply = await answer
  await added
  await caughtUp()
  const last = pushes('views').at(-1)!
  const shown = last.results.length > 0 ? last.results[0]!.result : reply.ok && reply.value
  expect(shown).toEqual(['Ann'])
  expect(last.seq).toBe(1)
})

test('a window that hears nothing new is still told the number that its command waits for', async () => {
  const { run, engine, subscriptions, pushes, caughtUp } = openWatching()
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  const before = pushes('views').length
  const reply = await engine.undo()
  await engine.redo()
  subscriptions.tell()
  await caughtUp()
  expect(reply.ok && reply.seq).toBe(2)
  expect(pushes('views').at(-1)!.seq).toBe(3)
  subscriptions.tell()
  await vi.waitFor(() => expect(pushes('views')).toHaveLength(before + 2))
  expect(pushes('views').at(-1)).toEqual({ kind: 'views', seq: 3, results: [] })
})

test('several changes in one turn are one push', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  await subscriptions.watch(1, 'names', {})
  await Promise.all(['Ann', 'Ben', 'Carla'].map((name) => run('person.add', { name })))
  await caughtUp()
  expect(pushes('views')).toEqual([
    { kind: 'views', seq: 3, results: [{ id: 1, result: ['Ann', 'Ben', 'Carla'] }] },
  ])
})

test('costly views are pushed at most once a frame, and the last change arrives', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  await subscriptions.watch(1, 'slow', {})
  const began = performance.now()
  let count = 0
  while (performance.now() - began < 200 || count <= 10 || pushes('views').length <= 2) {
    await run('person.add', { name: `Person ${++count}` })
    await pause(1)
  }
  await caughtUp()
  const frames = (performance.now() - began) / 16
  expect(pushes('views').length).toBeLessThanOrEqual(frames + 1)
  expect(pushes('views').at(-1)!.results).toEqual([{ id: 1, result: count }])
})

test('people who changed are told as rows, those in the trash as gone', async () => {
  const { run, pushes, caughtUp } = openWatching()
  const { id } = await run('person.add', { name: 'Ann' })
  await caughtUp()
  await run('person.delete', { ids: [id] })
  await caughtUp()
  expect(
    pushes('people').map(({ changed, gone }) => [changed.map(([, name]) => name), gone]),
  ).toEqual([
    [['Ann'], []],
    [[], [id]],
  ])
})

test('a view that refuses says so and comes back, and the others go on', async () => {
  const { run, sphere, subscriptions, pushes, caughtUp } = openWatching()
  const { id } = await run('person.add', { name: 'Ann' })
  await subscriptions.watch(1, 'nameOf', { id })
  await subscriptions.watch(2, 'names', {})
  await sphere.undo()
  await caughtUp()
  expect(pushes('views').at(-1)!.results).toEqual([
    { id: 1, refusal: { code: 'gone', message: 'That person is no longer in Goodturn.' } },
    { id: 2, result: [] },
  ])
  await sphere.redo()
  await caughtUp()
  expect(pushes('views').at(-1)!.results).toEqual([
    { id: 1, result: 'Ann' },
    { id: 2, result: ['Ann'] },
  ])
})

test('a view with a bug is written down and answered; the others go on', async () => {
  const { run, subscriptions, pushes, broken, caughtUp } = openWatching()
  await subscriptions.watch(1, 'stumbling', {})
  await subscriptions.watch(2, 'names', {})
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  expect(broken).toHaveLength(1)
  expect(pushes('views').at(-1)!.results).toMatchObject([
    { id: 1, refusal: { code: 'broken' } },
    { id: 2, result: ['Ann'] },
  ])
})

test('unknown views and arguments that do not fit are refused and not watched', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  for (const name of ['nothing', '__proto__', 'constructor', 'toString'])
    expect(await subscriptions.watch(1, name, {})).toMatchObject({ code: 'unknownView' })
  expect(await subscriptions.watch(2, 'nameOf', { id: 7 })).toMatchObject({ code: 'invalid' })
  expect(await subscriptions.watch(3, 'names', { more: 1 })).toMatchObject({ code: 'invalid' })
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  expect(pushes('views').at(-1)!.results).toEqual([])
})

test('what is no longer watched is no longer told', async () => {
  const { run, subscriptions, pushes, caughtUp } = openWatching()
  await subscriptions.watch(1, 'names', {})
  await subscriptions.watch(2, 'names', {})
  subscriptions.unwatch(1)
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  expect(
    pushes('views')
      .at(-1)!
      .results.map(({ id }) => id),
  ).toEqual([2])
  subscriptions.reset()
  await run('person.add', { name: 'Ben' })
  await caughtUp()
  expect(pushes('views').at(-1)!.results).toEqual([])
})

test('when the day turns, every view is computed for the new day', async () => {
  const { run, later, today, subscriptions, pushes, caughtUp } = openWatching()
  await subscriptions.watch(1, 'day', {})
  const { id } = await run('person.add', { name: 'Ann' })
  await run('role.add', { personId: id, kind: 'customer', to: '2026-11-20' })
  await caughtUp()
  const before = pushes('people').length
  const next = later(1)
  subscriptions.dayTurned(today, next)
  await vi.waitFor(() => expect(pushes('views').at(-1)!.results).toEqual([{ id: 1, result: next }]))
  expect(pushes('day').at(-1)).toEqual({ kind: 'day', today: next })
  const turned = pushes('people').slice(before)
  expect(
    turned.flatMap(({ changed }) => changed.map(([, name, , , , sectors]) => [name, sectors])),
  ).toEqual([['Ann', ['everyone']]])
})

test('Undo and Redo are named after each change, and to a window that opens', async () => {
  const { run, sphere, subscriptions, pushes, caughtUp } = openWatching()
  await run('person.add', { name: 'Ann' })
  await caughtUp()
  await sphere.undo()
  await caughtUp()
  expect(pushes('history').map(({ state }) => state)).toEqual([
    { undo: 'add Ann', redo: null },
    { undo: null, redo: 'add Ann' },
  ])
  subscriptions.greet()
  expect(pushes('history').at(-1)!.state).toEqual({ undo: null, redo: 'add Ann' })
  expect(pushes('day').at(-1)!.today).toBe(sphere.today)
})

test('a disk that takes nothing more is said once, also to a window that opens later', async () => {
  const { engine, subscriptions, pushes } = openWatching()
  engine.refuseAll('The disk is full.')
  subscriptions.tell()
  subscriptions.tell()
  expect(pushes('readOnly')).toEqual([{ kind: 'readOnly', message: 'The disk is full.' }])
  subscriptions.greet()
  expect(pushes('readOnly')).toHaveLength(2)
})
