import { dayAfter, type Day } from '../domain/calendar'
import { isSuggestible } from '../domain/isSuggestible'
import { isOpen, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { isFree } from './thread'

/** It is brought up three days before the day, again on the day before, and stands there on the day itself. */
const daysBefore = [3, 1, 0] as const
/** From so many days before then on it is in sight. */
const inSight = 7

/** On which day a need with a day comes up next; null once its day is past, or long before. */
export const broughtUpFor = ({ neededBy }: Pick<Need, 'neededBy'>, today: Day): Day | null => {
  if (!neededBy || neededBy < today) return null
  const days = daysBefore.map((count) => dayAfter(neededBy, -count))
  const next = days.find((day) => day >= today)
  return next && next <= dayAfter(today, inSight) ? next : null
}

/** What is needed by a day that is near, and the day on which it comes up; what is in hand or rests is left out. */
export function* neededSoon(read: Reader, today: Day): Generator<{ need: Need; due: Day }> {
  for (const need of read.all('need')) {
    const due = broughtUpFor(need, today)
    if (!due || !isOpen(need) || (need.restsUntil && need.restsUntil > today)) continue
    const asker = read.get('person', need.personId)
    if (!asker || !isSuggestible(asker, read.get('private', asker.id))) continue
    if (isFree(read, need)) yield { need, due }
  }
}
