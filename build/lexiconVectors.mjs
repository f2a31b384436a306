// Works out the vectors of the lexicon's lines and keeps them beside the worker that compares texts
// with them: `node build/lexiconVectors.mjs`. Lines that it knows already are not worked out again.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './paths.mjs'
import { runMain, say } from './say.mjs'

const AT_ONCE = 1024

await runMain(async () => {
  const source = (path) => runnerImport(join(root, 'src', path), { configFile: false, root })
  const { trades } = (await source('shared/matching/lexicon/trades.ts')).module
  const file = (await source('main/workers/lexiconFile.ts')).module
  const { openSentenceModel } = (await source('main/workers/sentenceModel.ts')).module
  const { dimensions } = (await source('main/workers/embedMessages.ts')).module

  const place = join(root, 'src', 'main', 'workers', 'lexiconVectors.bin')
  const lines = file.linesOf(trades)
  const texts = file.allLines(lines)
  const sums = file.sumsOf(texts)
  const vectors = new Int8Array(texts.length * dimensions)
  const known = existsSync(place) ? vectorsBySum(file.readLexicon(place), dimensions) : new Map()
  const missing = []
  for (const [at, sum] of sums.entries()) {
    const vector = known.get(sum)
    if (vector) vectors.set(vector, at * dimensions)
    else missing.push(at)
  }
  const model = missing.length > 0 ? await openSentenceModel() : null
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const some = missing.slice(from, from + AT_ONCE)
    const found = await model.embed(some.map((at) => texts[at]))
    for (const [row, at] of some.entries())
      vectors.set(found.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions)
    say(`${from + some.length} of ${missing.length} lines`)
  }
  writeFileSync(place, file.lexiconBytes(lines, vectors))
  say(`${texts.length} lines of ${trades.length} trades, ${missing.length} of them new`)
})

function vectorsBySum({ sums, vectors }, dimensions) {
  const known = new Map()
  for (const [at, sum] of sums.entries())
    known.set(sum, vectors.subarray(at * dimensions, (at + 1) * dimensions))
  return known
}
