import { existsSync } from 'node:fs'
import path from 'node:path'
import { openMeanings } from '../../../src/main/meanings/openMeanings'
import type { Day } from '../../../src/shared/domain/calendar'
import { Pool } from '../../../src/shared/matching/pool'
import { saidOf } from '../../../src/shared/matching/saidOf'
import { readSought } from '../../../src/shared/matching/sought'
import { Memory } from '../../../src/shared/store/memory'
import { helpers } from '../../../src/shared/views/helpers'
import { chance } from '../../fixtures/chance'
import { sizes, world } from '../../fixtures/world'
import { trades } from '../../../src/shared/matching/lexicon/trades'
import { readBed, textsOf, tryBed, type Tried } from '../matching/bed'
import { figuresOf, type Figures } from '../matching/figures'
import { bedFolders, meaningsParts } from '../matching/places'
import { outOfFold, type Lesson } from '../matching/verdicts'
import { verdictWeights } from '../../../src/shared/matching/verdictWeights'
import { ms, percentile } from '../measure'
import { report, type Row } from '../row'

/** What must hold on the shared set, and what is aimed at. */
const goals: readonly [name: keyof Figures, what: string, must: number, aim: number][] = [
  ['plain', 'first is right, plain needs', 0.88, 0.94],
  ['situational', 'first is right, needs told as situations', 0.45, 0.6],
  ['all', 'first is right, all needs', 0.56, 0.68],
  ['hit5', 'a right one among the first five', 0.72, 0.84],
  ['precision', 'claims that are right', 0.78, 0.85],
  ['coverage', 'claims on needs that can be met', 0.45, 0.7],
  ['falseNobody', 'false claims on needs that nobody can meet', 0.17, 0.08],
  ['falseEmptied', 'false claims with every right one left out', 0.25, 0.18],
  ['mayKnow5', 'may know, one of five, on needs that nobody can meet', 0.64, 0.78],
]
const fewerIsBetter = new Set<keyof Figures>(['falseNobody', 'falseEmptied'])
const figure = (value: number) => value.toFixed(3)

const outOfFoldFigures = (lessons: readonly Lesson[], threshold: number): Figures => {
  const [shared, ...others] = lessons
  const sure = outOfFold(shared!, others)
  const isClaimed = (one: Tried) =>
    !one.matched.matches[0]?.fit.isPast && (sure.get(one) ?? 0) >= threshold
  return figuresOf(shared!, isClaimed)
}

/** As it is built: nothing was learnt from a need that is looked at only where it is another bed's. */
const asBuilt = (lesson: Lesson): Figures =>
  figuresOf(lesson, ({ matched }) => matched.verdict === 'direct')

const spheresQueries = async (known: ReturnType<typeof openMeanings>): Promise<Row[]> => {
  const from = chance(11)
  const phrases = trades.flatMap(({ does }) => does.split(',').map((phrase) => phrase.trim()))
  const asked = trades.flatMap(({ asks }) => asks.split('\n').map((line) => line.trim()))
  const questions = Array.from({ length: 200 }, () => from.one(asked))
  await known.know([...phrases, ...questions])
  const rows: Row[] = []
  for (const [size, goal] of [
    [sizes.M, 60],
    [sizes.L, 150],
  ] as const) {
    const pool = new Pool(
      Array.from({ length: size }, (_, place) => ({
        id: `p${place}`,
        said: [saidOf('does', from.one(phrases), known.meanings)],
      })),
    )
    const took = questions.map((text) => {
      const began = performance.now()
      const sought = readSought(text, known.meanings.of(text))
      pool.match(sought)
      pool.mayKnow(sought, 5)
      return performance.now() - began
    })
    const p95 = percentile(took, 0.95)
    rows.push({
      what: 'who can help and who may know, p95 of 200 needs',
      size: size === sizes.M ? 'M' : 'L',
      ours: ms(p95),
      figure: ms(p95),
      goal: `under ${goal} ms`,
      isMet: p95 < goal,
    })
  }
  return rows
}

/** The view of the screen, by words alone, on the made-up sphere with everything else in it. */
const viewRows = (): Row[] => {
  const memory = new Memory(world(sizes.M))
  const today = '2026-11-19' as Day
  const needs = [...memory.all('need')].slice(0, 100)
  const ask = (words: string) => helpers.compute(memory, { words }, today)
  const first = performance.now()
  ask('a roofer')
  const opened = performance.now() - first
  const took = needs.map(({ words }) => {
    const began = performance.now()
    ask(words)
    return performance.now() - began
  })
  return [
    { what: 'the first question of a start, nothing warmed', size: 'M', ours: ms(opened) },
    { what: 'the view beside a need, p95', size: 'M', ours: ms(percentile(took, 0.95)) },
  ]
}

await report(async () => {
  const known = openMeanings(meaningsParts)
  const folders = bedFolders()
  const beds = folders.map(readBed)
  await known.know(beds.flatMap(textsOf))
  const lessons = beds.map((bed) => tryBed(bed, known.meanings))
  const byWords = beds.map((bed) => tryBed(bed))
  const isShared = existsSync(path.join(folders[0] ?? '', 'needs.jsonl')) && folders.length > 1
  const whole = outOfFoldFigures(lessons, verdictWeights.whole.threshold)
  const fallback = outOfFoldFigures(byWords, verdictWeights.byWords.threshold)
  const others = lessons.at(-1)
  const rows: Row[] = goals.map(([name, what, must, aim]) => {
    const isFewer = fewerIsBetter.has(name)
    const isIn = (goal: number) => (isFewer ? whole[name] <= goal : whole[name] >= goal)
    return {
      what: `matchmaker: ${what}${isShared ? '' : ' (our own set)'}`,
      ours: `${figure(whole[name])}${isIn(aim) ? ', as aimed at' : ''}`,
      peer: `by words alone ${figure(fallback[name])}${others ? `, other trades ${figure(asBuilt(others)[name])}` : ''}`,
      figure: figure(whole[name]),
      goal: `${isFewer ? 'at most' : 'at least'} ${figure(must)}, aim ${figure(aim)}`,
      isMet: isIn(must),
    }
  })
  rows.push(...(await spheresQueries(known)), ...viewRows())
  await known.close()
  return rows
})
