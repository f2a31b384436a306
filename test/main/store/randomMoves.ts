import type { Engine } from '../../../src/main/store/engine'
import { NotSaved } from '../../../src/main/store/ports'
import { dayAfter } from '../../../src/shared/domain/calendar'
import type { CommandName } from '../../../src/shared/commands'
import type { TableName } from '../../../src/shared/store/tables'
import type { Chance } from '../../fixtures/chance'

/** Numbers that decide what is done: a move, and what it is done to. */
export interface Choice {
  move: number
  what: number
  words: number
}

interface Answer {
  ok: boolean
  code?: string
}

type Move = (engine: Engine, choice: Choice) => Promise<Answer>

/** Runs a command by its name; what does not fit is refused like anything else. */
const execute = (
  engine: Engine,
  name: CommandName,
  input: object,
  options?: { merge: string },
): Promise<Answer> => engine.execute(name, input as never, options)

const idAt = (engine: Engine, table: TableName, at: number): string => {
  const ids = [...engine.memory.tables[table].keys()]
  return ids.length === 0 ? 'nobody' : ids[at % ids.length]!
}

const someIds = (engine: Engine, at: number): string[] => {
  const ids = [...engine.memory.tables.person.keys()]
  return ids.length === 0
    ? ['nobody']
    : ids.filter((_, index) => (index + at) % 3 !== 0).slice(0, 40)
}

const words = (number: number): string =>
  [
    'Ana Løvås',
    'a plumber',
    'line one\nline two',
    '“quoted” \\ {"a":1}',
    '漢字 🙂',
    'x'.repeat(700),
  ][number % 6]! + ` ${number}`

const person = (engine: Engine, { what }: Choice) => idAt(engine, 'person', what)

/**
 * What is done to a sphere in tests of the store: a few commands of each topic, groups among them, one that fails half
 * way, and facts of the program. New topics are added here.
 */
export const moves: { readonly [name: string]: Move } = {
  'person.add': (engine, { words: n }) => execute(engine, 'person.add', { name: words(n) }),
  'person.addMany': (engine, { what, words: n }) =>
    execute(engine, 'person.addMany', {
      names: Array.from({ length: 1 + (what % 4) }, (_, at) => `Person ${n} ${at}`).join('\n'),
    }),
  'person.edit': (engine, choice) =>
    execute(engine, 'person.edit', {
      id: person(engine, choice),
      patch: { notes: words(choice.words) },
    }),
  'person.edit, typed on': (engine, choice) => {
    const id = person(engine, choice)
    const patch = { does: words(choice.words).slice(0, choice.words % 20) }
    return execute(engine, 'person.edit', { id, patch }, { merge: `does ${id}` })
  },
  'person.tag': (engine, choice) =>
    execute(engine, 'person.tag', { ids: [person(engine, choice)], tag: `t${choice.words % 9}` }),
  'people.tag': (engine, { what, words: n }) =>
    execute(engine, 'people.tag', { ids: someIds(engine, what), tag: `group ${n % 9}` }),
  'people.archive': (engine, { what }) =>
    execute(engine, 'people.archive', { ids: someIds(engine, what) }),
  'touch.log': (engine, choice) =>
    execute(engine, 'touch.log', {
      kind: 'call',
      personIds: [person(engine, choice)],
      words: words(choice.words),
    }),
  'touch.remove': (engine, { what }) =>
    execute(engine, 'touch.remove', { id: idAt(engine, 'touch', what) }),
  'need.add': (engine, choice) =>
    execute(engine, 'need.add', {
      personId: person(engine, choice),
      words: words(choice.words),
      asked: choice.what % 2 === 0,
    }),
  'need.ask': (engine, { what }) => execute(engine, 'need.ask', { id: idAt(engine, 'need', what) }),
  'need.remove': (engine, { what }) =>
    execute(engine, 'need.remove', { id: idAt(engine, 'need', what) }),
  'tie.add': (engine, { what, words: n }) =>
    execute(engine, 'tie.add', {
      aId: idAt(engine, 'person', what),
      bId: idAt(engine, 'person', n),
      kind: 'knows',
    }),
  'tie.remove': (engine, { what }) =>
    execute(engine, 'tie.remove', { id: idAt(engine, 'tie', what) }),
  'offer.add': (engine, choice) =>
    execute(engine, 'offer.add', { personId: person(engine, choice), words: words(choice.words) }),
  'followUp.add': (engine, choice) =>
    execute(engine, 'followUp.add', {
      about: { personId: person(engine, choice) },
      words: words(choice.words),
      ...(choice.what % 2 === 0 ? { at: '15:00' } : {}),
      ...(choice.words % 3 === 0 ? { every: { every: 1, unit: 'month' } } : {}),
    }),
  'followUp.snooze': (engine, { what, words: n }) =>
    execute(engine, 'followUp.snooze', {
      id: idAt(engine, 'followUp', what),
      until: dayAfter(engine.context.today(), 1 + (n % 40)),
      at: '09:30',
    }),
  'followUp.done': (engine, { what }) =>
    execute(engine, 'followUp.done', { id: idAt(engine, 'followUp', what) }),
  'role.add': (engine, choice) =>
    execute(engine, 'role.add', { personId: person(engine, choice), kind: 'friend' }),
  'contacts.import': (engine, { what, words: n }) =>
    execute(engine, 'contacts.import', { rows: contacts(2 + (what % 5), n) }),
  /** Refused at its last row: nothing of the others may stay. */
  'contacts.import, broken': async (engine, { what, words: n }) => {
    const rows = [...contacts(2 + (what % 5), n), { file: 'f', kind: 'vcard', contact: {} }]
    const answer = await execute(engine, 'contacts.import', { rows })
    return { ok: !answer.ok && answer.code === 'invalid' }
  },
  'the program’s own facts': (engine, { what, words: n }) =>
    engine
      .record('progress', (tx) => {
        tx.put('progress', {
          id: `progress${what % 3}`,
          createdAt: engine.context.now(),
          at: { words: words(n).slice(0, 100) },
        })
      })
      .then(() => ({ ok: true }), refusedBy),
  undo: (engine) => engine.undo(),
  redo: (engine) => engine.redo(),
}

const refusedBy = (error: unknown): Answer => {
  if (error instanceof NotSaved) return { ok: false, code: error.code }
  throw error
}

const contacts = (count: number, n: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    file: 'people.vcf',
    kind: 'vcard',
    contact: {
      name: `Contact ${n} ${at}`,
      note: words(at),
      jobs: [{ organisation: `Firm ${n % 3}` }],
    },
  }))

const names = Object.keys(moves)
/** People are added more often than anything else, so that there is something to do things to. */
const often = [...names, 'person.add', 'person.addMany', 'person.edit', 'undo', 'undo', 'redo']

/** Does what the numbers say and tells which move it was and whether it was allowed. */
export const doMove = async (
  engine: Engine,
  choice: Choice,
): Promise<{ name: string; ok: boolean }> => {
  const name = often[choice.move % often.length]!
  const { ok } = await moves[name]!(engine, choice)
  return { name, ok }
}

export const randomChoice = (chance: Chance): Choice => ({
  move: chance.whole(10_000),
  what: chance.whole(1_000),
  words: chance.whole(1_000),
})
