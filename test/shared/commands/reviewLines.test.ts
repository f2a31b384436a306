import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import type { Reading } from '../../../src/shared/domain/reading'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

const withUmar = async () => {
  const sphere = openSphere(day)
  const { run } = sphere
  const { id: umar } = await run('review.meet', { day, whoever: { name: 'Umar Moreno' } })
  await run('review.start', { day })
  const line = (reading: Reading, personId = umar) =>
    run('review.line', { day, personId, typed: 'as typed', reading })
  const refer = () => line({ kind: 'referral', name: 'Carla Haas', purpose: 'sell in spring' })
  const names = () => [...sphere.read.all('person')].map(({ name }) => name)
  return { ...sphere, umar, line, refer, names }
}

test('a line that is taken away takes with it whom it brought, and all that came with it', async () => {
  const { refer, run, read, names } = await withUmar()
  const { id } = await refer()
  expect(names()).toEqual(['Umar Moreno', 'Carla Haas'])
  await run('review.removeLine', { day, id })
  expect(names()).toEqual(['Umar Moreno'])
  for (const table of ['passing', 'thanks', 'report', 'followUp'] as const)
    expect([...read.all(table)], table).toEqual([])
})

test('whoever was told of since stays when the line goes; what came of it since keeps the line', async () => {
  const { refer, run, attempt, read, names } = await withUmar()
  const first = await refer()
  const carla = first.made.find(({ table }) => table === 'person')!.id
  await run('note.add', { personIds: [carla as never], words: 'sold a house before' })
  await run('review.removeLine', { day, id: first.id })
  expect(names()).toContain('Carla Haas')
  const again = await run('review.line', {
    day,
    personId: [...read.all('person')][0]!.id,
    typed: 'referral carla',
    reading: { kind: 'referral', personId: carla as never, purpose: 'sell in spring' },
  })
  const passingId = again.made.find(({ table }) => table === 'passing')!.id as never
  await run('passing.spoke', { passingId })
  expect(await attempt('review.removeLine', { day, id: again.id })).toMatchObject({
    ok: false,
    code: 'changed',
  })
})

test('the promised call is one thing: spoken about it is done, and done it was spoken about', async () => {
  for (const way of ['spoke', 'done'] as const) {
    const { refer, run, view, read } = await withUmar()
    const { made } = await refer()
    const idOf = (table: string) => made.find((one) => one.table === table)!.id as never
    expect(view('inbox', { filter: 'everything' }).rows).toHaveLength(1)
    if (way === 'spoke') await run('passing.spoke', { passingId: idOf('passing') })
    else await run('followUp.done', { id: idOf('followUp') })
    expect(read.get('followUp', idOf('followUp'))?.state).toBe('done')
    expect(read.get('passing', idOf('passing'))).toMatchObject({
      stage: 'spoke',
      promise: { keptOn: day },
    })
    const calls = read.by('touchesOf', idOf('person'))
    expect(calls.map(({ kind }) => kind)).toEqual(['call'])
  }
})

test('a message left is what the evening has of them, and keeps the promise until the next try', async () => {
  const { refer, run, read, line } = await withUmar()
  const { made } = await refer()
  const idOf = (table: string) => made.find((one) => one.table === table)!.id as never
  const carla = idOf('person')
  await run('review.meet', { day, whoever: carla, kind: 'call' })
  const { id } = await line({ kind: 'leftMessage', words: 'left a message' }, carla)
  expect(read.by('touchesOf', carla).map(({ kind }) => kind)).toEqual(['leftMessage'])
  expect(read.get('passing', idOf('passing'))).toMatchObject({
    promise: { keptOn: day },
    nextStep: { words: 'Try Carla again', due: '2026-11-20' },
  })
  await run('review.removeLine', { day, id })
  expect(read.by('touchesOf', carla).map(({ kind }) => kind)).toEqual(['call'])
  expect(read.get('passing', idOf('passing'))?.promise?.keptOn).toBeUndefined()
})

test('a need in other words is the same need; thanks for something else is thanks of its own', async () => {
  const { line, refer, run, read } = await withUmar()
  const reading: Reading = { kind: 'need', words: 'a roofer', asked: false, betweenUs: false }
  const { id, made } = await line(reading)
  await run('review.answer', { day, key: `need ${made[0]!.id}`, answer: 'yes' })
  const edited = { ...reading, words: 'a roofer for the barn' }
  await run('review.editLine', { day, id, typed: 'needs a roofer for the barn', reading: edited })
  expect([...read.all('need')]).toMatchObject([
    { id: made[0]!.id, words: 'a roofer for the barn', stage: 'asked' },
  ])
  await refer()
  await line({ kind: 'thanks', words: 'carla' })
  expect([...read.all('thanks')]).toHaveLength(1)
  await line({ kind: 'thanks', words: 'the lift to the airport' })
  expect([...read.all('thanks')]).toHaveLength(2)
})
