import type { KeyWord } from '../words/keyWords'
import { cueKinds, isDoer, type Cue, type CueKind, type Cues } from './cues'

/** A trade that the words of a text point to, by the cue that says most. */
export interface Pointed {
  /** The trade's place in the lexicon. */
  trade: number
  /** From 0 to 1. */
  weight: number
  cue: Cue
  /** The words of the text that the cue was found by, as written. */
  words: readonly string[]
  roots: readonly string[]
}

/** How much a cue counts that is found whole, by where it stands; a kind left out does not count. */
export type CueWeights = Readonly<Partial<Record<CueKind, number>>>

/** How fast part of a cue counts less, and how fast rare words say enough. */
const sharePower = 1.27
const steep = 1.6
/** What somebody is called who does it says at least so much, and so do two words of what they do together. */
const ofSaid = 0.88
/** No cue alone is certain. */
const most = 0.98

interface Found {
  cue: Cue
  weight: number
  roots: readonly string[]
}

/** Which trades the words of a text point to, strongest first. */
export const pointing = (text: readonly KeyWord[], cues: Cues, weights: CueWeights): Pointed[] => {
  const written = new Map(text.map(({ root, word }) => [root, word]))
  const seen = new Set<Cue>()
  const byTrade = new Map<number, Found[]>()
  for (const kind of cueKinds) {
    const weight = weights[kind]
    if (!weight) continue
    for (const root of written.keys())
      for (const cue of cues.startingAt(kind, root)) {
        if (seen.has(cue)) continue
        seen.add(cue)
        const found = foundIn(cue, written, cues, weight)
        if (!found) continue
        const before = byTrade.get(cue.trade)
        if (before) before.push(found)
        else byTrade.set(cue.trade, [found])
      }
  }
  return [...byTrade]
    .map(([trade, found]) => pointedBy(trade, found, written))
    .sort((one, other) => other.weight - one.weight || one.trade - other.trade)
}

const foundIn = (
  cue: Cue,
  written: ReadonlyMap<string, string>,
  cues: Cues,
  kind: number,
): Found | null => {
  const roots = cue.roots.filter((root) => written.has(root))
  if (cue.least === 1 && roots.length < cue.roots.length) return null
  const sum = (all: readonly string[]) => all.reduce((so, root) => so + cues.tellingOf(root), 0)
  const told = sum(roots)
  const share = told / sum(cue.roots)
  if (share < cue.least) return null
  const isDone = cue.isDoer && roots.every((root) => isDoer(written.get(root)!))
  const isWhole = cue.kind === 'does' && cue.roots.length > 1 && roots.length === cue.roots.length
  const tells = 1 - Math.exp(-steep * told)
  const weight =
    kind * cue.counts * share ** sharePower * (isDone || isWhole ? Math.max(ofSaid, tells) : tells)
  return { cue, roots, weight }
}

/** Each further cue adds to the doubt that is left, as far as it rests on other words. */
const pointedBy = (
  trade: number,
  found: Found[],
  written: ReadonlyMap<string, string>,
): Pointed => {
  found.sort((one, other) => other.weight - one.weight)
  const used = new Set<string>()
  let doubt = 1
  for (const { weight, roots } of found) {
    const fresh = roots.filter((root) => !used.has(root)).length / roots.length
    doubt *= 1 - Math.min(most, weight * fresh)
    for (const root of roots) used.add(root)
  }
  const [best] = found
  return {
    trade,
    weight: 1 - doubt,
    cue: best!.cue,
    roots: best!.roots,
    words: best!.roots.map((root) => written.get(root)!),
  }
}
