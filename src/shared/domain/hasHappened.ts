import type { Passing } from './passing'
import type { Report } from './report'

/** Whether a step of a passing has come to pass, so that the giver can be told of it. */
export const hasHappened = (
  { stage, outcome, sides }: Pick<Passing, 'stage' | 'outcome' | 'sides'>,
  step: Report['step'],
): boolean => {
  if (outcome) return true
  if (step === 'result') return false
  if (step === 'met') return stage === 'met'
  return (
    stage === 'spoke' ||
    stage === 'met' ||
    Object.values(sides).some((side) => side.followedUpOn !== undefined)
  )
}
