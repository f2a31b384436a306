import { z } from 'zod'
import { dayAfter } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { PassingId } from '../domain/ids'
import type { Joining } from '../domain/joining'
import type { Passing } from '../domain/passing'
import { lackingFor } from '../domain/upgrade'
import { joiningOf } from '../store/joiningOf'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { proposedIntroduction } from '../text/proposedIntroduction'
import { command } from './command'
import { needPair, settleStage } from './introducible'
import { movePassing, needGoing } from './passingKept'
import { nameOf, needPerson } from './whom'
import { calledOf, personMeant, Whoever } from './whoever'

const input = z.strictObject({ passingId: PassingId, personId: Whoever })

/** The passing takes this person in just so, or says why not. */
const needJoining = (
  tx: Transaction,
  passing: Passing,
  personId: string,
  does: Joining['does'],
): void => {
  const found = joiningOf(tx, passing, personId)
  if (found.does === 'nothing') throw new Refusal(found.code, found.says)
  if (found.does !== does)
    throw new Refusal('kind', 'That is something else by now. Look at it again.')
}

/** Somebody takes a place that is free in something that goes on already. */
export const joinPassings = {
  /** One more name that I gave, up to three; the question stays on its day. */
  'shortList.join': command({
    input,
    says: ({ passingId, personId }, read) => {
      const forWhom = read.get('passing', passingId)?.forWhom
      return `add ${calledOf(read, personId)} to the names${forWhom ? ` for ${nameOf(read, forWhom)}` : ''}`
    },
    run: (tx, { passingId, personId: whoever }) => {
      const passing = needGoing(tx, passingId)
      const personId = personMeant(tx, whoever)
      needJoining(tx, passing, personId, 'shortList')
      const people = [...passing.people, personId]
      const [lacking] = lackingFor('referral', {
        passing: { ...passing, people },
        people: [needPerson(tx, personId)],
      })
      if (lacking) throw new Refusal(lacking.what, lacking.sentence)
      const { nextStep, forWhom } = passing
      const due = nextStep && nextStep !== 'none' ? nextStep.due : dayAfter(tx.today, 7)
      movePassing(tx, passingId, {
        people,
        ...(forWhom && nextStep !== 'none'
          ? {
              nextStep: {
                words: `Which one did ${firstName(tx.need('person', forWhom))} call?`,
                due,
              },
            }
          : {}),
      })
      return null
    },
  }),

  /** Somebody else takes the place of one who is no longer in Goodturn, and is asked anew. */
  'introduction.otherSide': command({
    input,
    says: ({ personId }, read) => `make ${calledOf(read, personId)} the other side`,
    run: (tx, { passingId, personId: whoever }) => {
      const passing = needGoing(tx, passingId)
      const personId = personMeant(tx, whoever)
      needJoining(tx, passing, personId, 'otherSide')
      const staying = passing.people.find((id) => isThere(tx, id))
      if (!staying) throw new Refusal('gone', 'Both of the two are no longer in Goodturn.')
      const places = passing.people.length > 1 ? passing.people : [staying, personId]
      const [a, b] = places.map((id) => (id === staying ? staying : personId))
      const two = needPair(tx, a!, b!)
      const need = passing.needId ? tx.get('need', passing.needId) : undefined
      const isTheirs = need?.personId === staying
      const proposed = proposedIntroduction(tx, two, isTheirs ? need.id : undefined).passing
      const side = passing.sides[staying]
      movePassing(tx, passingId, {
        people: proposed.people,
        sides: { ...proposed.sides, ...(side ? { [staying]: side } : {}) },
        draft: proposed.draft,
        needId: proposed.needId,
        ...(passing.forWhom && !isThere(tx, passing.forWhom) ? { forWhom: personId } : {}),
      })
      settleStage(tx, passingId)
      return { a: a!, b: b! }
    },
  }),
}

const isThere = (tx: Transaction, id: string): boolean => {
  const person = tx.get('person', id)
  return person !== undefined && !person.deletedAt
}
