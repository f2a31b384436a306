import { expect, test } from 'vitest'
import { tableNames } from '../../../src/shared/store/tables'
import { aTown, fromAna, whyNot, type Town } from './passingTown'

const ana = ({ sphere, ana: id }: Town) => sphere.read.get('person', id)!
const isWatched = ({ sphere, ana: id }: Town) => sphere.view('person', { id })!.state.isWatchedFor
const watch = (town: Town) => town.sphere.run('person.watchFor', { id: town.ana })

/** What the thanks to Ana offers then. */
const ways = ({ sphere }: Town, id: string) =>
  sphere.view('passing', { id })!.thanks.find(({ to }) => to.short === 'Ana')?.ways

/** Everything of which something could be due. */
const dues = ({ sphere, ana: id }: Town) => ({
  inbox: sphere.view('inbox', { filter: 'everything' }),
  number: sphere.view('dueCount', {}),
  steps: sphere.view('person', { id })!.nextSteps,
  header: sphere.view('person', { id })!.header,
  records: tableNames.map((table) => [...sphere.read.all(table)].length),
})

test('[001-08 offered] after thanks Goodturn offers to watch for what Ana is looking for and glad to be sent', async () => {
  const town = await aTown()
  const { sphere } = town
  const personId = town.ana
  await sphere.run('need.add', { personId, words: 'A bookkeeper' })
  const { id: found } = await sphere.run('need.add', { personId, words: 'A roofer' })
  await sphere.run('need.withdraw', { id: found })
  await sphere.run('person.edit', {
    id: personId,
    patch: { idealReferral: 'Families new in town' },
  })
  const { id } = await fromAna(town)
  await sphere.run('thanks.inPerson', { id: sphere.read.by('thanksFor', id)[0]!.id })
  expect(ways(town, id)).toMatchObject({
    needs: [{ words: 'A bookkeeper' }],
    idealReferral: 'Families new in town',
    isWatched: false,
  })
  await watch(town)
  expect(ways(town, id)?.isWatched).toBe(true)
})

test('[001-08 kept] watching is one fact with no day, count or end, in no list of what is due, and Undo takes it back', async () => {
  const town = await aTown()
  const { sphere } = town
  await fromAna(town)
  const [before, due] = [ana(town), dues(town)]
  await watch(town)
  await watch(town)
  expect(ana(town)).toEqual({ ...before, watchedFor: true })
  expect(dues(town)).toEqual(due)
  sphere.later(900)
  expect(isWatched(town), 'it does not lapse').toBe(true)
  expect(await sphere.undo()).toMatchObject({
    value: { label: 'watch for a way to help Ana Marin' },
  })
  expect(ana(town)).toEqual(before)
  await watch(town)
  await sphere.run('person.stopWatching', { id: town.ana })
  expect(ana(town)).toEqual(before)
  await sphere.undo()
  expect(isWatched(town)).toBe(true)
})

test('[001-08 whom] nobody is watched for who has died, is archived, or at a distance; what was kept comes back with them', async () => {
  const town = await aTown()
  const { sphere, ana: id } = town
  const { id: passing } = await fromAna(town)
  await sphere.run('thanks.inPerson', { id: sphere.read.by('thanksFor', passing)[0]!.id })
  await watch(town)
  const away = async (why: string) => {
    expect(ways(town, passing), why).toBeNull()
    expect(isWatched(town), why).toBe(false)
    expect(await whyNot(town, 'person.watchFor' as never, { id }), why).toMatchObject([
      'notBroughtUp',
      'Ana Marin is not brought up for now, so there is nothing to watch for.',
    ])
    await sphere.undo()
    expect(isWatched(town), why).toBe(true)
  }
  await sphere.run('person.archive', { ids: [id] })
  await away('archived')
  await sphere.run('person.edit', { id, patch: { deceased: true } })
  await away('died')
  await sphere.run('private.add', { personId: id, list: 'minuses', text: 'Shouts' })
  await sphere.run('private.decide', { personId: id, index: 0, decision: 'keep' as never })
  await away('at a distance')
})

test('two people who become one are watched for where either was', async () => {
  for (const [keep, other] of [
    ['ana', 'ben'],
    ['ben', 'ana'],
  ] as const) {
    const town = await aTown()
    await watch(town)
    await town.sphere.run('person.merge', { keepId: town[keep], otherId: town[other] })
    expect(town.sphere.view('person', { id: town[keep] })!.state.isWatchedFor).toBe(true)
  }
})
