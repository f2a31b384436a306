// Works out the vectors of the lexicon's lines and keeps them beside the worker that compares texts
// with them: `node build/lexiconVectors.mjs`. Lines that it met before are not worked out again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { runnerImport } from 'vite'
import { cacheRoot, root } from './paths.mjs'
import { runMain, say } from './say.mjs'

const AT_ONCE = 1024

await runMain(async () => {
  const source = async (path) =>
    (await runnerImport(join(root, 'src', path), { configFile: false, root })).module
  const { trades } = await source('shared/matching/lexicon/trades.ts')
  const file = await source('main/workers/lexiconFile.ts')
  const { openSentenceModel } = await source('main/workers/sentenceModel.ts')
  const { dimensions } = await source('main/workers/embedMessages.ts')

  const lines = file.linesOf(trades)
  const texts = file.allLines(lines)
  const known = knownVectors(file.modelName, dimensions)
  const missing = [...new Set(texts)].filter((text) => !known.has(text))
  const model = missing.length > 0 ? await openSentenceModel() : null
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const some = missing.slice(from, from + AT_ONCE)
    const found = await model.embed(some)
    for (const [row, text] of some.entries())
      known.set(text, found.subarray(row * dimensions, (row + 1) * dimensions))
    say(`${from + some.length} of ${missing.length} lines`)
  }
  keepVectors(file.modelName, known)
  const vectors = texts.map((text) => known.get(text))
  const axes = axesOf(vectors, dimensions, file.axesKept)
  writeFileSync(
    join(root, 'src', 'main', 'workers', 'lexiconVectors.bin'),
    file.lexiconBytes(lines, {
      axes: Int16Array.from(axes.flat(), (value) => Math.round(value * 32767)),
      vectors: turned(vectors, axes, file.lineScale),
    }),
  )
  say(`${texts.length} lines of ${trades.length} trades, ${missing.length} of them new`)
})

/** What earlier runs worked out, by the text. */
function knownVectors(model, dimensions) {
  const [names, numbers] = placesOf(model)
  if (!existsSync(names) || !existsSync(numbers)) return new Map()
  const bytes = readFileSync(numbers)
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const texts = JSON.parse(readFileSync(names, 'utf8'))
  return new Map(
    texts.map((text, at) => [text, all.subarray(at * dimensions, (at + 1) * dimensions)]),
  )
}

function keepVectors(model, known) {
  const [names, numbers] = placesOf(model)
  mkdirSync(cacheRoot(), { recursive: true })
  const bytes = [...known.values()].map((one) =>
    Buffer.from(one.buffer, one.byteOffset, one.length),
  )
  writeFileSync(numbers, Buffer.concat(bytes))
  writeFileSync(names, JSON.stringify([...known.keys()]))
}

function placesOf(model) {
  const name = model.replace(/[^\w.]+/g, '-')
  return ['json', 'bin'].map((ending) => join(cacheRoot(), `vectors${name}.${ending}`))
}

/** The axes along which the vectors reach furthest, the furthest first. */
function axesOf(vectors, dimensions, count) {
  const products = Matrix.zeros(dimensions, dimensions)
  for (const vector of vectors)
    for (let row = 0; row < dimensions; row += 1) {
      const value = vector[row]
      if (value === 0) continue
      const sums = products.data[row]
      for (let column = 0; column < dimensions; column += 1) sums[column] += value * vector[column]
    }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(products, {
    assumeSymmetric: true,
  })
  return realEigenvalues
    .map((length, column) => ({ length, column }))
    .sort((one, other) => other.length - one.length)
    .slice(0, count)
    .map(({ column }) => eigenvectorMatrix.getColumn(column))
}

/** How far each vector reaches along each axis. */
function turned(vectors, axes, scale) {
  const all = new Int8Array(vectors.length * axes.length)
  for (const [line, vector] of vectors.entries())
    for (const [at, axis] of axes.entries()) {
      let sum = 0
      for (let place = 0; place < axis.length; place += 1) sum += axis[place] * vector[place]
      all[line * axes.length + at] = Math.round((sum / 127) * scale)
    }
  return all
}
