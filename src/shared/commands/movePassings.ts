import { z } from 'zod'
import { Day, dayAfter } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { nextWorkingDay } from '../domain/firstContact'
import { PassingId, PersonId } from '../domain/ids'
import { Side, type Passing } from '../domain/passing'
import { TouchKind } from '../domain/touch'
import { meOf } from '../store/meOf'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'
import { command } from './command'
import { needAhead, needPast } from './needPast'
import { NextStep } from './notePassings'
import { closed, movePassing, needGoing, passingOf } from './passingKept'
import { words } from './patchFields'
import { leftMessageAbout, spokeAbout, tryAgain } from './spokeAbout'
import { namesOf, nameOf, needPerson } from './whom'

const reached = TouchKind.extract(['call', 'met', 'oneOnOne', 'email', 'text'])

/** What I did about something I received goes into the story of its people as well. */
const log = (
  tx: Transaction,
  passing: Passing,
  touch: { kind: TouchKind; on: Day; words?: string | undefined },
): void => {
  if (passing.people.length === 0 || passing.direction !== 'received') return
  tx.add('touch', {
    kind: touch.kind,
    personIds: passing.people,
    on: touch.on,
    words: touch.words ?? '',
    needIds: passing.needId ? [passing.needId] : [],
  })
}

const needMine = (passing: Passing): void => {
  if (passing.kind === 'introduction' && passing.direction !== 'received')
    throw new Refusal('sides', 'In an introduction each of the two follows up.')
  if (passing.kind === 'lead' && passing.people.length === 0)
    throw new Refusal('person', 'Who is it? First say whom you spoke with.')
}

const needLead = (tx: Transaction, id: PassingId): Passing => {
  const passing = needGoing(tx, id)
  if (passing.kind !== 'lead') throw new Refusal('kind', 'That is not a lead.')
  return passing
}

/** The steps between first word and outcome. */
export const movePassings = {
  /** I reached the person: the promise is kept, and the giver may hear of it. */
  'passing.spoke': command({
    input: z.strictObject({
      passingId: PassingId,
      on: Day.optional(),
      how: reached.default('call'),
      words: words(2000),
    }),
    says: ({ passingId }, read) => `mark that you spoke about ${passingOf(read, passingId)}`,
    run: (tx, { passingId, on = tx.today, how, words: said }) => {
      const passing = needGoing(tx, passingId)
      needMine(passing)
      needPast(tx, on)
      log(tx, passing, { kind: how, on, words: said })
      spokeAbout(tx, passingId, on)
      return null
    },
  }),

  /** Nobody there: the promise is kept, and the next try has a day. */
  'passing.leftMessage': command({
    input: z.strictObject({ passingId: PassingId, due: Day.optional() }),
    says: ({ passingId }, read) => `note a message about ${passingOf(read, passingId)}`,
    run: (tx, { passingId, due }) => {
      const passing = needGoing(tx, passingId)
      needMine(passing)
      const [person] = passing.people.map((id) => needPerson(tx, id))
      log(tx, passing, { kind: 'leftMessage', on: tx.today })
      leftMessageAbout(tx, passingId, {
        on: tx.today,
        nextStep: {
          words: person ? tryAgain(firstName(person)) : 'Try again',
          due: due ?? nextWorkingDay(tx.today, meOf(tx)),
        },
      })
      return null
    },
  }),

  'passing.met': command({
    input: z.strictObject({ passingId: PassingId, on: Day.optional(), words: words(2000) }),
    says: ({ passingId }, read) => `mark that you met about ${passingOf(read, passingId)}`,
    run: (tx, { passingId, on = tx.today, words: said }) => {
      const passing = needGoing(tx, passingId)
      needMine(passing)
      needPast(tx, on)
      log(tx, passing, { kind: 'met', on, words: said })
      spokeAbout(tx, passingId, on, 'met')
      return null
    },
  }),

  /** Out of sight until then; its own days stay what they are. */
  'passing.snooze': command({
    input: z.strictObject({ passingId: PassingId, until: Day }),
    says: ({ passingId }, read) => `put off ${passingOf(read, passingId)}`,
    run: (tx, { passingId, until }) => {
      tx.need('passing', passingId)
      needAhead(tx, until)
      tx.patch('passing', passingId, { snoozedUntil: until })
      return null
    },
  }),

  /** A lead that rested is looked at again. */
  'lead.wake': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) => `bring back ${passingOf(read, passingId)}`,
    run: (tx, { passingId }) => {
      needLead(tx, passingId)
      movePassing(tx, passingId, { broughtUpOn: [] })
      return null
    },
  }),

  /** The weekly look-back showed these leads, and they were answered or left alone. It touches nothing else of them. */
  'lead.bringUp': command({
    input: z.strictObject({ ids: z.array(PassingId).min(1).max(2) }),
    says: ({ ids }, read) => `let ${brieflyListed(ids.map((id) => passingOf(read, id)))} rest`,
    run: (tx, { ids }) => {
      for (const id of ids) {
        const { broughtUpOn } = needLead(tx, id)
        if (broughtUpOn.at(-1) !== tx.today)
          tx.patch('passing', id, { broughtUpOn: [...broughtUpOn.slice(-19), tx.today] })
      }
      return null
    },
  }),

  /** What comes next and when, or an explicit none. */
  'passing.plan': command({
    input: z.strictObject({ passingId: PassingId, nextStep: NextStep }),
    says: ({ passingId }, read) => `plan the next step of ${passingOf(read, passingId)}`,
    run: (tx, { passingId, nextStep }) => {
      needGoing(tx, passingId)
      movePassing(tx, passingId, { nextStep })
      return null
    },
  }),

  /** Somebody who was asked thought of someone, or of nobody. */
  'passAlong.answer': command({
    input: z.strictObject({
      passingId: PassingId,
      /** Whom they thought of; left out, nobody. */
      foundId: PersonId.optional(),
    }),
    says: ({ passingId }, read) => `note the answer to ${passingOf(read, passingId)}`,
    run: (tx, { passingId, foundId }) => {
      const passing = needGoing(tx, passingId)
      if (passing.kind !== 'passAlong') throw new Refusal('kind', 'Nobody was asked there.')
      if (!foundId) {
        movePassing(tx, passingId, {
          ...closed({ ...passing, stage: 'answered' }),
          outcome: {
            kind: 'notThisTime',
            reason: 'Thought of nobody',
            on: tx.today,
            workedFor: [],
          },
        })
        return null
      }
      needPerson(tx, foundId)
      if (passing.people.includes(foundId))
        throw new Refusal('same', 'Whom did they think of? Choose somebody else.')
      movePassing(tx, passingId, {
        stage: 'answered',
        nextStep: {
          words: `Reach ${firstName(tx.need('person', foundId))}`,
          due: dayAfter(tx.today, 1),
        },
      })
      const [giver] = passing.people
      return giver ? { foundId, giver } : null
    },
  }),

  /** One of the two has written or called; with both, they have spoken. */
  'introduction.sideSpoke': command({
    input: z.strictObject({ passingId: PassingId, personId: PersonId, on: Day.optional() }),
    says: ({ personId }, read) => `mark that ${nameOf(read, personId)} followed up`,
    run: (tx, { passingId, personId, on = tx.today }) => {
      const passing = needGoing(tx, passingId)
      needPast(tx, on)
      if (passing.kind !== 'introduction' || !passing.sentOn)
        throw new Refusal('notSent', 'That introduction is not out.')
      if (!passing.people.includes(personId))
        throw new Refusal('notTheirs', 'That person is not in this introduction.')
      const sides = {
        ...passing.sides,
        [personId]: { ...(passing.sides[personId] ?? Side.parse({})), followedUpOn: on },
      }
      const haveBoth = passing.people.every((id) => sides[id]?.followedUpOn)
      movePassing(tx, passingId, { sides, ...(haveBoth ? { stage: 'spoke' } : {}) })
      if (haveBoth)
        for (const followUp of tx.by('followUpsAbout', passingId))
          if (followUp.state === 'open')
            tx.patch('followUp', followUp.id, { state: 'done', doneOn: on })
      return null
    },
  }),

  /** They have not spoken yet: asked once more a week later, and then no more. */
  'introduction.notYet': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) =>
      `ask ${namesOf(read, read.get('passing', passingId)?.people ?? [])} again later`,
    run: (tx, { passingId }) => {
      const { sentOn } = needGoing(tx, passingId)
      const [question] = tx
        .by('followUpsAbout', passingId)
        .filter((followUp) => followUp.state === 'open')
      if (!sentOn || !question) throw new Refusal('notSent', 'Nothing is asked there.')
      const again = dayAfter(sentOn, 14)
      const due = again > tx.today ? again : dayAfter(tx.today, 7)
      if (question.due >= again || question.snoozedFrom)
        tx.patch('followUp', question.id, { state: 'done', doneOn: tx.today })
      else tx.patch('followUp', question.id, { due, snoozedFrom: question.due })
      return null
    },
  }),

  /** Which of the names on a short list was called: from now on it is about that person. */
  'shortList.choose': command({
    input: z.strictObject({ passingId: PassingId, personId: PersonId }),
    says: ({ passingId }, read) =>
      `choose from ${namesOf(read, read.get('passing', passingId)?.people ?? [])}`,
    run: (tx, { passingId, personId }) => {
      const passing = needGoing(tx, passingId)
      if (!passing.people.includes(personId))
        throw new Refusal('notTheirs', 'That person is not on the list.')
      movePassing(tx, passingId, { people: [personId], stage: 'spoke', nextStep: undefined })
      return null
    },
  }),
}
