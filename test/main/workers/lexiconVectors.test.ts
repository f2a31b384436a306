import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import {
  allLines,
  axesKept,
  linesOf,
  readLexicon,
  sumsOf,
} from '../../../src/main/workers/lexiconFile'
import { trades } from '../../../src/shared/matching/lexicon/trades'

const file = resolve(import.meta.dirname, '../../../src/main/workers/lexiconVectors.bin')

it('the vectors beside the worker are those of the lexicon: if not, run node build/lexiconVectors.mjs', () => {
  const lines = linesOf(trades)
  const found = readLexicon(file)
  expect(found.trades).toEqual(
    lines.map(({ name, asks, does }) => ({ name, asks: asks.length, does: does.length })),
  )
  expect(found.sums).toEqual(sumsOf(allLines(lines)))
  expect(found.vectors.length).toBe(axesKept * found.sums.length)
  expect(statSync(file).size).toBeLessThan(7_000_000)
})
