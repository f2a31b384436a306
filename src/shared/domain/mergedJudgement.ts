import type { Judgement } from './judgement'

type Entry = { on: string }

const together = <Item extends Entry>(kept: readonly Item[], other: readonly Item[]): Item[] => {
  const seen = new Set<string>()
  return [...kept, ...other].filter((item) => {
    const key = JSON.stringify(item)
    return !seen.has(key) && seen.add(key)
  })
}

const byDay = <Item extends Entry>(items: readonly Item[]): Item[] =>
  items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => a.item.on.localeCompare(b.item.on) || a.at - b.at)
    .map(({ item }) => item)

const answerOf = (kept: Judgement['like'], other: Judgement['like']): Judgement['like'] =>
  kept.answer === 'notYet' && !kept.words ? other : kept

/** What the user thinks of two people who are one: nothing of it is lost. The kept one's standing still holds. */
export const mergedJudgement = (kept: Judgement, other: Judgement): Judgement => {
  const holds = kept.standing.at(-1)
  const before = byDay(together(kept.standing, other.standing)).filter((one) => one !== holds)
  return {
    ...kept,
    like: answerOf(kept.like, other.like),
    trust: answerOf(kept.trust, other.trust),
    isSkipped: kept.isSkipped ?? other.isSkipped,
    pluses: together(kept.pluses, other.pluses),
    minuses: together(kept.minuses, other.minuses),
    standing: holds ? [...before, holds] : before,
    repair: kept.repair ?? other.repair,
    reviews: byDay(together(kept.reviews, other.reviews)),
  }
}
