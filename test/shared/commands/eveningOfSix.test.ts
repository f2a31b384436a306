import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import type { PersonId } from '../../../src/shared/domain/ids'
import type { Circle } from '../../../src/shared/domain/person'
import type { RecordOf, TableName } from '../../../src/shared/store/tables'
import { readLine } from '../../../src/shared/text/grammar/readLine'
import { openSphere } from '../../sphere/openSphere'

interface EveningOfSix {
  today: Day
  me: { name: string; whatIDo: string }
  peopleBefore: {
    name: string
    does: string
    organisation?: string
    circle: Circle
    offers?: string[]
  }[]
  who: string[]
  typed: { person: string; lines: string[] }[]
  expect: {
    touches: number
    newPeople: string[]
    needs: object[]
    offers: object[]
    notes: object[]
    followUps: object[]
    passings: object[]
    thanks: object[]
    howMet: object[]
    helpers: { need: string; first: string }[]
  }
}

const file = resolve(process.env.GOODTURN_CORPUS ?? '../shared/data', 'evening', 'day.json')
const evening = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EveningOfSix) : null

const tables: TableName[] = [
  'person',
  'role',
  'touch',
  'need',
  'offer',
  'passing',
  'thanks',
  'report',
  'followUp',
  'review',
]

/** Words and names without regard to case, rows in any order. */
const folded = (rows: unknown[]): string[] =>
  rows.map((row) => JSON.stringify(row).toLowerCase()).toSorted()

const morningOf = async (day: EveningOfSix) => {
  const sphere = openSphere(day.today)
  const ids = new Map<string, PersonId>()
  await sphere.run('me.edit', { patch: day.me })
  for (const { name, does, circle, organisation, offers = [] } of day.peopleBefore) {
    const { id } = await sphere.run('person.add', { name, does, circle })
    ids.set(name, id)
    if (organisation) await sphere.run('position.add', { personId: id, organisation })
    for (const words of offers) await sphere.run('offer.add', { personId: id, words })
  }
  sphere.clock('18:30')
  return { ...sphere, ids }
}

type Morning = Awaited<ReturnType<typeof morningOf>>

const typeEvening = async (sphere: Morning, { today: day, who, typed }: EveningOfSix) => {
  const { run, ids, view } = sphere
  for (const name of who) {
    const { id } = await run('review.meet', { day, whoever: ids.get(name) ?? { name } })
    ids.set(name, id)
  }
  await run('review.start', { day })
  for (const { person, lines } of typed) {
    const personId = ids.get(person)!
    for (const line of lines) {
      const needId = view('tonightPerson', { day, personId }).lines.at(-1)?.needId
      if (line.length === 1)
        await run('review.answer', {
          day,
          key: `need ${needId}`,
          answer: line === 'y' ? 'yes' : 'no',
        })
      else {
        const { reading } = readLine(line, { today: day })
        await run('review.line', { day, personId, typed: line, reading })
      }
    }
    await run('review.turn', { day, personId, state: 'done' })
  }
}

const cameOf = ({ read }: Morning, before: ReadonlyMap<TableName, ReadonlySet<string>>) => {
  const added = <Table extends TableName>(table: Table): RecordOf<Table>[] =>
    [...read.all(table)].filter(({ id }) => !before.get(table)?.has(id))
  const name = (id?: string) => read.get('person', id ?? '')?.name ?? ''
  return {
    newPeople: added('person').map((one) => one.name),
    touches: added('touch').filter(({ kind }) => kind !== 'note'),
    notes: added('touch')
      .filter(({ kind }) => kind === 'note')
      .map(({ personIds, words }) => ({ person: name(personIds[0]), words })),
    needs: added('need').map(({ personId, words, stage }) => ({
      person: name(personId),
      words,
      stage,
    })),
    offers: added('offer').map(({ personId, words }) => ({ person: name(personId), words })),
    followUps: added('followUp').map(({ about, words, due }) => ({
      person: name(about.personId),
      words,
      due,
    })),
    passings: added('passing').map(({ kind, direction, giver, people, business, purpose }) => ({
      kind,
      direction,
      giver: name(giver),
      ...(business ? { business: [business.name, business.where].filter(Boolean).join(' ') } : {}),
      ...(people.length > 0 ? { people: people.map(name) } : {}),
      purpose,
    })),
    thanks: added('thanks').map(({ toId, occasion }) => ({ to: name(toId), occasion })),
    howMet: [...read.all('person')].flatMap((one) =>
      one.howWeMet.map(({ where }) => ({ person: one.name, where })),
    ),
  }
}

test.skipIf(!evening)(
  'an evening of six people leaves what was said and nothing more, and Undo gives the morning back',
  async () => {
    const sphere = await morningOf(evening!)
    const { read, view, undo, ids } = sphere
    const before = new Map(
      tables.map((table) => [table, new Set([...read.all(table)].map(({ id }) => id))]),
    )
    const whole = () =>
      Object.fromEntries(
        tables.map((table) => [
          table,
          [...read.all(table)].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        ]),
      )
    const morning = structuredClone(whole())
    await typeEvening(sphere, evening!)

    const { helpers, touches, ...wanted } = evening!.expect
    const came = cameOf(sphere, before)
    expect(came.touches).toHaveLength(touches)
    expect(new Set(came.touches.map(({ personIds }) => personIds[0])).size).toBe(touches)
    for (const [what, rows] of Object.entries(wanted))
      expect(folded(came[what as keyof typeof wanted]), what).toEqual(folded(rows))
    for (const { need, first } of helpers) {
      const [helper] = view('helpers', { words: need }).helpers
      expect(helper?.name).toBe(first)
    }

    const call = view('inbox', { filter: 'everything' }).rows.filter(
      ({ title }) => title === 'Carla Haas',
    )
    expect(call.map(({ next }) => next.words)).toEqual(['Call Carla'])
    expect(view('tonight', { day: evening!.today }).state).toBe('inProgress')
    expect(ids.size).toBeGreaterThan(6)

    while ([...read.all('review')].length > 0) await undo()
    expect(whole()).toEqual(morning)
  },
)
