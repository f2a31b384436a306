import { z } from 'zod'
import { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { ChannelId, NeedId, PassingId, PersonId } from '../domain/ids'
import { Side, type Passing } from '../domain/passing'
import { usableChannels } from '../domain/sharedChannels'
import { kindBefore } from '../domain/upgrade'
import { Refusal } from '../store/refusal'
import type { Transaction } from '../store/transaction'
import { introductionThatMayLeave } from '../text/introductionState'
import { proposedIntroduction } from '../text/proposedIntroduction'
import { command } from './command'
import { chooseNeed, needOfOne } from './introducedFor'
import { markOut, markSpoken, stampLetters } from './introducedOut'
import {
  introductionOf,
  needPair,
  needUnsent,
  setGlad,
  settleStage,
  unsentOf,
} from './introducible'
import { needPast } from './needPast'
import { turnBack } from './turnBack'
import { nameOf, namesOf, needPerson } from './whom'

const why = z.string().max(1000).optional()

/** Left out it stays; null, or nothing but spaces, takes the words of the template again. */
const byHand = (most: number) => z.string().max(most).nullable().optional()

const Written = z.strictObject({
  whyA: why,
  whyB: why,
  subject: byHand(300),
  body: byHand(20_000),
  /** Whose message the subject and the body are, where each gets one; left out, the one to both. */
  reader: PersonId.optional(),
  /** Why one of the two reasons may stay empty. */
  note: z.string().max(500).optional(),
})
type Written = z.infer<typeof Written>

const write = (tx: Transaction, passing: Passing, written: Written): void => {
  const { whyA, whyB, note, reader } = written
  const before = passing.draft ?? { whyA: '', whyB: '' }
  const hand = {
    ...(written.subject === undefined ? {} : { subject: written.subject?.trim() || undefined }),
    ...(written.body === undefined ? {} : { body: written.body?.trim() && written.body }),
  }
  if (reader) {
    const side = needSide(passing, reader)
    if (side.sentOn) throw new Refusal('sent', 'That message is out already.')
    const letter = { ...side.letter, ...hand } as Side['letter']
    tx.patch('passing', passing.id, { sides: { ...passing.sides, [reader]: { ...side, letter } } })
  }
  tx.patch('passing', passing.id, {
    draft: {
      ...before,
      ...(whyA === undefined ? {} : { whyA }),
      ...(whyB === undefined ? {} : { whyB }),
      ...(note === undefined ? {} : { note: note.trim() || undefined }),
      ...(reader ? {} : hand),
    } as Passing['draft'],
  })
  settleStage(tx, passing.id)
}

const needSide = (passing: Passing, personId: string): Side => {
  if (!passing.people.includes(personId as PersonId))
    throw new Refusal('notTheirs', 'That person is not in this introduction.')
  return passing.sides[personId] ?? Side.parse({})
}

const putSide = (tx: Transaction, passing: Passing, personId: string, side: Side): void => {
  tx.patch('passing', passing.id, { sides: { ...passing.sides, [personId]: side } })
  settleStage(tx, passing.id)
}

/** Their yes to what they look for is that they asked for it. */
const markAsked = (tx: Transaction, needId: string, on: Day): void => {
  const need = tx.need('need', needId)
  if (need.stage !== 'noticed') return
  tx.patch('need', needId, {
    stage: 'asked',
    askedOn: on,
    story: [...need.story.slice(-499), { on, words: 'Asked for help' }],
  })
}

/** Two people are brought together: written, asked, and marked once it is out. */
export const introducePeople = {
  /** Made at the first edit. A draft of the same two that is still open is taken up again. */
  'introduction.draft': command({
    input: Written.extend({ a: PersonId, b: PersonId, needId: NeedId.optional() }),
    says: ({ a, b }, read) => `draft the introduction of ${namesOf(read, [a, b])}`,
    run: (tx, { a, b, needId, ...written }) => {
      const people = needPair(tx, a, b)
      if (needId) needOfOne(tx, people, needId)
      const open = unsentOf(tx, a, b)
      if (open) {
        if (needId && needId !== open.needId) chooseNeed(tx, open, people, needId)
        const taken = tx.need('passing', open.id)
        write(tx, taken, open.people[0] === a ? written : turned(written))
        return { id: open.id }
      }
      const proposed = proposedIntroduction(tx, people, needId).passing
      const passing = tx.add('passing', proposed)
      write(tx, passing, written)
      return { id: passing.id }
    },
  }),

  'introduction.edit': command({
    input: Written.extend({ passingId: PassingId }),
    says: ({ passingId }, read) => `edit ${introductionOf(read, passingId)}`,
    run: (tx, { passingId, ...written }) => {
      write(tx, needUnsent(tx, passingId), written)
      return null
    },
  }),

  /** What it is for: something one of the two looks for, or null for nothing in particular. */
  'introduction.chooseNeed': command({
    input: z.strictObject({ passingId: PassingId, needId: NeedId.nullable() }),
    says: ({ passingId }, read) => `choose what ${introductionOf(read, passingId)} is for`,
    run: (tx, { passingId, needId }) => {
      const passing = needUnsent(tx, passingId)
      const [a, b] = passing.people.map((id) => needPerson(tx, id))
      if (!a || !b) throw new Refusal('gone', 'One of the two is no longer in Goodturn.')
      if (needId) needOfOne(tx, [a, b], needId)
      if (needId !== (passing.needId ?? null)) chooseNeed(tx, passing, [a, b], needId)
      return null
    },
  }),

  /** What one of the two said. For the one whose need it is, a yes marks the need as asked. */
  'introduction.answer': command({
    input: z.strictObject({
      passingId: PassingId,
      personId: PersonId,
      consent: Side.shape.consent.unwrap(),
      /** Today when left out. */
      at: Day.optional(),
      how: z.string().trim().max(300).optional(),
      reason: z.string().trim().max(500).optional(),
      /** Glad of every introduction: kept on the person. */
      alwaysGlad: z.boolean().optional(),
    }),
    says: ({ personId }, read) => `note what ${nameOf(read, personId)} said`,
    run: (tx, { passingId, personId, consent, at = tx.today, how, reason, alwaysGlad }) => {
      const passing = needUnsent(tx, passingId)
      const before = needSide(passing, personId)
      const person = needPerson(tx, personId)
      needPast(tx, at)
      if (consent === 'goneAhead' && !reason)
        throw new Refusal('reason', `Say why you go ahead for ${firstName(person)}.`)
      if (alwaysGlad !== undefined)
        setGlad(tx, personId, alwaysGlad, { on: at, ...(how ? { how } : {}) })
      const isTheirs = passing.needId && tx.get('need', passing.needId)?.personId === personId
      if (isTheirs && passing.needId && consent === 'yes') markAsked(tx, passing.needId, at)
      const { at: _at, how: _how, reason: _reason, ...rest } = before
      putSide(tx, passing, personId, {
        ...rest,
        consent,
        ...(consent === 'unasked' ? {} : { at }),
        ...(how ? { how } : {}),
        ...(reason ? { reason } : {}),
      })
      return null
    },
  }),

  /** Whether the other one gets an e-mail, number or link of this one; remembered on the person. */
  'introduction.share': command({
    input: z.strictObject({
      passingId: PassingId,
      personId: PersonId,
      channelId: ChannelId,
      isShared: z.boolean(),
    }),
    says: ({ personId }, read) => `choose what ${nameOf(read, personId)} shares`,
    run: (tx, { passingId, personId, channelId, isShared }) => {
      const passing = needUnsent(tx, passingId)
      const side = needSide(passing, personId)
      const person = needPerson(tx, personId)
      const usable = usableChannels(person)
      const channel = usable.find((one) => one.id === channelId)
      if (!channel)
        throw new Refusal('notUsable', 'An introduction shares an e-mail, a number or a link.')
      if (channel.isKeptBack && isShared)
        throw new Refusal('keptBack', `${channel.value} is marked as not to be given on.`)
      const channelIds = usable
        .filter((one) => (one.id === channelId ? isShared : side.channelIds.includes(one.id)))
        .map((one) => one.id)
        .slice(0, 20)
      tx.patch('person', personId, { shares: channelIds })
      putSide(tx, passing, personId, { ...side, channelIds })
      return null
    },
  }),

  /**
   * It is out: the user sent it in their own program. Where each gets a message of their own, `to` is whose
   * is out; both together are the introduction. In a week the question is whether they spoke.
   */
  'introduction.markSent': command({
    input: z.strictObject({
      passingId: PassingId,
      to: PersonId.optional(),
      on: Day.optional(),
    }),
    says: ({ passingId, to }, read) =>
      to
        ? `mark the message to ${nameOf(read, to)} sent`
        : `mark ${introductionOf(read, passingId)} sent`,
    run: (tx, { passingId, to, on = tx.today }) => {
      const passing = needUnsent(tx, passingId)
      needPast(tx, on)
      const state = introductionThatMayLeave(tx, passing)
      if (state.letters && !stampLetters(tx, passing, state.letters, { to, on }))
        return { isOut: false }
      markOut(tx, tx.need('passing', passingId), state, on)
      return { isOut: true }
    },
  }),

  /** The two have spoken: the question is answered. */
  'introduction.markSpoken': command({
    input: z.strictObject({ passingId: PassingId }),
    says: ({ passingId }, read) =>
      `mark that ${namesOf(read, read.get('passing', passingId)?.people ?? [])} have spoken`,
    run: (tx, { passingId }) => {
      markSpoken(tx, passingId)
      return null
    },
  }),

  /** Lets go of a draft, as if it had never been begun; what was a referral before is one again. */
  'introduction.discard': command({
    input: z.strictObject({ passingId: PassingId }),
    says: () => 'let go of an introduction',
    run: (tx, { passingId }) => {
      const passing = needUnsent(tx, passingId)
      if (kindBefore(passing)) {
        turnBack(tx, passing)
        return null
      }
      for (const followUp of tx.by('followUpsAbout', passingId)) tx.remove('followUp', followUp.id)
      tx.remove('passing', passingId)
      return null
    },
  }),
}

const turned = ({ whyA, whyB, ...rest }: Written): Written => ({ ...rest, whyA: whyB, whyB: whyA })
