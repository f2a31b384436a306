import { z } from 'zod'
import { Day, dayAfter } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import { NeedId, OrganisationId, PersonId, type PassingId } from '../domain/ids'
import { foldText } from '../domain/foldText'
import type { Need } from '../domain/need'
import { Passing } from '../domain/passing'
import { quotes } from '../domain/quotes'
import { lackingFor } from '../domain/upgrade'
import { Refusal } from '../store/refusal'
import type { Fields, Transaction } from '../store/transaction'
import { brieflyListed } from '../text/listed'
import { command } from './command'
import { closed, movePassing, receive } from './passingKept'
import { needWords, words } from './patchFields'
import { nameOf, needKnown, needPerson } from './whom'
import { calledOf, personMeant, Whoever } from './whoever'

/** What is done next and when, or an explicit none. */
export const NextStep = z.union([
  z.strictObject({ words: z.string().trim().min(1).max(2000), due: Day }),
  z.literal('none'),
])

const common = {
  direction: Passing.shape.direction,
  /** Left out, it is mine to give. */
  giver: z.union([z.literal('me'), Whoever]).default('me'),
  /** For whom it is; left out, for me or for nobody in particular. */
  forWhom: Whoever.optional(),
  needId: NeedId.optional(),
  purpose: words(2000),
}

type Said = z.output<z.ZodObject<typeof common>>
type Common = Omit<Said, 'giver' | 'forWhom'> & {
  giver: 'me' | PersonId
  forWhom?: PersonId | undefined
}

/** The same with everybody as a person of Goodturn. */
const meant = <Input extends Said>(
  tx: Transaction,
  { giver, forWhom, ...input }: Input,
): Omit<Input, 'giver' | 'forWhom'> & Pick<Common, 'giver' | 'forWhom'> => ({
  ...input,
  giver: giver === 'me' ? giver : personMeant(tx, giver),
  ...(forWhom ? { forWhom: personMeant(tx, forWhom) } : {}),
})

/** Who gave it to whom must fit: one receives from a person, gives oneself, and between others nobody is me. */
const needDirection = (tx: Transaction, { direction, giver, forWhom, needId }: Common): void => {
  if (direction === 'received' && giver === 'me')
    throw new Refusal('giver', 'Who gave it to you? The name stays on it.')
  if (direction === 'given' && giver !== 'me')
    throw new Refusal(
      'giver',
      'What you give comes from you. Note it as received, or between others.',
    )
  if (direction === 'between' && (giver === 'me' || !forWhom))
    throw new Refusal('giver', 'Between others: who gave it, and to whom?')
  if (forWhom && forWhom === giver)
    throw new Refusal('same', 'Whoever gives it cannot be the one it is for.')
  if (needId) tx.need('need', needId)
}

/** For whoever looks for it, when nobody else was named. */
const withNeed = <Input extends Common>(tx: Transaction, input: Input): Input => {
  const need = input.needId && tx.need('need', input.needId)
  return need && !input.forWhom && input.direction === 'given'
    ? { ...input, forWhom: need.personId }
    : input
}

const add = (tx: Transaction, fields: Fields<'passing'>) => {
  const passing = tx.add('passing', { ...fields, movedOn: tx.today })
  receive(tx, passing)
  return { id: passing.id }
}

/** What passes between people is noted: by me, to me, or between others. */
export const notePassings = {
  /** A business or place without a definite person; its name is enough, and a day to look at it again. */
  'lead.note': command({
    input: z.strictObject({
      ...common,
      name: z.string().trim().max(300),
      where: words(300),
      organisationId: OrganisationId.optional(),
      nextStep: NextStep.optional(),
    }),
    says: ({ name }) => `note the lead ${name}`,
    run: (tx, { name, where, organisationId = firmOf(tx, name), nextStep, ...said }) => {
      needWords(name, 'The name of a business or a place is enough.')
      const input = meant(tx, said)
      needDirection(tx, input)
      if (!nextStep)
        throw new Refusal('nextStep', 'When will you look at it again? Choose a day, or none.')
      return add(tx, {
        ...withNeed(tx, input),
        purpose: input.purpose || undefined,
        kind: 'lead',
        business: {
          name,
          ...(where ? { where } : {}),
          ...(organisationId ? { organisationId } : {}),
        },
        nextStep,
        stage: 'heard',
      })
    },
  }),

  /** A definite person, a way to reach them, and a need or purpose. A given one may carry up to three people. */
  'referral.note': command({
    input: z.strictObject({
      ...common,
      people: z.array(Whoever).min(1).max(3),
      nextStep: NextStep.optional(),
      /** Heard in passing: whoever gave it knows a way to reach them. */
      isReachedThroughGiver: z.boolean().optional(),
      /** Where somebody was asked first: what they answered. */
      cameFrom: Passing.shape.cameFrom,
    }),
    says: ({ people }, read) =>
      `note the referral to ${brieflyListed(people.map((one) => calledOf(read, one)))}`,
    run: (tx, { nextStep, isReachedThroughGiver, ...said }) => {
      const ids = [...new Set(said.people.map((one) => personMeant(tx, one)))]
      const input = { ...meant(tx, said), people: ids }
      needDirection(tx, input)
      const people = ids.map((id) => needPerson(tx, id))
      if (people.some(({ id }) => id === input.forWhom || id === input.giver))
        throw new Refusal('same', 'Nobody is referred to themselves.')
      if (people.length > 1 && input.direction !== 'given')
        throw new Refusal(
          'one',
          'A referral that you receive is to one person. Note each on its own.',
        )
      const mayWait = isReachedThroughGiver && input.direction === 'received'
      const lacking = lackingFor('referral', { passing: input, people }).find(
        ({ what }) => !(mayWait && what === 'channel'),
      )
      if (lacking) throw new Refusal(lacking.what, lacking.sentence)
      if (input.cameFrom) answer(tx, input.cameFrom)
      return add(tx, {
        ...withNeed(tx, input),
        purpose: input.purpose || undefined,
        kind: 'referral',
        stage: input.direction === 'received' ? 'received' : 'given',
        ...(nextStep ? { nextStep } : afterAWeek(tx, input, people)),
      })
    },
  }),

  /** Somebody who may know someone is asked; the need stays open. */
  'passAlong.ask': command({
    input: z.strictObject({
      personId: PersonId,
      needId: NeedId.optional(),
      purpose: words(2000),
      /** The letter as it goes out: looked at, and not kept. */
      letter: z.string().max(20_000).optional(),
      /** In a week when left out. */
      due: Day.optional(),
      cameFrom: Passing.shape.cameFrom,
    }),
    says: ({ personId }, read) => `ask whether ${nameOf(read, personId)} knows someone`,
    run: (tx, { personId, needId, purpose, letter, due, cameFrom }) => {
      const person = needKnown(tx, personId)
      const need = needId && tx.need('need', needId)
      if (need && need.personId === personId)
        throw new Refusal('same', `${person.name} is the one who looks for it.`)
      if (!need && !purpose)
        throw new Refusal('purpose', `What would ${firstName(person)} know someone for?`)
      if (need) needKeptBetween(need, { purpose, text: letter })
      return add(tx, {
        kind: 'passAlong',
        direction: 'given',
        giver: 'me',
        people: [personId],
        ...(need ? { needId: need.id, forWhom: need.personId } : {}),
        purpose: purpose || undefined,
        cameFrom,
        stage: 'asked',
        nextStep: {
          words: `Has ${firstName(person)} thought of someone?`,
          due: due ?? dayAfter(tx.today, 7),
        },
      })
    },
  }),
}

/** What stays between two is not said to a third; what that is about can be said in other words. */
const needKeptBetween = (
  { betweenUs, words: kept }: Need,
  said: Record<'purpose' | 'text', string | undefined>,
): void => {
  for (const [where, text] of Object.entries(said))
    if (betweenUs && text && quotes(text, kept))
      throw new Refusal(where, 'That stays between you two. Say it in other words.')
}

/** A firm that is known by this very name. */
const firmOf = (tx: Transaction, name: string): OrganisationId | undefined =>
  tx.by('organisationsNamed', foldText(name))[0]?.id

/** Whoever was asked has thought of somebody: from here on the referral is what waits. */
const answer = (tx: Transaction, id: PassingId): void => {
  const asked = tx.need('passing', id)
  if (asked.kind === 'passAlong' && asked.stage !== 'closed')
    movePassing(tx, id, closed({ ...asked, stage: 'answered' }))
}

/** One question after seven days, where I gave it to somebody. */
const afterAWeek = (
  tx: Transaction,
  { direction, forWhom }: Common,
  people: readonly { name: string; given?: string | undefined }[],
): Pick<Fields<'passing'>, 'nextStep'> => {
  if (direction !== 'given' || !forWhom) return {}
  const asker = firstName(tx.need('person', forWhom))
  const question =
    people.length > 1
      ? `Which one did ${asker} call?`
      : `Have ${asker} and ${firstName(people[0]!)} spoken?`
  return { nextStep: { words: question, due: dayAfter(tx.today, 7) } }
}
