import { z } from 'zod'
import { Day } from '../domain/calendar'
import { NeedId, OrganisationId, PersonId } from '../domain/ids'
import { isOpen, type Need } from '../domain/need'
import type { Reader } from '../store/reader'
import type { Transaction } from '../store/transaction'
import { command } from './command'
import { needPast } from './needPast'
import { clearable, needWords, withoutCleared } from './patchFields'
import { nameOf, needPerson } from './whom'

const Kind = z.enum(['business', 'personal'])
const text = z.string().trim().max(2000)

const who = (read: Reader, id: string) => nameOf(read, read.get('need', id)?.personId ?? '')

const told = (tx: Transaction, need: Need, line: string, on: Day = tx.today) => [
  ...need.story.slice(-499),
  { on, words: line },
]

const solverName = (tx: Transaction, by: string): string => {
  if (by === 'me') return 'you'
  const organisation = tx.get('organisation', by)
  return organisation ? organisation.name : needPerson(tx, by as PersonId).name
}

const step = (says: (name: string) => string, run: (tx: Transaction, need: Need) => void) =>
  command({
    input: z.strictObject({ id: NeedId }),
    says: ({ id }, read) => says(who(read, id)),
    run: (tx, { id }) => {
      run(tx, tx.need('need', id))
      return null
    },
  })

/** What people are looking for: heard, asked, solved or withdrawn. */
export const tellNeeds = {
  'need.add': command({
    input: z.strictObject({
      personId: PersonId,
      words: text,
      kind: Kind.optional(),
      asked: z.boolean().optional(),
      neededBy: Day.optional(),
      betweenUs: z.boolean().optional(),
      /** When it was heard: today when left out. */
      on: Day.optional(),
    }),
    says: ({ personId }, read) => `add what ${nameOf(read, personId)} is looking for`,
    run: (tx, { asked, on = tx.today, ...input }) => {
      needPerson(tx, input.personId)
      needWords(input.words, 'Write in a few words what it is.')
      needPast(tx, on)
      const need = tx.add('need', {
        ...input,
        stage: asked ? 'asked' : 'noticed',
        askedOn: asked ? on : undefined,
        story: [{ on, words: asked ? 'Asked for help' : 'Heard' }],
      })
      return { id: need.id }
    },
  }),

  'need.edit': command({
    input: z.strictObject({
      id: NeedId,
      patch: z.strictObject({
        words: text.optional(),
        kind: Kind.optional(),
        neededBy: clearable(Day),
        betweenUs: z.boolean().optional(),
        restsUntil: clearable(Day),
        stillTrueOn: clearable(Day),
      }),
    }),
    says: ({ id }, read) => `edit what ${who(read, id)} is looking for`,
    run: (tx, { id, patch }) => {
      tx.need('need', id)
      if (patch.words !== undefined) needWords(patch.words, 'Write in a few words what it is.')
      tx.patch('need', id, withoutCleared(patch))
      return null
    },
  }),

  /** They asked for help with it. */
  'need.ask': command({
    input: z.strictObject({ id: NeedId, on: Day.optional() }),
    says: ({ id }, read) => `mark that ${who(read, id)} asked for help`,
    run: (tx, { id, on }) => {
      const need = tx.need('need', id)
      const askedOn = on ?? tx.today
      needPast(tx, askedOn)
      const story = told(tx, need, 'Asked for help', askedOn)
      tx.patch('need', id, {
        askedOn,
        story,
        stage: need.stage === 'beingHelped' ? 'beingHelped' : 'asked',
        solvedBy: undefined,
        solvedByName: undefined,
      })
      return null
    },
  }),

  /** They did not ask, after all. */
  'need.unask': step(
    (name) => `mark that ${name} has not asked yet`,
    (tx, need) =>
      tx.patch('need', need.id, {
        stage: 'noticed',
        askedOn: undefined,
        story: told(tx, need, 'Not asked for help yet'),
      }),
  ),

  'need.withdraw': step(
    (name) => `withdraw what ${name} was looking for`,
    (tx, need) =>
      tx.patch('need', need.id, {
        stage: 'withdrawn',
        story: told(tx, need, 'No longer looking'),
      }),
  ),

  /** Solved by the user, by a person, or by a place or thing: all the same. */
  'need.solve': command({
    input: z.strictObject({ id: NeedId, by: z.union([z.literal('me'), PersonId, OrganisationId]) }),
    says: ({ id }, read) => `mark that ${who(read, id)} found it`,
    run: (tx, { id, by }) => {
      const need = tx.need('need', id)
      tx.patch('need', id, {
        stage: 'solved',
        solvedBy: by,
        solvedByName: undefined,
        story: told(tx, need, `Solved by ${solverName(tx, by)}`),
      })
      return null
    },
  }),

  'need.reopen': step(
    (name) => `open again what ${name} is looking for`,
    (tx, need) => {
      if (isOpen(need)) return
      tx.patch('need', need.id, {
        stage: need.askedOn ? 'asked' : 'noticed',
        solvedBy: undefined,
        solvedByName: undefined,
        story: told(tx, need, 'Looking again'),
      })
    },
  ),

  'need.remove': command({
    input: z.strictObject({ id: NeedId }),
    says: () => 'remove what someone is looking for',
    run: (tx, { id }) => {
      const need = tx.need('need', id)
      for (const passing of tx.by('passingsFor', id))
        tx.patch('passing', passing.id, {
          needId: undefined,
          purpose: passing.purpose ?? (need.betweenUs ? undefined : need.words),
        })
      for (const touch of tx.by('touchesOf', need.personId))
        if (touch.needIds.includes(id))
          tx.patch('touch', touch.id, { needIds: touch.needIds.filter((one) => one !== id) })
      for (const followUp of tx.by('followUpsOf', need.personId))
        if (followUp.about.needId === id)
          tx.patch('followUp', followUp.id, { about: { ...followUp.about, needId: undefined } })
      for (const dismissal of tx.by('dismissalsOf', id)) tx.remove('dismissal', dismissal.id)
      for (const wanted of tx.by('wantedFor', id))
        if (need.betweenUs) tx.remove('wanted', wanted.id)
        else tx.patch('wanted', wanted.id, { needId: undefined })
      tx.remove('need', id)
      return null
    },
  }),
}
