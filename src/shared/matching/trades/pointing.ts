import type { KeyWord } from '../words/keyWords'
import type { Cue, CueKind, Cues } from './cues'

/** A trade that a text points to, by the cue that says most. */
export interface Pointed {
  trade: number
  /** From 0 to 1. */
  weight: number
  cue: Cue
  /** The words of the text that the cue was found by, as written. */
  words: readonly string[]
}

/** How much a cue counts that is found whole, by where it stands. */
export type CueWeights = Readonly<Partial<Record<CueKind, number>>>

export const dials = { asksLeast: 0.34, doesLeast: 0.6, sharePower: 1.5, steep: 1.6 }

interface Found {
  cue: Cue
  weight: number
  roots: readonly string[]
}

/** Which trades the words of a text point to, strongest first. */
export const pointing = (text: readonly KeyWord[], cues: Cues, weights: CueWeights): Pointed[] => {
  const written = new Map(text.map(({ root, word }) => [root, word]))
  const touched = new Map<number, string[]>()
  for (const root of written.keys())
    for (const cue of cues.holding(root)) {
      const before = touched.get(cue)
      if (before) before.push(root)
      else touched.set(cue, [root])
    }
  const byTrade = new Map<number, Found[]>()
  for (const [place, roots] of touched) {
    const cue = cues.all[place]!
    const kind = weights[cue.kind]
    if (!kind) continue
    const weight = kind * strengthOf(cue, roots, cues)
    if (weight <= 0) continue
    const found = byTrade.get(cue.trade)
    if (found) found.push({ cue, weight, roots })
    else byTrade.set(cue.trade, [{ cue, weight, roots }])
  }
  const pointed: Pointed[] = []
  for (const [trade, found] of byTrade) {
    found.sort((one, other) => other.weight - one.weight)
    const seen = new Set<string>()
    let without = 1
    for (const { weight, roots } of found) {
      const fresh = roots.filter((root) => !seen.has(root)).length / roots.length
      if (fresh === 0) continue
      without *= 1 - Math.min(0.98, weight * fresh)
      for (const root of roots) seen.add(root)
    }
    const [best] = found
    pointed.push({
      trade,
      weight: 1 - without,
      cue: best!.cue,
      words: best!.roots.map((root) => written.get(root)!),
    })
  }
  return pointed.sort((one, other) => other.weight - one.weight)
}

const strengthOf = (cue: Cue, roots: readonly string[], cues: Cues): number => {
  const sum = (all: readonly string[]) => all.reduce((so, root) => so + cues.tellingOf(root), 0)
  const found = sum(roots)
  const share = found / sum(cue.roots)
  const least =
    cue.kind === 'asks' ? dials.asksLeast : cue.roots.length > 2 ? dials.doesLeast : 0.999
  if (share < least) return 0
  return share ** dials.sharePower * (1 - Math.exp(-dials.steep * found))
}
