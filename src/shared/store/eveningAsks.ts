import { dayAfter, type Day } from '../domain/calendar'
import { createdOn } from '../domain/createdOn'
import type { PersonId } from '../domain/ids'
import { isOpen, type Need } from '../domain/need'
import { openPromise } from '../domain/openPromise'
import { isPresent } from '../domain/person'
import { askFor, type Ask } from '../domain/question'
import type { Review } from '../domain/review'
import { isConversation } from '../domain/touch'
import type { Reader } from './reader'

/** Days after which it may no longer be true what somebody was looking for. */
const mayHaveChanged = 30
/** Days with a conversation after which one may know somebody better. */
const knownAfter = 3

const madeBy = ({ lines }: Review, table: string, personId?: string): string[] =>
  lines
    .filter((line) => !personId || line.personId === personId)
    .flatMap(({ made }) => made.filter((one) => one.table === table).map(({ id }) => id))

const needsTold = (read: Reader, review: Review, personId: PersonId): Ask[] =>
  madeBy(review, 'need', personId)
    .toReversed()
    .filter((id) => read.get('need', id)?.stage === 'noticed')
    .map((id) => askFor('need', id))

const spokeOn = (read: Reader, personId: PersonId, day: Day): boolean =>
  read.by('touchesOf', personId).some((touch) => touch.on === day && isConversation(touch))

const promises = (read: Reader, { day }: Review, personId: PersonId): Ask[] =>
  spokeOn(read, personId, day)
    ? read
        .by('passingsOf', personId)
        .filter((one) => one.people.includes(personId) && openPromise(one))
        .map(({ id }) => askFor('promise', id))
    : []

const roughMoments = (read: Reader, { day }: Review, personId: PersonId): Ask[] =>
  read
    .by('touchesOf', personId)
    .filter(({ kind, on, id }) => {
      const isOfTheDay = kind === 'roughMoment' && on === day
      return isOfTheDay && read.by('followUpsAbout', id).length === 0
    })
    .map(({ id }) => askFor('rough', id))

const stepsDue = (read: Reader, review: Review, personId: PersonId): Ask[] => {
  const planned = madeBy(review, 'followUp')
  return read
    .by('followUpsOf', personId)
    .filter(({ id, state, due, about, every }) => {
      const isDue = state === 'open' && due <= review.day && !planned.includes(id)
      return isDue && !about.passingId && !(every && due < dayAfter(review.day, -mayHaveChanged))
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .map(({ id, due }) => askFor('step', id, due))
}

const lastTold = (need: Need): Day =>
  [need.stillTrueOn ?? '', need.askedOn ?? '', need.story.at(-1)?.on ?? '', createdOn(need)]
    .sort()
    .at(-1) as Day

const mayBeOver = (read: Reader, review: Review, personId: PersonId): Ask[] => {
  const told = madeBy(review, 'need')
  return read
    .by('needsOf', personId)
    .filter(
      (need) =>
        isOpen(need) &&
        !need.betweenUs &&
        !told.includes(need.id) &&
        !(need.restsUntil && need.restsUntil > review.day) &&
        lastTold(need) <= dayAfter(review.day, -mayHaveChanged),
    )
    .sort((a, b) => Number(a.stage === 'noticed') - Number(b.stage === 'noticed'))
    .map(({ id }) => askFor('stillTrue', id))
}

const knowsBetter = (read: Reader, personId: PersonId): Ask[] => {
  const person = read.get('person', personId)
  if (!person || person.kind === 'light' || person.distance !== 'none') return []
  if (person.circle === 'close' || person.circle === 'known') return []
  const days = read
    .by('touchesOf', personId)
    .filter(isConversation)
    .map(({ on }) => on)
  return new Set(days).size >= knownAfter ? [askFor('circle', personId)] : []
}

/** Everything that could be asked about one of the day's people, what helps them first. */
export const asksAbout = (read: Reader, review: Review, personId: PersonId): Ask[] => {
  const person = read.get('person', personId)
  if (!person || !isPresent(person) || person.deceased) return []
  return [
    ...needsTold(read, review, personId),
    ...promises(read, review, personId),
    ...roughMoments(read, review, personId),
    ...stepsDue(read, review, personId),
    ...mayBeOver(read, review, personId),
    ...knowsBetter(read, personId),
  ]
}
