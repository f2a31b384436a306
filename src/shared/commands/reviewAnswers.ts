import { z } from 'zod'
import { Day } from '../domain/calendar'
import type { FollowUpId, NeedId, PassingId, PersonId, TouchId } from '../domain/ids'
import { Circle } from '../domain/person'
import { answersTo, askOf, later, type Ask } from '../domain/question'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { arrangePeople } from './arrangePeople'
import { command } from './command'
import { editMe } from './editMe'
import { askedNow } from './passOver'
import { promiseFollowUps } from './promiseFollowUps'
import { openReview } from './reviewKept'
import { roughMoments } from './roughMoments'
import { spokeAbout } from './spokeAbout'
import { tellNeeds } from './tellNeeds'
import { nameOf } from './whom'

const needAsk = (key: string): Ask => {
  const ask = askOf(key)
  if (!ask) throw new Refusal('gone', 'That is not asked any more.')
  return ask
}

/** What an answer changes. */
const settle = (tx: Transaction, day: Day, { kind, id }: Ask, answer: string): void => {
  const isYes = answer === 'yes'
  switch (kind) {
    case 'need': {
      const needId = id as NeedId
      if (isYes) tellNeeds['need.ask'].run(tx, { id: needId, on: day })
      else if (tx.need('need', id).stage === 'asked')
        tellNeeds['need.unask'].run(tx, { id: needId })
      return
    }
    case 'promise':
      if (isYes) spokeAbout(tx, id as PassingId, day)
      return
    case 'rough':
      if (isYes) roughMoments['rough.makeRight'].run(tx, { touchId: id as TouchId })
      return
    case 'step':
      if (isYes) promiseFollowUps['followUp.done'].run(tx, { id: id as FollowUpId, on: day })
      return
    case 'stillTrue': {
      const needId = id as NeedId
      if (isYes) tellNeeds['need.edit'].run(tx, { id: needId, patch: { stillTrueOn: day } })
      else tellNeeds['need.withdraw'].run(tx, { id: needId })
      return
    }
    case 'circle':
      arrangePeople['person.place'].run(tx, {
        ids: [id as PersonId],
        circle: Circle.parse(answer),
      })
      return
    case 'mornings':
      if (isYes) editMe['me.edit'].run(tx, { patch: { reviewNextMorning: true } })
      return
    case 'surprised':
      return
  }
}

const sayAnswer = (read: Reader, key: string, answer: string): string => {
  const ask = askOf(key)
  const need = ask?.kind === 'need' ? read.get('need', ask.id) : undefined
  if (!need || answer === later) return 'answer a question of the evening'
  return answer === 'yes'
    ? `mark that ${nameOf(read, need.personId)} asked for help`
    : `mark that ${nameOf(read, need.personId)} has not asked yet`
}

/** What the evening asks unasked, and what became of it. */
export const reviewAnswers = {
  /** A lone answer to what was not asked counts as well, and takes no room from the others. */
  'review.answer': command({
    input: z.strictObject({
      day: Day,
      key: z.string().min(1).max(200),
      answer: z.string().min(1).max(40),
    }),
    says: ({ key, answer }, read) => sayAnswer(read, key, answer),
    run: (tx, { day, key, answer }) => {
      const ask = needAsk(key)
      if (answer !== later && !answersTo[ask.kind].includes(answer))
        throw new Refusal('answer', 'That is no answer to this question.')
      const review = openReview(tx, day)
      const before = review.asked.find((one) => one.key === key)
      const askedHere = [askedNow(tx, day), ...review.people.map((id) => askedNow(tx, day, id))]
      const wasAsked = before ? !before.isUnasked : askedHere.some((one) => one?.key === key)
      if (answer !== later) settle(tx, day, ask, answer)
      const answered = { key, answer, ...(wasAsked ? {} : { isUnasked: true }) }
      tx.patch('review', review.id, {
        asked: [...review.asked.filter((one) => one.key !== key), answered],
      })
      return null
    },
  }),

  /** Days that nobody will go through any more; none of them is asked about again. */
  'review.letGo': command({
    input: z.strictObject({ days: z.array(Day).min(1).max(31) }),
    says: ({ days }) => (days.length === 1 ? 'let a day go' : 'let these days go'),
    run: (tx, { days }) => {
      for (const day of new Set(days)) {
        const review = openReview(tx, day)
        if (!review.doneOn) tx.patch('review', review.id, { letGo: true, again: undefined })
      }
      return null
    },
  }),
}
