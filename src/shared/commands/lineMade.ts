import { dayAfter, type Day } from '../domain/calendar'
import type { PersonId } from '../domain/ids'
import type { Reading } from '../domain/reading'
import type { ReviewLine } from '../domain/review'
import { Refusal } from '../store/refusal'
import type { TableName } from '../store/tables'
import type { Transaction } from '../store/transaction'
import { keepDates } from './keepDates'
import { giveThanks } from './giveThanks'
import { keepOffers } from './keepOffers'
import { logTouches } from './logTouches'
import { notePassings } from './notePassings'
import { promiseFollowUps } from './promiseFollowUps'
import { tellNeeds } from './tellNeeds'
import { needPerson } from './whom'

interface Said<Kind extends Reading['kind']> {
  day: Day
  personId: PersonId
  reading: Extract<Reading, { kind: Kind }>
}

type Made = ReviewLine['made']

const one = (table: TableName, { id }: { id: string }): Made => [{ table, id }]

/** Days until a lead is looked at again, unless the user says otherwise. */
const leadRests = 7

/** What a line of the evening makes, by the commands that make the same elsewhere; the answer names the records. */
export const lineMade = (
  tx: Transaction,
  { day, personId, reading }: Said<Reading['kind']>,
): Made => {
  switch (reading.kind) {
    case 'note':
      return one(
        'touch',
        logTouches['note.add'].run(tx, { personIds: [personId], words: reading.words, on: day }),
      )
    case 'need': {
      const { kind: _, ...need } = reading
      return one('need', tellNeeds['need.add'].run(tx, { personId, ...need }))
    }
    case 'offer':
      return one('offer', keepOffers['offer.add'].run(tx, { personId, words: reading.words }))
    case 'lead': {
      const { business, purpose } = reading
      return one(
        'passing',
        notePassings['lead.note'].run(tx, {
          direction: 'received',
          giver: personId,
          ...business,
          purpose,
          nextStep: { words: `Look into ${business.name}`, due: dayAfter(tx.today, leadRests) },
        }),
      )
    }
    case 'referral':
      return ofReferral(tx, { day, personId, reading })
    case 'step': {
      const { words, due, at } = reading
      return one(
        'followUp',
        promiseFollowUps['followUp.add'].run(tx, { about: { personId }, words, due, at }),
      )
    }
    case 'thanks':
      return ofThanks(tx, { day, personId, reading })
    case 'leftMessage':
    case 'rough':
      return one(
        'touch',
        logTouches['touch.log'].run(tx, {
          kind: reading.kind === 'rough' ? 'roughMoment' : 'leftMessage',
          personIds: [personId],
          words: reading.words,
          on: day,
        }),
      )
    case 'met': {
      const { words, where } = reading
      keepDates['person.addHowWeMet'].run(tx, { id: personId, text: words, where, on: day })
      return one('person', { id: personId })
    }
  }
}

const ofReferral = (tx: Transaction, { personId, reading }: Said<'referral'>): Made => {
  const { name, personId: known, reach, purpose } = reading
  const whoever = known ?? (name ? { name, ...(reach ? { reach } : {}) } : undefined)
  if (!whoever) throw new Refusal('who', 'Who is it? A name is enough.')
  const passing = notePassings['referral.note'].run(tx, {
    direction: 'received',
    giver: personId,
    people: [whoever],
    purpose,
  })
  const [to] = tx.need('passing', passing.id).people
  const step = promiseFollowUps['followUp.add'].run(tx, {
    about: { personId: to, passingId: passing.id },
    words: 'Call',
  })
  return [
    ...one('passing', passing),
    ...one('followUp', step),
    ...(known || !to ? [] : one('person', { id: to })),
  ]
}

/** Thanks that waits already, for what they gave, takes no second one. */
const ofThanks = (tx: Transaction, { day, personId, reading }: Said<'thanks'>): Made => {
  if (tx.by('thanksTo', personId).some(({ state }) => state === 'open')) return []
  const touch = tx.add('touch', {
    kind: 'help',
    personIds: [needPerson(tx, personId).id],
    words: reading.words,
    on: day,
  })
  const thanks = giveThanks['thanks.add'].run(tx, { toId: personId, touchId: touch.id })
  return [...one('touch', touch), ...one('thanks', thanks)]
}
