import { expect, test } from 'vitest'
import { introductionBar } from '../../../src/shared/domain/introductionBar'
import { Person } from '../../../src/shared/domain/person'
import { readyToIntroduce } from '../../sphere/readyToIntroduce'

test('[001-16 draft] nothing private and no need just between us is in any draft', async () => {
  const { sphere, frank, nils, passingId, needId, shown } = await readyToIntroduce()
  await sphere.run('role.add', { personId: frank, kind: 'customer' })
  const { id: secret } = await sphere.run('need.add', {
    personId: frank,
    words: 'A photographer for the divorce papers',
    betweenUs: true,
  })
  const fresh = () => sphere.view('introduction', { a: frank, b: nils, needId: secret })!
  await sphere.run('introduction.edit', {
    passingId,
    whyB: 'Frank needs a photographer for the  divorce papers',
  })
  const written = () =>
    [shown(), fresh()].flatMap((it) => [it.subject, it.body, it.a.ask, it.b.ask])
  expect(written().join('\n')).not.toMatch(/divorce|client|customer/i)
  await sphere.run('introduction.edit', {
    passingId,
    whyB: 'Work',
    body: `${shown().body}\nIt is for the divorce papers: a photographer for the divorce papers.`,
  })
  expect(shown().gate.missing).toMatchObject([{ what: 'betweenUs', personId: frank }])
  await sphere.run('introduction.edit', { passingId, body: null })
  expect(shown().gate.isOpen).toBe(true)
  await sphere.run('need.edit', { id: needId, patch: { betweenUs: true } })
  expect(written().join('\n')).not.toContain('twelve roofs')
})

test('[001-16 judgements] what is judged privately is nowhere in an introduction', async () => {
  const { sphere, frank, nils, shown } = await readyToIntroduce()
  const before = shown()
  for (const personId of [frank, nils]) {
    await sphere.run('private.add', { personId, list: 'minuses', text: 'MARKER' })
    await sphere.run('private.edit', {
      personId,
      patch: { like: { answer: 'no', words: 'MARKER' }, trust: { answer: 'no', words: 'MARKER' } },
    })
    await sphere.run('private.stand', { personId, value: 'neutral', reason: 'MARKER' })
  }
  expect(shown()).toEqual(before)
})

test('whoever is kept at a distance is not introduced', () => {
  const person = Person.parse({ id: 'b', createdAt: '2026-11-19T12:00:00.000Z', name: 'Ben Silva' })
  expect(introductionBar(person)).toBeNull()
  expect(introductionBar({ ...person, distance: 'keep' })).toBe('You keep some distance from Ben.')
  expect(introductionBar({ ...person, distance: 'end' })).toBe('You let it rest with Ben.')
})
