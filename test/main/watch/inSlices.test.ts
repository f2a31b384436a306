import { expect, test } from 'vitest'
import { inSlices } from '../../../src/main/watch/inSlices'

const busyFor = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('long work is done in slices, with room for others between them', async () => {
  let steps = 0
  let others = 0
  const other = setInterval(() => (others += 1), 1)
  await new Promise<void>((done) => {
    inSlices(function* () {
      for (; steps < 100; steps += 1) yield busyFor(1)
      done()
    }, 0)
  })
  clearInterval(other)
  expect(steps).toBe(100)
  expect(others).toBeGreaterThan(3)
})

test('work that is stopped goes no further', async () => {
  let steps = 0
  const work = inSlices(function* () {
    for (;;) {
      steps += 1
      yield busyFor(1)
    }
  }, 0)
  await new Promise((done) => setTimeout(done, 40))
  work.stop()
  const reached = steps
  expect(reached).toBeGreaterThan(0)
  await new Promise((done) => setTimeout(done, 40))
  expect(steps).toBe(reached)
})
