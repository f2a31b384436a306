import { dayAfter, type Day } from './calendar'
import { createdOn } from './createdOn'
import type { FollowUp } from './followUp'
import { hasHappened } from './hasHappened'
import { isBetweenTwo } from './isBetweenTwo'
import { isResting } from './oldLead'
import type { Passing } from './passing'
import type { Report } from './report'
import type { Thanks } from './thanks'

/** What a passing waits for. Each arm is one thing to do. */
export type NextInPassing =
  /** Reach the person, as was promised to the giver. */
  | { what: 'contact'; due: Day }
  /** Tell the giver what has happened; `thanks` as well where that is open, in one text. */
  | { what: 'tell'; due: Day; steps: Report['step'][]; thanks: string[] }
  | { what: 'thank'; due: Day; thanks: string; toId: string }
  /** Tell those it was between that it did not go well. */
  | { what: 'tellSides'; due: Day; toIds: string[] }
  /** What the user planned. */
  | { what: 'planned'; due: Day; words: string }
  /** A draft that waits to be finished, an answer that is awaited, a message that may go out. */
  | { what: 'draft' | 'send'; due: Day }
  | { what: 'answer'; due: Day; personId: string }
  /** Have the two spoken? At seven days, and once more at fourteen. */
  | { what: 'ask'; due: Day; followUpId: string }
  /** Thirty days without a word. */
  | { what: 'quiet'; due: Day }
  /** How did it go? */
  | { what: 'outcome'; due: Day }
  /** Neither a next step nor an explicit none. */
  | { what: 'plan'; due: Day }
  /** A lead that was left alone three times: under Later, in sight of whoever looks there. */
  | { what: 'resting'; due: null }
  | { what: 'nothing'; due: null }

export interface PassingParts {
  passing: Passing
  reports: readonly Report[]
  thanks: readonly Thanks[]
  followUps: readonly FollowUp[]
  /** Somebody who fits it has come since it rests. */
  hasMatch?: boolean
}

const daysForAnswer = 4
const daysForThanks = 2
const daysForOutcome = 7
const daysToQuiet = 30

const nothing: NextInPassing = { what: 'nothing', due: null }

/** What is owed to the giver and to others: first what has happened is told, and thanked in the same text. */
const owed = (parts: PassingParts): NextInPassing[] => {
  const { passing, reports, thanks } = parts
  const giver = passing.giver
  const steps = reports
    .filter((report) => report.state === 'open' && !report.toId)
    .filter((report) => hasHappened(passing, report.step))
    .map((report) => report.step)
  const toIds = reports.flatMap(({ state, toId }) => (state === 'open' && toId ? [toId] : []))
  const open = thanks.filter((one) => one.state === 'open')
  const toGiver = open.filter((one) => one.toId === giver)
  const happened = passing.outcome?.on ?? passing.movedOn ?? createdOn(passing)
  const due = (one: Thanks): Day =>
    one.snoozedUntil ??
    (one.occasion === 'success' ? happened : dayAfter(createdOn(one), daysForThanks))
  const sides: NextInPassing[] =
    toIds.length > 0 ? [{ what: 'tellSides', due: happened, toIds }] : []
  if (steps.length > 0)
    return [
      { what: 'tell', due: happened, steps, thanks: toGiver.map((one) => one.id) },
      ...open
        .filter((one) => one.toId !== giver)
        .map((one) => ({ what: 'thank' as const, due: due(one), thanks: one.id, toId: one.toId })),
      ...sides,
    ]
  return [
    ...sides,
    ...open.map((one) => ({
      what: 'thank' as const,
      due: due(one),
      thanks: one.id,
      toId: one.toId,
    })),
  ]
}

const inIntroduction = ({ passing, followUps }: PassingParts, today: Day): NextInPassing | null => {
  const { stage, sentOn, sides } = passing
  if (!sentOn) {
    if (stage === 'ready') return { what: 'send', due: passing.movedOn ?? createdOn(passing) }
    const asked = Object.entries(sides).find(([, { consent }]) => consent === 'asked')
    if (asked) {
      const [personId, { at }] = asked
      return { what: 'answer', due: dayAfter(at ?? createdOn(passing), daysForAnswer), personId }
    }
    return { what: 'draft', due: passing.movedOn ?? createdOn(passing) }
  }
  if (stage === 'sent') {
    const question = followUps.find((followUp) => followUp.state === 'open')
    const quietOn = dayAfter(sentOn, daysToQuiet)
    if (question && today < quietOn)
      return { what: 'ask', due: question.due, followUpId: question.id }
    return { what: 'quiet', due: quietOn }
  }
  return null
}

const isOver = ({ outcome, stage }: Passing): boolean => outcome !== undefined || stage === 'closed'

/** Whether I promised to reach the person, and have not yet. */
export const isPromiseOpen = (passing: Passing): boolean =>
  passing.promise !== undefined &&
  !passing.promise.keptOn &&
  !isOver(passing) &&
  passing.stage !== 'spoke' &&
  passing.stage !== 'met' &&
  !isBetweenTwo(passing)

/** What the passing itself waits for, the giver aside. */
const itself = (parts: PassingParts, today: Day): NextInPassing | null => {
  const { passing } = parts
  const { nextStep, stage } = passing
  if (isOver(passing)) return null
  if (isResting(passing) && !parts.hasMatch) return { what: 'resting', due: null }
  if (nextStep && nextStep !== 'none') return { what: 'planned', ...nextStep }
  const inOne = passing.kind === 'introduction' ? inIntroduction(parts, today) : null
  if (inOne) return inOne
  const since = passing.movedOn ?? createdOn(passing)
  if (nextStep === 'none') return null
  if (stage === 'met' || (stage === 'spoke' && passing.direction !== 'received'))
    return { what: 'outcome', due: dayAfter(since, daysForOutcome) }
  if (stage === 'spoke' && passing.kind === 'introduction')
    return { what: 'outcome', due: dayAfter(since, daysForOutcome) }
  return passing.direction === 'received' ? { what: 'plan', due: since } : null
}

/** Neither a next step nor an explicit none, whatever is owed to the giver meanwhile. */
export const isUnplanned = (parts: PassingParts, today: Day): boolean =>
  !isPromiseOpen(parts.passing) && itself(parts, today)?.what === 'plan'

/** The one thing that a passing waits for next: the promise first, then whatever is due first. */
export const nextInPassing = (parts: PassingParts, today: Day): NextInPassing => {
  const { passing } = parts
  const { promise, snoozedUntil } = passing
  const waiting: NextInPassing[] =
    promise && isPromiseOpen(passing)
      ? [{ what: 'contact', due: promise.by }]
      : [...owed(parts), itself(parts, today)].filter((one) => one !== null)
  const [first] = waiting.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1))
  if (!first) return nothing
  if (first.due === null) return first
  return snoozedUntil && snoozedUntil > first.due ? { ...first, due: snoozedUntil } : first
}
