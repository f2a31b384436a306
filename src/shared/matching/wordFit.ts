/** Where something that answers a need was found; what people say themselves comes first. */
export const evidenceKinds = ['offer', 'does', 'title', 'firm', 'tag', 'notes'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** How much a word counts, by where it stands. */
const weights: Record<EvidenceKind, number> = {
  offer: 1,
  does: 0.95,
  title: 0.8,
  firm: 0.7,
  tag: 0.7,
  notes: 0.45,
}

/** One word of a need that was found with somebody. */
export interface Hit {
  kind: EvidenceKind
  root: string
}

/** Less of the need than this is chance. */
const least = 0.135

/**
 * How well somebody fits a need by the plainest measure, shared words: between 0 and 1, rare words counting more; null
 * when it is chance.
 */
export const wordFit = (
  hits: readonly Hit[],
  roots: readonly string[],
  rarityOf: (root: string) => number,
): number | null => {
  let all = 0
  let found = 0
  for (const root of roots) {
    const rarity = rarityOf(root)
    all += rarity
    let weight = 0
    for (const hit of hits) if (hit.root === root) weight = Math.max(weight, weights[hit.kind])
    found += rarity * weight
  }
  return all > 0 && found / all >= least ? found / all : null
}

/** The hits of the kind that says most, which are the reason to give. */
export const tellingHits = <Told extends Hit>(
  hits: readonly Told[],
  rarityOf: (root: string) => number,
): Told[] => {
  const said = (kind: EvidenceKind) =>
    hits.reduce((sum, hit) => sum + (hit.kind === kind ? rarityOf(hit.root) * weights[kind] : 0), 0)
  const best = evidenceKinds.reduce((one, other) => (said(other) > said(one) ? other : one))
  return hits.filter((hit) => hit.kind === best)
}
