import type { Day } from './calendar'
import type { Decision, JudgementLine } from './judgement'
import type { Person } from './person'

/** What the screen calls a decision. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  tolerate: 'Work with it',
  keep: 'Keep some distance',
  end: 'Let it rest',
}

const strictest = ['end', 'keep'] as const

/** A minus with a decision about it, or without one when it breaks nothing after all. What stood before is kept. */
export const decided = (line: JudgementLine, decision: Decision | null, on: Day): JudgementLine => {
  const { decision: before, decidedOn, earlier = [], dealBreaker: _marked, ...rest } = line
  const kept = before
    ? [...earlier, { decision: before, on: decidedOn ?? line.on, until: on }].slice(-200)
    : earlier
  return {
    ...rest,
    ...(decision ? { dealBreaker: true, decision, decidedOn: on } : {}),
    ...(kept.length > 0 ? { earlier: kept } : {}),
  }
}

/** The distance that the decisions about somebody ask for: the strictest that stands. */
export const distanceAsked = (minuses: readonly JudgementLine[]): Person['distance'] =>
  strictest.find((one) => minuses.some((line) => line.decision === one)) ?? 'none'

/** Why there is a distance: the lines whose decision asks for one. */
export const distanceReasons = (minuses: readonly JudgementLine[]): JudgementLine[] =>
  minuses.filter((line) => line.decision && line.decision !== 'tolerate')
