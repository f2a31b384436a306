import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { dimensions } from '../../../src/main/workers/embedMessages'
import { allLines, linesOf, readLexicon } from '../../../src/main/workers/lexiconFile'
import { openSentenceModel } from '../../../src/main/workers/sentenceModel'
import { trades } from '../../../src/shared/matching/lexicon/trades'

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

it('a line of the lexicon is found again among all of them by its vector, along the axes that are kept', async () => {
  const model = await openSentenceModel()
  const file = resolve(import.meta.dirname, '../../../src/main/workers/lexiconVectors.bin')
  const compare = model.comparing(readLexicon(file))
  const lines = allLines(linesOf(trades))
  const places = [11, 4000, lines.length - 7]
  const cosines = await compare(await model.embed(places.map((place) => lines[place]!)))
  for (const [at, place] of places.entries()) {
    const own = cosines.subarray(at * lines.length, (at + 1) * lines.length)
    expect(own[place]).toBeGreaterThan(0.9)
    expect(own[place]).toBeLessThan(1.03)
    expect(lines[own.indexOf(Math.max(...own))]).toBe(lines[place])
  }
})
