import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import { openSphere } from '../../sphere/openSphere'

/** Ana who knows Ben of the bank, Carl who works there, Dora who did; Eli who knows nobody there. */
const aTown = async () => {
  const sphere = openSphere()
  const { run } = sphere
  const add = async (name: string, does = '') =>
    (await run('person.add', { name, does, circle: 'acquainted' })).id
  const [ana, carl, dora, eli] = [
    await add('Ana Keller', 'tutor'),
    await add('Carl Moss'),
    await add('Dora Lund', 'nurse'),
    await add('Eli Roth', 'gardener'),
  ]
  const ben = (
    await run('lightPerson.add', {
      knownById: ana,
      name: 'Ben Silva',
      does: 'HR director at Harbor Bank',
    })
  ).id
  await run('position.add', { personId: carl, organisation: 'Harbor Bank', title: 'Teller' })
  await run('position.add', {
    personId: dora,
    organisation: 'Harbor Bank',
    to: '2024-03-01' as Day,
  })
  const ways = (words: string) =>
    sphere
      .view('warmWay', { words })
      .ways.map(({ name, to, why }) => [name, to, why].filter(Boolean).join(' > '))
  return { ...sphere, add, ways, ana, ben, carl, dora, eli }
}

test('[000-20] a firm is reached through whoever is there, whoever knows somebody there, and whoever was', async () => {
  const { ways } = await aTown()
  expect(ways('Harbor Bank')).toEqual([
    'Carl Moss > Harbor Bank > Teller at Harbor Bank',
    'Ana Keller > Ben Silva, HR director at Harbor Bank > Knows Ben Silva',
    'Dora Lund > Harbor Bank > Worked at Harbor Bank until March 2024',
  ])
})

test('[000-20] a name is reached through a tie first, then through a firm that the two share', async () => {
  const { ways, run, ben } = await aTown()
  await run('position.add', { personId: ben, organisation: 'Harbor Bank' })
  expect(ways('ben silva')).toEqual([
    'Ana Keller > Ben Silva, HR director at Harbor Bank, Harbor Bank > Knows Ben Silva',
    'Carl Moss > Ben Silva, HR director at Harbor Bank, Harbor Bank > Works at Harbor Bank, as does Ben Silva',
    'Dora Lund > Ben Silva, HR director at Harbor Bank, Harbor Bank > Worked at Harbor Bank, where Ben Silva works',
  ])
})

test('[000-20] a role at a firm is reached through whoever knows the one who has it, before colleagues', async () => {
  const { ways } = await aTown()
  for (const words of [
    'HR director at Harbor Bank',
    'the HR director of Harbor Bank',
    'HR, Harbor Bank',
  ])
    expect(
      ways(words).map((way) => way.split(' > ')[0]),
      words,
    ).toEqual(['Ana Keller', 'Carl Moss', 'Dora Lund'])
})

test('a role of some sort of place is reached through whoever is in that field, and they say so', async () => {
  const { ways, add, run } = await aTown()
  const finn = await add('Finn Berg')
  await run('position.add', { personId: finn, organisation: 'St Mary Hospital', title: 'Porter' })
  await add('Gwen Hart', 'hospital chaplain')
  const [first, ...others] = ways('HR director at a hospital')
  expect(first).toBe('Finn Berg > St Mary Hospital > Porter at St Mary Hospital')
  expect(others).toContain(
    'Gwen Hart > HR director at a hospital > ‘hospital’ is in what Gwen Hart does',
  )
})

test('whoever is meant is known already, and is the way', async () => {
  const { ways, run, carl, dora } = await aTown()
  expect(ways('Carl Moss')[0]).toBe('Carl Moss > You know Carl Moss yourself')
  await run('tie.add', { aId: dora, bId: carl, kind: 'works', words: 'shared a desk' })
  expect(ways('Carl Moss')).toEqual([
    'Carl Moss > You know Carl Moss yourself',
    'Dora Lund > Carl Moss, Teller, Harbor Bank > Works with Carl Moss: shared a desk',
  ])
  expect(ways('teller at Harbor Bank')[0]).toBe('Carl Moss > Teller at Harbor Bank')
})

test('nobody leads there: that is said, and what was kept is known', async () => {
  const { ways, view, run } = await aTown()
  expect(ways('Zebra Shipping')).toEqual([])
  expect(ways('')).toEqual([])
  expect(ways('a')).toEqual([])
  const isKept = () => view('warmWay', { words: 'zebra  shipping' }).isKept
  expect(isKept()).toBe(false)
  const { id } = await run('wanted.add', { words: 'Zebra Shipping' })
  expect(isKept()).toBe(true)
  await run('wanted.met', { id, person: { name: 'Zoe Zeller' } })
  expect(isKept()).toBe(false)
})

test('of ways that are alike the closer goes first, then whoever speaks well of me', async () => {
  const { ways, run, add, ben } = await aTown()
  const names = ['Hugo', 'Ines', 'Jon']
  const [hugo, , jon] = await Promise.all(
    names.map(async (name) => {
      const id = await add(name)
      await run('tie.add', { aId: id, bId: ben, kind: 'knows' })
      return id
    }),
  )
  const first = () => ways('Ben Silva').map((way) => way.split(' > ')[0])
  expect(first()).toEqual(['Ana Keller', 'Hugo', 'Ines', 'Jon'])
  await run('private.stand', { personId: jon!, value: 'advocate', reason: 'Told two people' })
  expect(first()).toEqual(['Jon', 'Ana Keller', 'Hugo', 'Ines'])
  await run('person.place', { ids: [hugo!], circle: 'close' })
  expect(first()).toEqual(['Hugo', 'Jon', 'Ana Keller', 'Ines'])
})

type Town = Awaited<ReturnType<typeof aTown>>

const bars: Record<string, (town: Town, id: Town['ana']) => Promise<unknown>> = {
  'kept at a distance': ({ run }, personId) => decide(run, personId, 'keep'),
  'let rest': ({ run }, personId) => decide(run, personId, 'end'),
  'asked not to be introduced': ({ run }, id) =>
    run('person.edit', { id, patch: { askedNotToBe: true } }),
  'an anti-sponsor': ({ run }, personId) =>
    run('private.stand', { personId, value: 'antiSponsor', reason: 'Spoke badly of me' }),
  dead: ({ run }, id) => run('person.edit', { id, patch: { deceased: true } }),
  archived: ({ run }, id) => run('person.archive', { ids: [id] }),
  'in the trash': ({ run }, id) => run('person.delete', { ids: [id] }),
}

const decide = async (run: Town['run'], personId: Town['ana'], decision: 'keep' | 'end') => {
  await run('private.add', { personId, list: 'minuses', text: 'Told on' })
  await run('private.decide', { personId, index: 0, decision })
}

test.each(Object.keys(bars))(
  '[004-22] whoever is %s is on no way, in the middle or at the end',
  async (bar) => {
    for (const who of ['ana', 'ben', 'carl', 'dora'] as const) {
      const town = await aTown()
      const { view, run, ben, carl } = town
      await run('tie.add', { aId: carl, bId: ben, kind: 'knows' })
      const ids = (words: string) =>
        view('warmWay', { words }).ways.flatMap(({ id, leadsTo }) => [id, leadsTo])
      const asked = ['Harbor Bank', 'Ben Silva', 'HR director at Harbor Bank', 'Carl Moss', 'nurse']
      expect(asked.flatMap(ids)).toContain(town[who])
      await bars[bar]!(town, town[who])
      expect(asked.flatMap(ids), who).not.toContain(town[who])
    }
  },
)

interface Graph {
  light: boolean[]
  firms: (number | null)[]
  ties: [number, number][]
  barred: number[]
}

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.record({
    light: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    firms: fc.array(fc.option(fc.integer({ min: 0, max: 2 })), {
      minLength: count,
      maxLength: count,
    }),
    ties: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 }),
    barred: fc.array(fc.nat(count - 1), { maxLength: 3 }),
  }),
)

const firmNames = ['Harbor Bank', 'Lund Roofing', 'Quay Clinic']
const barNames = Object.keys(bars)

const plant = async ({ light, firms, ties, barred }: Graph) => {
  const sphere = openSphere()
  const { run } = sphere
  const ids: Town['ana'][] = []
  for (const place of light.keys())
    ids.push(
      (await run('person.add', { name: `Person ${'abcdefghi'[place]}nn`, does: 'nurse' })).id,
    )
  for (const [place, firm] of firms.entries())
    if (firm !== null)
      await run('position.add', { personId: ids[place]!, organisation: firmNames[firm]! })
  const tied = new Set<string>()
  for (const [a, b] of ties) {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`
    if (a === b || tied.has(key)) continue
    tied.add(key)
    await run('tie.add', { aId: ids[a]!, bId: ids[b]!, kind: 'knows' })
  }
  for (const [place, isLight] of light.entries())
    if (isLight) {
      const knower = light.findIndex((other, at) => !other && at !== place)
      const { id } = await run('lightPerson.add', {
        knownById: ids[knower < 0 ? place : knower]!,
        name: `Light ${'abcdefghi'[place]}nn`,
        does: 'nurse',
      })
      ids.push(id)
    }
  for (const [turn, place] of [...new Set(barred)].entries())
    await bars[barNames[turn % barNames.length]!]!(sphere as never, ids[place]!)
  const barredIds = new Set([...new Set(barred)].map((place) => ids[place]!))
  return { ...sphere, ids, barredIds }
}

const asked = [...firmNames, 'Person ann', 'Light', 'nurse', 'nurse at Quay Clinic', 'Person']

test('[004-22] on any graph no way goes through the barred, each has a tie or a firm behind it, nobody is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const { view, read, barredIds } = await plant(graph)
      const firmsOf = (id: string) =>
        read.by('positionsOf', id).map(({ organisationId }) => organisationId)
      for (const words of asked) {
        const { ways } = view('warmWay', { words })
        expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length)
        for (const { id, leadsTo } of ways) {
          expect(barredIds.has(id as never)).toBe(false)
          expect(read.get('person', id)!.kind).toBe('person')
          if (!leadsTo) continue
          expect(leadsTo).not.toBe(id)
          expect(barredIds.has(leadsTo as never)).toBe(false)
          const isTied = read
            .by('tiesOf', id)
            .some(({ aId, bId }) => aId === leadsTo || bId === leadsTo)
          const isBeside = firmsOf(id).some((firm) => firm && firmsOf(leadsTo).includes(firm))
          expect(isTied || isBeside).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('taking a tie away takes its way away, unless a firm stays between the two', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const { view, read, run } = await plant(graph)
      for (const words of ['Light', 'Person', 'nurse'])
        for (const { id, leadsTo, why } of view('warmWay', { words }).ways) {
          const ties = read
            .by('tiesOf', id)
            .filter(({ aId, bId }) => aId === leadsTo || bId === leadsTo)
          if (!leadsTo || ties.length === 0) continue
          for (const tie of ties) await run('tie.remove', { id: tie.id })
          const after = view('warmWay', { words }).ways
          const same = after.find((way) => way.id === id && way.leadsTo === leadsTo)
          expect(same?.why ?? '').not.toBe(why.startsWith('Knows') ? why : undefined)
          if (same) expect(same.why).toMatch(/^Work(s|ed) at /)
        }
    }),
    { numRuns: 40 },
  )
})
