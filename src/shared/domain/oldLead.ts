import { dayAfter, dayNumber, type Day } from './calendar'
import { createdOn } from './createdOn'
import type { Passing } from './passing'

const daysUntouched = 30
const mostTimes = 3
/** How many leads one week brings up. */
export const leadsAWeek = 2

/** When something last happened with it; what is put off is touched again on that day. */
export const touchedOn = (passing: Passing): Day => {
  const { movedOn, snoozedUntil } = passing
  const happened = movedOn ?? createdOn(passing)
  return snoozedUntil && snoozedUntil > happened ? snoozedUntil : happened
}

/** How often it was brought up and left alone since then. */
export const timesLeftAlone = (passing: Passing): number => {
  const since = touchedOn(passing)
  return passing.broughtUpOn.filter((day) => day > since).length
}

const isOpenLead = ({ kind, stage, outcome }: Passing): boolean =>
  kind === 'lead' && stage !== 'closed' && outcome === undefined

/** A lead that was left alone three times: it rests under Later, until somebody touches it. */
export const isResting = (passing: Passing): boolean =>
  isOpenLead(passing) && timesLeftAlone(passing) >= mostTimes

/** Left alone once more, it rests. */
export const isLastTime = (passing: Passing): boolean => timesLeftAlone(passing) === mostTimes - 1

/** A lead that nobody touched for thirty days, with nothing planned for a day to come. */
export const isOld = (passing: Passing, today: Day): boolean => {
  if (!isOpenLead(passing) || dayAfter(touchedOn(passing), daysUntouched) > today) return false
  const { nextStep } = passing
  return !nextStep || nextStep === 'none' || nextStep.due <= today
}

/** Weeks begin on Monday, and 1970 began on a Thursday. */
const weekOf = (day: Day): number => Math.floor((dayNumber(day) + 3) / 7)

/** Whether the week of this day brought it up already. */
export const wasBroughtUpThisWeek = ({ broughtUpOn }: Passing, today: Day): boolean => {
  const last = broughtUpOn.at(-1)
  return last !== undefined && weekOf(last) === weekOf(today)
}
