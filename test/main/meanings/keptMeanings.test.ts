import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { KeptMeanings } from '../../../src/main/meanings/keptMeanings'
import { recordBytes } from '../../../src/main/meanings/meaningRecord'
import { builtWorker } from '../workers/builtWorker'

const lexicon = resolve(import.meta.dirname, '../../../src/main/workers/lexiconVectors.bin')
const script = builtWorker('embedWorker', { withPackages: true })
const withoutModel = builtWorker('embedWorker')

const folder = mkdtempSync(join(tmpdir(), 'goodturn-meanings-'))
const open: KeptMeanings[] = []
afterEach(async () => {
  for (const meanings of open.splice(0)) await meanings.stop()
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Start {
  file?: string
  worker?: string
}

/** A start of the program. */
const start = async ({ file = '', worker = script }: Start = {}) => {
  /** What was told, in order: whether somebody waited for it. */
  const came: boolean[] = []
  const troubles: string[] = []
  const meanings = new KeptMeanings({
    script: worker,
    lexicon,
    ...(file ? { file } : {}),
    onNews: (isAsked) => came.push(isAsked),
    onTrouble: (what) => troubles.push(what),
  })
  open.push(meanings)
  await meanings.load()
  return { meanings, came, troubles }
}

/** Looks through all that the sphere holds, and waits for what was missing. */
const lookThrough = async (meanings: KeptMeanings, texts: readonly string[]) => {
  meanings.begin()
  for (const _ of meanings.lookThrough(texts));
  await meanings.settled()
}

const cosine = (one: Int8Array, other: Int8Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / (127 * 127)

const streets = Array.from({ length: 40 }, (_, at) => `a roof to repair in street number ${at}`)
const odd = ['🎻 二胡 ﷺ', 'word '.repeat(2000), 'a\u0000b', '   ']
const sphere = [...streets, 'The toilet keeps running', 'piano teacher', ...odd]
const held = sphere.length - 1
const secret = 'a divorce that nobody wrote down'

const headBytes = 16
const recordsIn = (file: string) => (statSync(file).size - headBytes) / recordBytes

/** What a first start left on disk. */
const kept = join(folder, 'kept.bin')
const copyOf = (name: string) => {
  const file = join(folder, name)
  copyFileSync(kept, file)
  return file
}

describe('what texts mean', () => {
  let first: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    first = await start({ file: kept })
    first.meanings.take(sphere)
    first.meanings.of(secret)
    await lookThrough(first.meanings, sphere)
    first.meanings.of('another that nobody wrote down')
    await first.meanings.settled()
    await first.meanings.stop()
  }, 120_000)

  it('comes for a question before all the rest', () => {
    expect(first.came).toEqual([true, false, true])
    expect(first.meanings.of(`  a divorce that\nnobody wrote   down`)).not.toBeNull()
  })

  it('is known of every text, however odd, and says which trades it sounds like', () => {
    const { meanings } = first
    expect(sphere.filter((text) => !meanings.of(text))).toEqual(['   '])
    const toilet = meanings.of('The toilet keeps running')
    expect(toilet?.asks.slice(0, 2).map(({ trade }) => trade)).toContain('plumbing')
    expect(meanings.of('piano teacher')?.does[0]?.trade).toMatch(/piano|music/)
    expect(toilet?.asks.map(({ alike }) => alike)).toEqual(
      toilet?.asks.map(({ alike }) => alike).sort((one, other) => other - one),
    )
    expect(toilet?.vector).toHaveLength(512)
  })

  it('belongs to its own text, in whatever order they went through the model', () => {
    const of = (text: string) => first.meanings.of(text)!.vector
    expect(cosine(of(streets[7]!), of(streets[8]!))).toBeGreaterThan(0.9)
    expect(cosine(of(streets[7]!), of('piano teacher'))).toBeLessThan(0.5)
    expect(cosine(of('piano teacher'), of('piano teacher'))).toBeCloseTo(1, 1)
    expect(first.troubles).toEqual([])
  })
})

describe('what texts mean, at the next start', () => {
  it('is there without the model, for this user alone', async () => {
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    const { meanings, came, troubles } = await start({ file: kept, worker: withoutModel })
    await lookThrough(meanings, sphere)
    expect(sphere.filter((text) => !meanings.of(text))).toEqual(['   '])
    expect(meanings.state).toEqual({ isThere: true, waiting: 0, known: held })
    expect({ came, troubles }).toEqual({ came: [], troubles: [] })
  })

  it('is gone from disk for texts that are gone, and was never there for what was only asked', async () => {
    expect(recordsIn(kept)).toBe(held)
    const file = copyOf('less.bin')
    const { meanings } = await start({ file, worker: withoutModel })
    await lookThrough(meanings, streets.slice(0, 3))
    await meanings.stop()
    expect(recordsIn(file)).toBe(3)
    const { meanings: after } = await start({ file, worker: withoutModel })
    expect(after.of(streets[2]!)).not.toBeNull()
    expect(readFileSync(kept, 'latin1')).not.toContain('roof')
  })

  it('is worked out again where the file is torn, and compared again with another lexicon', async () => {
    const file = join(folder, 'torn.bin')
    const bytes = readFileSync(kept).subarray(0, headBytes + 30 * recordBytes + 7)
    bytes[12]! ^= 1
    writeFileSync(file, bytes)
    const { meanings, came, troubles } = await start({ file })
    await lookThrough(meanings, sphere)
    // Thirty that are compared, and those beyond the tear.
    expect(came).toEqual([false, false])
    expect(sphere.filter((text) => !meanings.of(text)?.asks.length)).toEqual(['   '])
    await meanings.stop()
    expect({ records: recordsIn(file), troubles }).toEqual({ records: held, troubles: [] })
  })

  it('is unknown where the file is another, or damaged from its beginning', async () => {
    const damaged = copyOf('damaged.bin')
    const bytes = readFileSync(damaged)
    bytes[headBytes + 40]! ^= 1
    writeFileSync(damaged, bytes)
    const foreign = join(folder, 'foreign.bin')
    writeFileSync(foreign, 'eggs, flour, milk')
    for (const file of [damaged, foreign]) {
      const { meanings } = await start({ file, worker: withoutModel })
      expect(meanings.state.known).toBe(0)
    }
  })
})

describe('without a model of sentences', () => {
  it('nothing has a meaning, which is said once and ends all waiting', async () => {
    const { meanings, troubles } = await start({ worker: withoutModel })
    await lookThrough(meanings, sphere)
    expect(meanings.of(sphere[0]!)).toBeNull()
    await meanings.settled()
    expect(troubles).toEqual([expect.stringContaining('words alone')])
    expect(meanings.state).toMatchObject({ isThere: false, waiting: 0 })
  })
})
