import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { openMeanings } from '../../../src/main/meanings/openMeanings'
import { readBed, textsOf, tryBed, type Tried } from './bed'
import { bedFolders, meaningsParts, root } from './places'
import { figuresOf } from './figures'
import { learn, outOfFold, type Lesson } from './verdicts'

/** A claim is made from here on: the least at which too few needs that nobody can meet are claimed. */
const thresholds = Array.from({ length: 31 }, (_, step) => 0.3 + step / 100)
const mostFalse = 0.15

const rounded = (value: number) => Number(value.toFixed(3))

/** Learns from the first bed out of fold and from the others whole. */
const weightsFrom = (lessons: readonly Lesson[]): string => {
  const [shared, ...others] = lessons
  if (!shared) throw new Error('there is nothing to learn from')
  const sure = outOfFold(shared, others)
  const isClaimedFrom =
    (threshold: number) =>
    (one: Tried): boolean =>
      !one.matched.matches[0]?.fit.isPast && (sure.get(one) ?? 0) >= threshold
  const threshold = thresholds.find(
    (from) => figuresOf(shared, isClaimedFrom(from)).falseNobody <= mostFalse,
  )
  if (threshold === undefined) throw new Error('at no threshold are few enough claims false')
  console.log(rounded(threshold), figuresOf(shared, isClaimedFrom(threshold)))
  const { bias, features } = learn(lessons)
  const lines = Object.entries(features).map(
    ([name, weight]) => `      ${name}: ${rounded(weight)},`,
  )
  return `{
    bias: ${rounded(bias)},
    threshold: ${rounded(threshold)},
    features: {
${lines.join('\n')}
    },
  }`
}

const known = openMeanings(meaningsParts)
const beds = bedFolders().map(readBed)
await known.know(beds.flatMap(textsOf))
const whole = weightsFrom(beds.map((bed) => tryBed(bed, known.meanings)))
await known.close()
const byWords = weightsFrom(beds.map((bed) => tryBed(bed)))
writeFileSync(
  path.join(root, 'src/shared/matching/verdictWeights.ts'),
  `/** What each feature of a verdict counts, and from when on a claim is made. */
export interface VerdictWeights {
  bias: number
  threshold: number
  features: Readonly<Record<string, number>>
}

/** Learnt from labelled needs by \`node test/bench/calibrate.mjs\`: with the model of sentences, and by words alone. */
export const verdictWeights: { whole: VerdictWeights; byWords: VerdictWeights } = {
  whole: ${whole},
  byWords: ${byWords},
}
`,
)
