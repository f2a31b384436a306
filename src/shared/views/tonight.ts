import { z } from 'zod'
import { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { Person } from '../domain/person'
import type { Review, ReviewLine } from '../domain/review'
import type { TouchKind } from '../domain/touch'
import { createdOn } from '../domain/createdOn'
import { eveningQuestions } from '../store/eveningQuestions'
import { lastSpokeOn } from '../store/lastSpokeOn'
import type { Reader } from '../store/reader'
import { reviewOn } from '../store/reviews'
import { lastDayDone, skippedDays } from '../store/skippedDays'
import { capturedOn, placesOn } from './capturedOn'
import { eveningQuestion } from './eveningQuestion'
import { lineReferral, type LineReferral } from './lineReferral'
import { currentTitle, workplace } from './slimPeople'
import { view } from './view'

/** One of the day's people. */
export interface DayPerson {
  id: string
  name: string
  shortName: string
  does: string
  /** What they do and where, in a few words. */
  line: string
  photo: string | null
  /** Before this day. */
  lastSpoke: Day | null
  /** Came to Goodturn on this day. */
  isNew: boolean
  state: 'open' | 'done' | 'skipped'
  /** The conversation of the day, and whether its kind can be changed here. */
  touch: { id: string; kind: TouchKind } | null
  lines: number
  /** Where they were met, as far as that is written down. */
  metAt: string | null
}

/** A line as it stands: the words, what it was understood as, and what became of it since. */
export interface SavedLine extends Pick<ReviewLine, 'id' | 'typed' | 'reading'> {
  /** The stage of a need, the day of a step: as it is now. */
  needId: string | null
  isAsked: boolean
  /** What follows from a referral. */
  referral: LineReferral | null
}

/** The evening review of one day. */
export const tonight = view({
  reads: [
    'review',
    'person',
    'touch',
    'position',
    'organisation',
    'need',
    'event',
    'followUp',
    'passing',
    'delivery',
    'me',
  ],
  args: z.strictObject({ day: Day }),
  compute: (read, { day }, today) => {
    const review = reviewOn(read, day)
    const { alone } = eveningQuestions(read, day, review)
    return {
      day,
      state: stateOf(review),
      people: [...new Set(review?.people)].flatMap((id) => {
        const person = read.get('person', id)
        return person && !person.deletedAt ? [rowOf(read, review!, person, today)] : []
      }),
      /** People of the day who are not in the list yet. */
      captured: capturedOn(read, day, review?.people ?? [], today),
      /** Where a new person may have been met today. */
      places: placesOn(read, day),
      /** Asked before the evening begins or after the last person, never beside a question about somebody. */
      question: alone && eveningQuestion(read, alone, today),
      /** Earlier days that nobody went through. */
      skipped: skippedDays(read, day),
      /** The last day that was closed or let go. */
      lastDone: lastDayDone(read),
    }
  },
})

const stateOf = (review: Review | undefined): 'notStarted' | 'inProgress' | 'done' =>
  review?.doneOn ? 'done' : review?.startedOn ? 'inProgress' : 'notStarted'

const rowOf = (read: Reader, review: Review, person: Person, today: Day): DayPerson => {
  const touch = review.touches[person.id] && read.get('touch', review.touches[person.id] ?? '')
  const does = person.does || currentTitle(read, person.id, today)
  return {
    id: person.id,
    name: person.name,
    shortName: person.nickname || firstName(person),
    does,
    line: [does, workplace(read, person.id, today)].filter(Boolean).join(', '),
    photo: person.photo ?? null,
    lastSpoke: lastSpokeOn(read, person.id, review.day),
    isNew: review.newPeople.includes(person.id) || createdOn(person) === review.day,
    state: review.states[person.id] ?? 'open',
    touch: touch ? { id: touch.id, kind: touch.kind } : null,
    lines: review.lines.filter((line) => line.personId === person.id).length,
    metAt: person.howWeMet[0]?.where ?? person.howWeMet[0]?.text ?? null,
  }
}

/** What came up with one of the day's people. */
export const tonightPerson = view({
  reads: ['review', 'need', 'followUp', 'passing', 'person', 'touch', 'thanks'],
  args: z.strictObject({ day: Day, personId: z.string().max(64) }),
  compute: (read, { day, personId }, today) => {
    const review = reviewOn(read, day)
    const ask = eveningQuestions(read, day, review).of.get(personId)
    return {
      /** What is asked here unasked, if there is room for it in this evening. */
      question: ask ? eveningQuestion(read, ask, today) : null,
      lines: (review?.lines ?? [])
        .filter((line) => line.personId === personId)
        .map((line) => savedLine(read, line)),
    }
  },
})

const savedLine = (read: Reader, { id, typed, reading, made }: ReviewLine): SavedLine => {
  const needId = made.find(({ table }) => table === 'need')?.id ?? null
  const need = needId ? read.get('need', needId) : undefined
  return {
    id,
    typed,
    reading,
    needId: need?.id ?? null,
    isAsked: need?.askedOn !== undefined,
    referral: reading.kind === 'referral' ? lineReferral(read, made) : null,
  }
}
