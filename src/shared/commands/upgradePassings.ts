import { z } from 'zod'
import { NeedId, PassingId } from '../domain/ids'
import type { Passing, PassingKind } from '../domain/passing'
import { kindBefore, lackingFor } from '../domain/upgrade'
import type { Reader } from '../store/reader'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { proposedIntroduction } from '../text/proposedIntroduction'
import { command } from './command'
import { settleStage } from './introducible'
import { movePassing, needGoing, passingOf, passingSaid } from './passingKept'
import { needWords, words } from './patchFields'
import { stageOfLead, turn, turnBack } from './turnBack'
import { needPerson } from './whom'
import { personMeant, Whoever } from './whoever'

/** Those of a passing who are still there, the one it is for last. */
const peopleOf = (tx: Transaction, { people, forWhom }: Passing) =>
  [...people, ...(forWhom ? [forWhom] : [])].map((id) => needPerson(tx, id))

const needNothing = (tx: Transaction, passing: Passing, kind: PassingKind): void => {
  const [lacking] = lackingFor(kind, { passing, people: peopleOf(tx, passing) })
  if (lacking) throw new Refusal(lacking.what, lacking.sentence)
}

const needKind = (passing: Passing, ...kinds: PassingKind[]): void => {
  if (!kinds.includes(passing.kind))
    throw new Refusal('kind', 'That is something else by now. Look at it again.')
}

/** Whom to speak to about a lead. */
const findPerson = (tx: Transaction, passingId: PassingId, whoever: Whoever): void => {
  const passing = needGoing(tx, passingId)
  needKind(passing, 'lead')
  const personId = personMeant(tx, whoever)
  const person = needPerson(tx, personId)
  if (personId === passing.forWhom || personId === passing.giver)
    throw new Refusal('same', `${person.name} is in it already.`)
  movePassing(tx, passingId, { people: [personId], stage: stageOfLead(tx, [personId]) })
}

/** What it was called before the present name, as an Undo says it. */
const wasBefore = (read: Reader, id: string): string => {
  const passing = read.get('passing', id)
  const kind = passing && kindBefore(passing)
  if (!kind) return passingOf(read, id)
  const people = passing.people.filter((one) => one !== passing.forWhom)
  return passingSaid(read, { ...passing, kind, people })
}

/** A lead becomes a referral, a referral an introduction, and back; giver, dates, thanks and reports stay. */
export const upgradePassings = {
  /** Whom to speak to there. */
  'lead.findPerson': command({
    input: z.strictObject({ passingId: PassingId, personId: Whoever }),
    says: ({ passingId }, read) => `choose whom to speak to about ${passingOf(read, passingId)}`,
    run: (tx, { passingId, personId: whoever }) => {
      findPerson(tx, passingId, whoever)
      return null
    },
  }),

  /** What it is about: with that, one knows what to come for. */
  'lead.learn': command({
    input: z.strictObject({ passingId: PassingId, purpose: z.string().trim().max(2000) }),
    says: ({ passingId }, read) => `note what ${passingOf(read, passingId)} is about`,
    run: (tx, { passingId, purpose }) => {
      needKind(needGoing(tx, passingId), 'lead')
      needWords(purpose, 'What is it about? A few words are enough.')
      movePassing(tx, passingId, { purpose })
      return null
    },
  }),

  /** Now a referral. Only what is missing is asked for, and whom to speak to may come with it. */
  'lead.promote': command({
    input: z.strictObject({
      passingId: PassingId,
      person: Whoever.optional(),
      purpose: words(2000),
      needId: NeedId.optional(),
    }),
    says: ({ passingId }, read) => `make a referral of ${wasBefore(read, passingId)}`,
    run: (tx, { passingId, person, purpose, needId }) => {
      const before = needGoing(tx, passingId)
      needKind(before, 'lead', 'passAlong')
      if (person) findPerson(tx, passingId, person)
      if (needId) tx.need('need', needId)
      movePassing(tx, passingId, {
        ...(purpose ? { purpose } : {}),
        ...(needId ? { needId } : {}),
      })
      const passing = tx.need('passing', passingId)
      needNothing(tx, passing, 'referral')
      turn(tx, passing, 'referral', passing.direction === 'given' ? 'given' : 'received')
      // The promise of first contact is what comes next, and no longer what the lead waited for.
      if (tx.need('passing', passingId).promise) movePassing(tx, passingId, { nextStep: undefined })
      return null
    },
  }),

  /** The two are introduced to each other: from here on the draft asks both. */
  'referral.introduce': command({
    input: z.strictObject({ passingId: PassingId, forWhom: Whoever.optional() }),
    says: ({ passingId }, read) => `make an introduction of ${wasBefore(read, passingId)}`,
    run: (tx, { passingId, forWhom }) => {
      const before = needGoing(tx, passingId)
      needKind(before, 'referral')
      if (before.people.length > 1)
        throw new Refusal('one', 'An introduction is of two people. Choose which one first.')
      if (forWhom) movePassing(tx, passingId, { forWhom: personMeant(tx, forWhom) })
      const passing = tx.need('passing', passingId)
      needNothing(tx, passing, 'introduction')
      const [one] = passing.people.map((id) => needPerson(tx, id))
      const other = needPerson(tx, passing.forWhom ?? '')
      const proposed = proposedIntroduction(tx, [other, one!], passing.needId).passing
      turn(tx, passing, 'introduction', 'draft')
      movePassing(tx, passingId, {
        people: proposed.people,
        sides: proposed.sides,
        draft: proposed.draft,
        nextStep: undefined,
        ...(passing.needId || !proposed.needId ? {} : { needId: proposed.needId }),
      })
      settleStage(tx, passingId)
      return { forWhom: other.id }
    },
  }),

  /** It was called too much: back to what it was, with everything that hangs on it. */
  'passing.turnBack': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) => `turn ${passingOf(read, passingId)} back`,
    run: (tx, { passingId }) => {
      turnBack(tx, needGoing(tx, passingId))
      return null
    },
  }),
}
