import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { openSentenceModel } from '../../../src/main/workers/sentenceModel'
import { dimensions } from '../../../src/main/workers/embedMessages'

/** How alike two vectors times 127 are, from -1 to 1. */
const alike = (one: Int8Array, other: Int8Array): number =>
  one.reduce((sum, value, axis) => sum + value * (other[axis] ?? 0), 0) / 127 ** 2

afterEach(() => {
  vi.restoreAllMocks()
})

it('on a busy machine the model waits for what it counts with, and then tells a leaking tap from a wedding', async () => {
  const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (
    ...words: unknown[]
  ) => Promise<unknown>
  const slow = vi.spyOn(WebAssembly, 'instantiate').mockImplementation((async (
    ...words: unknown[]
  ) => {
    await pause(1000)
    return instantiate(...words)
  }) as never)
  const model = await openSentenceModel()
  expect(slow).toHaveBeenCalled()
  const vectors = await model.embed([
    'my kitchen tap is leaking',
    'water drips from the sink',
    'photographs of our wedding day',
  ])
  const [tap, sink, wedding] = [0, 1, 2].map((place) =>
    vectors.subarray(place * dimensions, (place + 1) * dimensions),
  ) as [Int8Array, Int8Array, Int8Array]
  expect(alike(tap, tap)).toBeGreaterThan(0.9)
  expect(alike(tap, sink)).toBeGreaterThan(alike(tap, wedding))
})
