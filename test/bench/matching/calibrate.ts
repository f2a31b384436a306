import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { openMeanings } from '../../../src/main/meanings/openMeanings'
import { readBed, textsOf, tryBed, type Tried } from './bed'
import { bedFolders, meaningsParts } from './places'
import { figuresOf } from './figures'
import { learn, outOfFold } from './verdicts'

/** A claim is made from here on: the least at which too few needs that nobody can meet are claimed. */
const thresholds = [0.4, 0.42, 0.44, 0.46, 0.48, 0.5, 0.52, 0.54, 0.56, 0.58, 0.6]
const mostFalse = 0.15

const known = openMeanings(meaningsParts)
const beds = bedFolders().map(readBed)
await known.know(beds.flatMap(textsOf))
const lessons = beds.map((bed) => tryBed(bed, known.meanings))
await known.close()
const [shared, ...others] = lessons
if (!shared) throw new Error('there is nothing to learn from')
const sure = outOfFold(shared, others)
const isClaimedFrom =
  (threshold: number) =>
  (one: Tried): boolean =>
    !one.matched.matches[0]?.fit.isPast && (sure.get(one) ?? 0) >= threshold
const threshold =
  thresholds.find((from) => figuresOf(shared, isClaimedFrom(from)).falseNobody <= mostFalse) ?? 0.6
for (const from of thresholds) console.log(from, figuresOf(shared, isClaimedFrom(from)))
const { bias, features } = learn(lessons)
const rounded = (value: number) => Number(value.toFixed(3))
const lines = Object.entries(features).map(([name, weight]) => `    ${name}: ${rounded(weight)},`)
writeFileSync(
  path.resolve(import.meta.dirname, '../../../../src/shared/matching/verdictWeights.ts'),
  `/** Learnt from labelled needs by \`node test/bench/calibrate.mjs\`. */
export const verdictWeights: {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
} = {
  bias: ${rounded(bias)},
  threshold: ${threshold},
  features: {
${lines.join('\n')}
  },
}
`,
)
console.log(`written, with claims from ${threshold}`)
