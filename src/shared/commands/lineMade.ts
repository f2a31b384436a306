import { dayAfter, type Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { momentOf } from '../domain/moment'
import { isPresent } from '../domain/person'
import type { ReviewLine } from '../domain/review'
import { dayUnder } from '../domain/reviewDay'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { keepDates } from './keepDates'
import { keepOffers } from './keepOffers'
import { made, type Left, type Said } from './lineSaid'
import { lineMessage } from './lineMessage'
import { lineThanks } from './lineThanks'
import { logTouches } from './logTouches'
import { notePassings } from './notePassings'
import { promiseFollowUps } from './promiseFollowUps'
import { tellNeeds } from './tellNeeds'

/** Days until a lead is looked at again, unless the user says otherwise. */
const leadRests = 7

/** The day that is called today by whoever is still up. */
const todayOf = (tx: Transaction): Day => dayUnder(momentOf(tx.today, tx.context.time()))

/** What a line of the evening makes, by the commands that make the same elsewhere; the answer names the records. */
export const lineMade = (tx: Transaction, { day, personId, reading }: Said): Left => {
  switch (reading.kind) {
    case 'note': {
      const { words } = reading
      const note = logTouches['note.add'].run(tx, { personIds: [personId], words, on: day })
      return { made: made('touch', note) }
    }
    case 'need': {
      const { kind: _, ...need } = reading
      return { made: made('need', tellNeeds['need.add'].run(tx, { personId, on: day, ...need })) }
    }
    case 'offer': {
      const { words } = reading
      return { made: made('offer', keepOffers['offer.add'].run(tx, { personId, words })) }
    }
    case 'lead':
      return { made: ofLead(tx, { day, personId, reading }) }
    case 'referral':
      return { made: ofReferral(tx, { day, personId, reading }) }
    case 'step': {
      const { words, due, at } = reading
      const step = { about: { personId }, words, due, at }
      return { made: made('followUp', promiseFollowUps['followUp.add'].run(tx, step)) }
    }
    case 'thanks':
      return { made: lineThanks(tx, { day, personId, reading }) }
    case 'leftMessage':
      return lineMessage(tx, { day, personId, reading })
    case 'rough': {
      const { words } = reading
      const log = { kind: 'roughMoment' as const, personIds: [personId], words, on: day }
      return { made: made('touch', logTouches['touch.log'].run(tx, log)) }
    }
    case 'met':
      return { made: ofMeeting(tx, { day, personId, reading }) }
  }
}

const ofLead = (tx: Transaction, { personId, reading }: Said<'lead'>): ReviewLine['made'] => {
  const { business, purpose } = reading
  const nextStep = { words: `Look into ${business.name}`, due: dayAfter(todayOf(tx), leadRests) }
  const lead = { direction: 'received', giver: personId, ...business, purpose, nextStep } as const
  return made('passing', notePassings['lead.note'].run(tx, lead))
}

const ofReferral = (
  tx: Transaction,
  { personId, reading }: Said<'referral'>,
): ReviewLine['made'] => {
  const { name, personId: known, reach, purpose } = reading
  const whoever = known
    ? reach
      ? { personId: known, reach }
      : known
    : name && { name, ...(reach ? { reach } : {}) }
  if (!whoever) throw new Refusal('who', 'Who is it? A name is enough.')
  const passing = notePassings['referral.note'].run(tx, {
    direction: 'received',
    giver: personId,
    people: [whoever],
    purpose,
    isReachedThroughGiver: true,
  })
  const [to] = tx.need('passing', passing.id).people
  const step = promiseFollowUps['followUp.add'].run(tx, {
    about: { personId: to, passingId: passing.id },
    words: 'Call',
    due: dayAfter(todayOf(tx), 1),
  })
  return [
    ...made('passing', passing),
    ...made('followUp', step),
    ...(known || !to ? [] : made('person', { id: to })),
  ]
}

/** Through whom, when exactly one person has that name; the words keep it in any case. */
const ofMeeting = (
  tx: Transaction,
  { day, personId, reading: { words, where, through } }: Said<'met'>,
): ReviewLine['made'] => {
  const named = through ? tx.by('peopleNamed', foldText(through)).filter(isPresent) : []
  const [one] = named.length === 1 ? named : []
  const throughId = one && one.id !== personId ? one.id : undefined
  const meeting = { id: personId, text: words, where, on: day, throughId }
  keepDates['person.addHowWeMet'].run(tx, meeting)
  return made('person', { id: personId })
}
