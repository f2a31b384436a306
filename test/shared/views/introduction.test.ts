import { expect, test } from 'vitest'
import { isSuggestible } from '../../../src/shared/domain/isSuggestible'
import { slimPerson } from '../../../src/shared/views/slimPeople'
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
  const decide = async (personId: typeof nils, decision: 'keep' | 'end') => {
    await sphere.run('private.add', { personId, list: 'minuses', text: 'MARKER' })
    await sphere.run('private.decide', { personId, index: 0, decision })
  }
  await decide(nils, 'keep')
  expect(shown()).toMatchObject({
    passing: null,
    bar: null,
    warnings: [{ personId: nils, words: 'You keep some distance from Nils.' }],
  })
  expect(JSON.stringify(shown())).not.toContain('MARKER')
  await draft()
  await decide(frank, 'end')
  expect(shown().warnings.map((one) => one.words)).toEqual([
    'You let it rest with Frank.',
    'You keep some distance from Nils.',
  ])
  expect(sentences()).toEqual(['Nils has not been asked yet.'])
  await sphere.run('person.edit', { id: nils, patch: { askedNotToBe: true } })
  expect(shown().bar).toBe('Nils asked not to be introduced for now.')
})

test.for([
  ['Frank, who looks for it', 'frank', 'keep'],
  ['Nils, who offers it', 'nils', 'end'],
] as const)(
  '[001-15 suggestions] a distance to %s stops suggestions both ways, and is reversible',
  async ([, who, decision]) => {
    const { sphere, frank, nils, needId, shown } = await withTwo({ asked: true })
    const turned = () => sphere.view('introduction', { a: nils, b: frank })!
    const personId = { frank, nils }[who]
    await sphere.run('person.place', { ids: [frank, nils], circle: 'close' })
    const suggested = () =>
      [
        ...[frank, nils].flatMap((id) => {
          const { helpers, helped } = sphere.view('candidates', { personId: id })
          return [...helpers, ...helped]
        }),
        ...sphere.view('helpers', { words: 'A photographer', without: frank }).helpers,
      ].map((one) => one.id)
    const thread = () => JSON.stringify(sphere.view('thread', {}))
    const flagsOf = () => slimPerson(sphere.read, personId, sphere.today)?.at(-1)
    expect(shown()).toMatchObject({ need: { id: needId }, hint: expect.stringContaining('Nils') })
    expect(flagsOf()).toEqual([])
    expect(suggested()).toEqual([nils, frank, nils])
    expect(thread()).toContain(personId)
    await sphere.run('private.add', { personId, list: 'minuses', text: 'MARKER' })
    await sphere.run('private.decide', { personId, index: 0, decision })
    for (const it of [shown(), turned()])
      expect(it).toMatchObject({ need: null, hint: '', a: { why: '' }, b: { why: '' } })
    expect(flagsOf()).toEqual(['notSuggested'])
    expect(suggested()).toEqual(who === 'frank' ? [nils] : [])
    expect(thread()).not.toContain(personId)
    const chosen = sphere.view('introduction', { a: frank, b: nils, needId })
    expect(chosen?.a.why, 'what the user asks for is there').toBe('What Nils does: Photographer')
    await sphere.run('private.decide', { personId, index: 0, decision: 'tolerate' })
    expect(shown().need?.id).toBe(needId)
    expect(flagsOf()).toEqual([])
  },
)

test('[001-15 suggestions] whoever stands badly with me, asked not to be, has died or is archived is not suggested', async () => {
  const { sphere, frank, nils } = await withTwo({ asked: true })
  const isSuggested = () =>
    isSuggestible(sphere.read.get('person', nils)!, sphere.read.get('private', nils))
  const steps = [
    () =>
      sphere.run('private.stand', { personId: nils, value: 'antiSponsor', reason: 'A quarrel' }),
    () => sphere.run('person.edit', { id: nils, patch: { askedNotToBe: true } }),
    () => sphere.run('person.edit', { id: nils, patch: { deceased: true } }),
    () => sphere.run('person.archive', { ids: [nils] }),
  ]
  for (const step of steps) {
    expect(isSuggested()).toBe(true)
    await step()
    expect(isSuggested()).toBe(false)
    await sphere.undo()
  }
  await sphere.run('private.stand', { personId: nils, value: 'antiSponsor', reason: 'A quarrel' })
  await sphere.run('private.stand', { personId: nils, value: 'neutral', reason: 'We talked' })
  expect(isSuggested()).toBe(true)
  expect(sphere.view('introduction', { a: frank, b: nils })?.hint).not.toBe('')
})
