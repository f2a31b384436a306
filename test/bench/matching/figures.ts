import { isRight, type Tried } from './bed'

/** How well needs were met, as the goals of the matcher name it; shares from 0 to 1. */
export interface Figures {
  plain: number
  situational: number
  all: number
  hit5: number
  precision: number
  coverage: number
  falseNobody: number
  falseEmptied: number
  mayKnow5: number
}

const share = <One>(all: readonly One[], isSo: (one: One) => boolean): number =>
  all.length === 0 ? 0 : all.filter(isSo).length / all.length

const isHit = ({ need, matched }: Tried): boolean =>
  matched.matches
    .slice(0, 5)
    .some(({ candidate }) => need.good.includes(candidate.id) || need.fair.includes(candidate.id))

/** The figures of one bed, as `score-matching.mjs` counts them. */
export const figuresOf = (
  { tried, emptied }: { tried: readonly Tried[]; emptied: readonly Tried[] },
  isClaimed: (one: Tried) => boolean,
): Figures => {
  const met = tried.filter(({ need }) => need.satisfiable)
  const nobody = tried.filter(({ need }) => !need.satisfiable)
  return {
    plain: share(
      met.filter(({ need }) => need.style === 'plain'),
      isRight,
    ),
    situational: share(
      met.filter(({ need }) => need.style === 'situational'),
      isRight,
    ),
    all: share(met, isRight),
    hit5: share(met, isHit),
    precision: share(met.filter(isClaimed), isRight),
    coverage: share(met, isClaimed),
    falseNobody: share(nobody, isClaimed),
    falseEmptied: share(emptied, isClaimed),
    mayKnow5: share(nobody, ({ need, mayKnow }) => mayKnow.some((id) => need.bridge.includes(id))),
  }
}
