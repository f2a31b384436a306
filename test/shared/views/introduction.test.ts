import { expect, test } from 'vitest'
import { readyToIntroduce, withTwo } from '../../sphere/readyToIntroduce'

test('[001-16 draft] nothing private and no need just between us is in any draft', async () => {
  const { sphere, frank, nils, passingId, needId, shown } = await readyToIntroduce({
    byMail: true,
  })
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

test('[001-15 warning] a distance is said before anything is written, and holds nothing back', async () => {
  const { sphere, frank, nils, shown, draft, sentences } = await withTwo({ asked: true })
  expect(shown().warnings).toEqual([])
  await sphere.run('private.add', {
    personId: nils,
    list: 'minuses',
    text: 'MARKER',
  })
  const decide = (id: typeof nils, distance: 'keep' | 'end') => {
    const before = sphere.read.get('person', id)!
    sphere.read.apply([{ table: 'person', id, before, after: { ...before, distance } }])
  }
  decide(nils, 'keep')
  expect(shown()).toMatchObject({
    passing: null,
    bar: null,
    warnings: [{ personId: nils, words: 'You keep some distance from Nils.' }],
  })
  expect(JSON.stringify(shown())).not.toContain('MARKER')
  await draft()
  decide(frank, 'end')
  expect(shown().warnings.map((one) => one.words)).toEqual([
    'You let it rest with Frank.',
    'You keep some distance from Nils.',
  ])
  expect(sentences()).toEqual(['Nils has not been asked yet.'])
  await sphere.run('person.edit', { id: nils, patch: { askedNotToBe: true } })
  expect(shown().bar).toBe('Nils asked not to be introduced for now.')
})
