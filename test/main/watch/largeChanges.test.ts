import { expect, test, vi } from 'vitest'
import type { openSphere } from '../../sphere/openSphere'
import { openWatching, turn } from './openWatching'

/** A large change, in many steps, still at work when this returns. */
const beginLarge = (run: ReturnType<typeof openSphere>['run'], size: number) => {
  const rows = Array.from({ length: size }, (_, at) => ({
    file: 'contacts.csv',
    kind: 'test',
    contact: { name: `Person ${at}` },
  }))
  return run('contacts.import', { rows })
}

test('during a large change nothing of it is shown; at its end all of it', async () => {
  const { run, subscriptions, pushes, told, engine } = openWatching()
  await subscriptions.watch(1, 'names', {})
  const work = beginLarge(run, 5000)
  let turns = 0
  while (engine.isBusy) {
    await turn()
    turns += 1
    if (engine.isBusy) expect([...pushes('views'), ...pushes('people')]).toEqual([])
  }
  await work
  await vi.waitFor(() => expect(pushes('people')).toHaveLength(5), { timeout: 20_000 })
  expect(turns).toBeGreaterThan(5)
  expect(pushes('busy').length).toBeGreaterThan(0)
  expect(told.filter(({ kind }) => kind === 'idle')).toHaveLength(1)
  expect(pushes('views').at(-1)).toMatchObject({ seq: engine.seq, results: [{ id: 1 }] })
  expect(pushes('views').at(-1)!.results[0]!.result).toHaveLength(5000)
  const slices = pushes('people').map(({ changed }) => changed.length)
  expect(slices).toEqual([1000, 1000, 1000, 1000, 1000])
})

test('what is asked during a large change is answered at its end, with all of it', async () => {
  const { run, subscriptions, engine } = openWatching()
  const work = beginLarge(run, 3000)
  await turn()
  expect(engine.isBusy).toBe(true)
  const watched = subscriptions.watch(1, 'names', {})
  const dropped = subscriptions.watch(2, 'names', {})
  subscriptions.unwatch(2)
  const slice = subscriptions.people(0)
  await work
  expect((await watched).ok && ((await watched) as { value: string[] }).value).toHaveLength(3000)
  expect(await dropped).toMatchObject({ ok: false, code: 'unwatched' })
  expect((await slice).seq).toBe(engine.seq)
})

test('everybody comes in slices of at most a thousand', async () => {
  const { run, subscriptions, sphere } = openWatching()
  await beginLarge(run, 4500)
  const sizes: number[] = []
  const names = new Set<string>()
  for (let from: number | null = 0; from !== null;) {
    const slice = await subscriptions.people(from)
    sizes.push(slice.rows.length)
    for (const [, name] of slice.rows) names.add(name)
    from = slice.next
  }
  expect(sizes).toEqual([1000, 1000, 1000, 1000, 500])
  expect(names.size).toBe([...sphere.read.all('person')].length)
})
