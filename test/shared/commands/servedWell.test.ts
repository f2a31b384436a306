import { expect, test } from 'vitest'
import { nextInPassing } from '../../../src/shared/domain/nextInPassing'
import { partsOf } from '../../../src/shared/store/passingWaits'
import { openSphere } from '../../sphere/openSphere'

const reachable = async (sphere: ReturnType<typeof openSphere>, name: string) => {
  const { id } = await sphere.run('person.add', { name })
  const value = `${name.split(' ')[0]}@example.org`
  await sphere.run('person.addChannel', { id, kind: 'emails', value, label: 'work' })
  return id
}

/** Ana was sent to Hugo, whom the user calls first, for a roof. */
const sentToHugo = async ({ received = false } = {}) => {
  const sphere = openSphere()
  const ana = await reachable(sphere, 'Ana Marin')
  const hugo = await reachable(sphere, 'Hugo Novak')
  const giver = await reachable(sphere, 'Ida Ott')
  const { id: offerId } = await sphere.run('offer.add', { personId: hugo, words: 'Mends roofs' })
  await sphere.run('offer.edit', {
    id: offerId,
    patch: { learnedWhatTheyDo: true, sawTheirWork: true },
  })
  await sphere.run('offer.edit', { id: offerId, patch: { grade: 'A+' } })
  const { id: passingId } = await sphere.run('referral.note', {
    ...(received ? { direction: 'received', giver } : { direction: 'given', giver: 'me' }),
    forWhom: ana,
    people: [hugo],
    purpose: 'A roof',
  })
  const seen = () => sphere.view('passing', { id: passingId })!
  const next = () =>
    nextInPassing(partsOf(sphere.read, sphere.read.get('passing', passingId)!), sphere.today)
  const ended = (servedWell?: boolean) =>
    sphere.run('passing.outcome', {
      passingId,
      kind: 'notThisTime',
      ...(servedWell === undefined ? {} : { servedWell }),
    })
  return { sphere, ana, hugo, giver, offerId, passingId, seen, next, ended }
}

test('[004-11 asked] who was to be helped is asked about by name, and being well served or not known closes it', async () => {
  for (const servedWell of [true, undefined]) {
    const { seen, ended } = await sentToHugo()
    expect(seen().served).toMatchObject({ short: 'Ana', sides: [], grades: [] })
    expect(await ended(servedWell)).toEqual({ isClosed: true })
    expect(seen()).toMatchObject({ stage: 'closed', served: { sides: [], grades: [] } })
  }
})

test('[004-11 both] not well served: both are to be told, in words of their own, and it stays open until they were', async () => {
  const { sphere, ana, hugo, passingId, seen, next, ended } = await sentToHugo()
  expect(await ended(false)).toEqual({ isClosed: false })
  expect(next()).toMatchObject({ what: 'tellSides', due: sphere.today, toIds: [ana, hugo] })
  expect(seen().row.next.words).toBe('Tell Ana and Hugo')
  const [toAna, toHugo] = seen().served!.sides
  expect(toAna).toMatchObject({ id: ana, text: expect.stringMatching(/^Hi Ana,.*with Hugo/s) })
  expect(toHugo).toMatchObject({ id: hugo, text: expect.stringMatching(/^Hi Hugo,.*for Ana/s) })
  expect(await sphere.attempt('passing.close', { passingId })).toMatchObject({
    code: 'reportOpen',
    message: 'Tell Ana Marin first, or say why not.',
  })
  await sphere.run('report.tell', { id: toAna!.reportId as never })
  expect(seen()).toMatchObject({ stage: 'given', row: { next: { words: 'Tell Hugo' } } })
  await sphere.run('report.waive', { id: toHugo!.reportId as never, reason: 'Hugo told me' })
  expect(seen().stage).toBe('closed')
  expect(seen().story.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['You told Ana how it went.', 'Not told how it went: Hugo told me.']),
  )
})

test('[004-11 giver] whose name is on it hears it as ever, and the two beside', async () => {
  const { sphere, ana, hugo, passingId, next, seen, ended } = await sentToHugo({ received: true })
  await ended(false)
  expect(seen().served!.sides.map(({ id }) => id)).toEqual([ana, hugo])
  expect(next().what).toBe('tell')
  await sphere.run('passing.tellAndThank', { passingId })
  expect(seen().reports.map(({ state }) => state)).toEqual(['told', 'told', 'told'])
  expect(seen().stage, 'the two have not heard').not.toBe('closed')
  expect(next().what).toBe('tellSides')
  await sphere.run('passing.tellSides', { passingId })
  expect(seen().served!.sides).toEqual([])
  expect(await sphere.attempt('passing.tellSides', { passingId })).toMatchObject({
    code: 'nothing',
  })
  expect(seen().stage).toBe('closed')
})

test('[004-11 grade] a grade review is proposed on that help, once: another grade, or keep', async () => {
  const { sphere, offerId, passingId, seen, ended } = await sentToHugo()
  await ended(false)
  const [proposed] = seen().served!.grades
  expect(proposed).toMatchObject({ offerId, says: 'Hugo is First call. Change that?' })
  expect(proposed!.choices.map(({ label }) => label)).toEqual(['Good', 'Fine', 'Resting', 'Keep'])
  await sphere.run('passing.reviewGrade', { passingId, offerId, grade: 'keep' })
  expect(seen().served!.grades).toEqual([])
  expect(sphere.read.get('offer', offerId)?.grade).toBe('A+')
  await sphere.undo()
  await sphere.run('passing.reviewGrade', { passingId, offerId, grade: 'benched' })
  expect(sphere.read.get('offer', offerId)?.grade).toBe('benched')
  expect(seen().served!.grades).toEqual([])
  await sphere.undo()
  expect(sphere.read.get('offer', offerId)?.grade, 'one step back').toBe('A+')
  expect(seen().served!.grades).toHaveLength(1)
})

test('[004-11 again] said otherwise or opened again, nobody is to be told any more; whoever was told is not told twice', async () => {
  const { sphere, ana, hugo, passingId, next, seen, ended } = await sentToHugo()
  await ended(false)
  await ended(true)
  expect(seen()).toMatchObject({ stage: 'closed', served: { sides: [], grades: [] } })
  await sphere.run('passing.reopen', { passingId })
  await ended(false)
  const [first] = seen().served!.sides
  expect(first?.id).toBe(ana)
  await sphere.run('report.tell', { id: first!.reportId as never })
  await sphere.run('passing.reopen', { passingId })
  expect(next().what).not.toBe('tellSides')
  await ended(false)
  expect(seen().served!.sides.map(({ id }) => id)).toEqual([hugo])
})

test('[004-11 kept] nothing of what somebody was looking for, and nothing private, is in what both are told', async () => {
  const sphere = openSphere()
  const ana = await reachable(sphere, 'Ana Marin')
  const hugo = await reachable(sphere, 'Hugo Novak')
  await sphere.run('role.add', { personId: ana, kind: 'customer' })
  await sphere.run('role.add', { personId: hugo, kind: 'provider' })
  const { id: needId } = await sphere.run('need.add', {
    personId: ana,
    words: 'MARKER',
    betweenUs: true,
  })
  const { id: passingId } = await sphere.run('referral.note', {
    direction: 'given',
    giver: 'me',
    forWhom: ana,
    people: [hugo],
    needId,
    purpose: 'MARKER',
  })
  await sphere.run('passing.outcome', {
    passingId,
    kind: 'notThisTime',
    servedWell: false,
    reason: 'MARKER',
  })
  const { sides, grades } = sphere.view('passing', { id: passingId })!.served!
  expect(sides.map(({ text }) => text).join()).not.toMatch(/MARKER|client|customer/i)
  expect(sides).toHaveLength(2)
  expect(grades, 'no help of theirs is noted').toEqual([])
})
