import fc from 'fast-check'
import type { z } from 'zod'
import { openStore } from '../../../src/main/store/openStore'
import { commands } from '../../../src/shared/commands'
import { acts } from '../../../src/shared/ipc/acts'
import { schemas, tableNames } from '../../../src/shared/store/tables'
import { views } from '../../../src/shared/views'
import { expect, test } from '../fixtures'
import { sharedSphere } from '../sharedSphere'
import { arbitraryOf } from './arbitraryOf'

const perChannel = process.env.GOODTURN_LONG ? 10_000 : 1000
const seed = Number(process.env.GOODTURN_SEED ?? Date.now() % 1_000_000)
const atOnce = 100

/** Acts that open something outside when their input fits, so they get only what does not. */
const isLoud = (name: string): boolean =>
  /^(folder\.|introduction\.|message\.|reminders\.|capture\.(open|keys)|login\.write|(contacts|calendar)\.(choose|export|save))/.test(
    name,
  )

/** The ids of records made so far, by the first word of the command that made them. */
const known = new Map<string, string[]>()

/** The ids that a field of a command may mean: a few of the oldest and the newest. */
const idsFor =
  (name: string) =>
  (field: string): readonly string[] => {
    const kind = /^ids?$/.test(field) ? name.split('.')[0]! : field.replace(/Ids?$/, '')
    const ids = known.get(kind) ?? known.get('person')!
    return ids.slice(0, 10).concat(ids.slice(-30))
  }

/** Messages as a page gone bad would write them: most of them nearly right, some nonsense. */
const messagesFor = () => {
  const anything = fc.anything({ maxDepth: 3 })
  const named = (all: Readonly<Record<string, z.ZodType>>) =>
    fc.constantFrom(...Object.keys(all), 'nothing', '__proto__', 'constructor').chain((name) => {
      const schema = Object.hasOwn(all, name) && !isLoud(name) ? all[name] : undefined
      const fitting = schema ? arbitraryOf(schema, idsFor(name)) : fc.constant({ nothing: true })
      return fc.oneof({ weight: 9, arbitrary: fitting }, anything).map((input) => ({ name, input }))
    })
  const each = <Part extends 'input' | 'args'>(all: object, part: Part) =>
    Object.fromEntries(
      Object.entries(all as Record<string, Record<Part, z.ZodType>>).map(([name, one]) => [
        name,
        one[part],
      ]),
    )
  const nonsense = fc.array(anything, { maxLength: 3 })
  const mostly = (sensible: fc.Arbitrary<unknown[]>) =>
    fc.oneof({ weight: 9, arbitrary: sensible }, nonsense)
  const number = fc.oneof(
    { weight: 6, arbitrary: fc.nat(300) },
    fc.constantFrom<unknown>(-1, 0.5, '1', null, NaN, 2 ** 60),
  )
  const empty = fc.constant<unknown[]>([])
  return {
    execute: mostly(
      fc
        .tuple(
          named(each(commands, 'input')),
          fc.constantFrom(undefined, undefined, undefined, 'a', 'b', 7),
        )
        .map(([{ name, input }, merge]) => [
          { command: name, input, ...(merge === undefined ? {} : { merge }) },
        ]),
    ),
    undo: fc.oneof(empty, nonsense),
    redo: fc.oneof(empty, nonsense),
    watch: mostly(
      fc
        .tuple(number, named(each(views, 'args')))
        .map(([id, { name, input }]) => [{ id, view: name, args: input }]),
    ),
    unwatch: mostly(fc.tuple(number)),
    people: mostly(fc.tuple(number)),
    act: mostly(named(acts).map(({ name, input }) => [name, input])),
  }
}

type Channel = keyof ReturnType<typeof messagesFor>

const sphere = sharedSphere({ mayComplain: true })

/** Sends messages from the page; says which answers are none of ours, and what those that worked gave. */
const answersTo = (channel: Channel, batch: readonly unknown[][]) =>
  sphere().page.evaluate(
    async ([channel, batch]) => {
      const bridge = window.goodturn as unknown as Record<string, (...given: unknown[]) => unknown>
      const odd: string[] = []
      const made: { name: string; id: string }[] = []
      let done = 0
      const take = (given: unknown[], answer: unknown) => {
        const reply = (answer ?? {}) as Record<string, unknown>
        const isDone =
          reply.ok === true ||
          (channel === 'people' && Array.isArray(reply.rows)) ||
          (channel === 'unwatch' && answer === undefined)
        const isRefused =
          reply.ok === false &&
          typeof reply.message === 'string' &&
          typeof reply.code === 'string' &&
          reply.code !== 'broken'
        if (isDone) done += 1
        else if (!isRefused) odd.push(`${JSON.stringify(given)} gave ${JSON.stringify(answer)}`)
        const value = (reply.value ?? {}) as { id?: unknown }
        const name = (given[0] as { command?: unknown } | undefined)?.command
        if (typeof value.id === 'string' && typeof name === 'string')
          made.push({ name, id: value.id })
      }
      await Promise.all(
        batch.map(async (given) => {
          let asked: unknown
          try {
            asked = bridge[channel](...given)
          } catch {
            // What cannot even cross the bridge never reaches main.
            return
          }
          take(given, await Promise.resolve(asked).catch((error: Error) => error.message))
        }),
      )
      return { odd, made, done }
    },
    [channel, batch as unknown[][]] as const,
  )

const keep = (kind: string, id: string) => known.set(kind, [...(known.get(kind) ?? []), id])

for (const channel of ['execute', 'undo', 'redo', 'watch', 'unwatch', 'people', 'act'] as const)
  test(`${perChannel} messages of any kind on ${channel} break nothing`, async () => {
    test.setTimeout(60_000 + perChannel * 60)
    if (known.size === 0)
      keep('person', (await sphere().execute('person.add', { name: 'Ann Miller' })).id)
    let done = 0
    for (let sent = 0; sent < perChannel; sent += atOnce) {
      const batch = fc.sample(messagesFor()[channel], { numRuns: atOnce, seed: seed + sent })
      const answers = await answersTo(channel, batch)
      expect(answers.odd, `with GOODTURN_SEED=${seed}`).toEqual([])
      for (const { name, id } of answers.made) keep(name.split('.')[0]!, id)
      done += answers.done
    }
    test.info().annotations.push({ type: 'done', description: `${done} of ${perChannel}` })
    expect(done, 'messages that did what they asked').toBeGreaterThan(perChannel / 100)
    expect(await sphere().app.evaluate(() => (({}) as { polluted?: 1 }).polluted)).toBeUndefined()
    expect(sphere().log()).not.toContain(' failed')
    expect(sphere().log()).not.toContain('not caught')
  })

test('after all of them the document opens and every record in it is valid', async () => {
  await sphere().execute('person.add', { name: 'The last one' })
  await sphere().quit()
  const store = await openStore(sphere().dataFolder)
  const misfits: string[] = []
  let count = 0
  for (const table of tableNames)
    for (const record of store.engine.memory.all(table)) {
      count += 1
      const parsed = schemas[table].safeParse(record)
      if (!parsed.success) misfits.push(`${table} ${record.id} ${parsed.error.message}`)
    }
  await store.close()
  expect(store.problems).toEqual([])
  expect(count).toBeGreaterThan(20)
  expect(misfits).toEqual([])
  await sphere().open()
  expect((await sphere().people()).map(([, name]) => name)).toContain('The last one')
})
