import { bestOf } from '../domain/bestOf'
import type { Day } from '../domain/calendar'
import { meOf } from '../store/meOf'
import type { Reader } from '../store/reader'
import { isAnswered, suggestionsOf, type Suggestion } from './suggestions'

interface ThreeNow {
  today: Day
  three: readonly Suggestion[]
}

const kept = new WeakMap<object, ThreeNow>()

/**
 * The people for today who were not answered yet, worked out once for all who ask between two changes.
 * They are chosen as of this morning, so that an answer leaves its place empty: on no day more than
 * the user wished for, and whoever is not among them is simply considered again tomorrow.
 */
export const threeNow = (read: Reader, today: Day): readonly Suggestion[] => {
  const known = read.stamp && kept.get(read.stamp)
  if (known?.today === today) return known.three
  const { dailyThree } = meOf(read)
  const chosen = dailyThree
    ? bestOf(suggestionsOf(read, today), dailyThree, isBefore(dailyThree))
    : []
  const three = chosen.filter((one) => !isAnswered(read, one, today))
  if (read.stamp) kept.set(read.stamp, { today, three })
  return three
}

/** A day worth a word first, then a need one can help with and a way to help, then the longest past their turn. */
const isBefore = (places: number) => {
  // Where only one has room, a need would take every turn of keeping in touch.
  const helpFirst = places > 1
  const order = helpFirst
    ? { occasion: 0, couldHelp: 1, wayToHelp: 2, quiet: 3 }
    : { occasion: 0, quiet: 1, couldHelp: 2, wayToHelp: 3 }
  return (one: Suggestion, other: Suggestion): boolean => {
    const [a, b] = [order[one.reason.kind], order[other.reason.kind]]
    if (a !== b) return a < b
    if (one.past !== other.past) return one.past > other.past
    return one.person.id < other.person.id
  }
}
