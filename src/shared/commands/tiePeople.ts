import { z } from 'zod'
import { Day } from '../domain/calendar'
import { PersonId, TieId } from '../domain/ids'
import { otherEnd, Tie } from '../domain/tie'
import { Refusal } from '../store/refusal'
import { command } from './command'
import { giveSeats } from './giveSeats'
import { clearable, needWords, withoutCleared, words } from './patchFields'
import { nameOf, namesOf, needPerson } from './whom'

const Kind = Tie.shape.kind
const strength = z.number().int().min(1).max(3)

/** Who knows whom, and the people whom only somebody else knows. */
export const tiePeople = {
  'tie.add': command({
    input: z.strictObject({
      aId: PersonId,
      bId: PersonId,
      kind: Kind,
      words: words(500),
      from: Day.optional(),
      strength: strength.optional(),
    }),
    says: ({ aId, bId }, read) => `note that ${namesOf(read, [aId, bId])} know each other`,
    run: (tx, input) => {
      const a = needPerson(tx, input.aId)
      const b = needPerson(tx, input.bId)
      if (a.id === b.id) throw new Refusal('same', 'Choose two different people.')
      const isKnown = tx
        .by('tiesOf', a.id)
        .some((tie) => tie.kind === input.kind && (tie.aId === b.id || tie.bId === b.id))
      if (isKnown)
        throw new Refusal('already', `That ${a.name} and ${b.name} are tied is noted already.`)
      return { id: tx.add('tie', withoutCleared(input)).id }
    },
  }),

  'tie.edit': command({
    input: z.strictObject({
      id: TieId,
      patch: z.strictObject({
        kind: Kind.optional(),
        words: words(500),
        from: clearable(Day),
        strength: clearable(strength),
      }),
    }),
    says: ({ id }, read) => {
      const tie = read.get('tie', id)
      return tie ? `edit how ${namesOf(read, [tie.aId, tie.bId])} know each other` : 'edit a tie'
    },
    run: (tx, { id, patch }) => {
      tx.need('tie', id)
      tx.patch('tie', id, withoutCleared(patch, ['words']))
      return null
    },
  }),

  'tie.remove': command({
    input: z.strictObject({ id: TieId }),
    says: () => 'remove who knows whom',
    run: (tx, { id }) => {
      tx.need('tie', id)
      tx.remove('tie', id)
      return null
    },
  }),

  /** Someone whom a person knows; a name or a description is enough. */
  'lightPerson.add': command({
    input: z.strictObject({
      knownById: PersonId,
      name: z.string().trim().max(300),
      does: words(1000),
      words: words(500),
    }),
    says: ({ knownById, name }, read) => `add ${name}, whom ${nameOf(read, knownById)} knows`,
    run: (tx, input) => {
      const through = needPerson(tx, input.knownById)
      const person = tx.add('person', {
        name: needWords(input.name, 'A name or a few words are enough.'),
        kind: 'light',
        ...(input.does ? { does: input.does } : {}),
      })
      tx.add('tie', {
        aId: through.id,
        bId: person.id,
        kind: 'knows',
        ...(input.words ? { words: input.words } : {}),
      })
      return { id: person.id }
    },
  }),

  /** Now the user knows them too; through whom is kept. */
  'lightPerson.promote': command({
    input: z.strictObject({ id: PersonId }),
    says: ({ id }, read) => `add ${nameOf(read, id)} to my people`,
    run: (tx, { id }) => {
      const person = needPerson(tx, id)
      if (person.kind !== 'light')
        throw new Refusal('already', `${person.name} is one of your people already.`)
      const tie = tx
        .by('tiesOf', id)
        .filter((one) => one.kind === 'knows')
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))[0]
      const throughId = tie && otherEnd(tie, id)
      tx.patch('person', id, {
        kind: 'person',
        circle: 'acquainted',
        placedAt: tx.context.now(),
        ...(throughId
          ? { howWeMet: [...person.howWeMet, { text: '', on: tx.today, throughId }] }
          : {}),
      })
      tx.add('role', { personId: id, kind: 'partner', from: tx.today })
      giveSeats(tx, [id])
      return { id }
    },
  }),
}
