import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import type { NeedId, PersonId } from '../../../src/shared/domain/ids'
import { later } from '../../../src/shared/domain/question'
import type { Reading } from '../../../src/shared/domain/reading'
import { openSphere } from '../../sphere/openSphere'

const day = '2026-11-19' as Day

const need = (words: string): Reading => ({ kind: 'need', words, asked: false, betweenUs: false })

/** People about whom there is much to ask: older needs, steps that are due, a third conversation. */
const eveningWith = async (count: number) => {
  const sphere = openSphere('2026-09-01')
  const { run } = sphere
  const people: PersonId[] = []
  for (let at = 0; at < count; at += 1) {
    const { id } = await run('person.add', { name: `Person ${at}` })
    people.push(id)
    await run('need.add', { personId: id, words: `a garden plan ${at}` })
    await run('followUp.add', {
      about: { personId: id },
      words: 'Send the photos',
      due: '2026-11-18' as Day,
    })
    for (const on of ['2026-08-01', '2026-08-02'] as Day[])
      await run('touch.log', { kind: 'call', personIds: [id], on })
  }
  sphere.later(79)
  for (const id of people) await run('review.meet', { day, whoever: id })
  await run('review.start', { day })
  const asked = (personId: PersonId) => sphere.view('tonightPerson', { day, personId }).question
  const answer = (key: string, what: string) => run('review.answer', { day, key, answer: what })
  const addNeed = (personId: PersonId, words: string) =>
    run('review.line', { day, personId, typed: `needs ${words}`, reading: need(words) })
  return { ...sphere, people, asked, answer, addNeed }
}

test('[law 8] an evening that could ask fifteen things asks one a screen and three in all', async () => {
  const { people, asked, run, addNeed, view } = await eveningWith(5)
  const shown = new Set<string>()
  for (const personId of people) {
    const look = () => {
      for (const other of people) {
        const question = asked(other)
        if (question) shown.add(question.key)
      }
    }
    look()
    await addNeed(personId, 'a plumber')
    look()
    await run('review.turn', { day, personId, state: 'done' })
  }
  const alone = view('tonight', { day }).question
  expect(shown.size).toBe(3)
  expect(alone).toBeNull()
})

test('whatever is done in an evening, no more than three different things are asked', async () => {
  const step = fc.record({
    who: fc.nat(4),
    does: fc.constantFrom('need', 'yes', 'no', 'later', 'turn', 'back', 'look'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { people, asked, answer, run, addNeed, view } = await eveningWith(5)
      const shown = new Set<string>()
      for (const { who, does } of steps) {
        const personId = people[who]!
        const now = asked(personId)
        if (now) shown.add(now.key)
        if (does === 'need') await addNeed(personId, 'a plumber')
        if (does === 'turn') await run('review.turn', { day, personId, state: 'done' })
        if (does === 'back') await run('review.turn', { day, personId, state: 'open' })
        const choices: string[] = [later, ...(now?.choices.map((one) => one.answer) ?? [])]
        if (now && choices.includes(does)) await answer(now.key, does)
        const here = asked(personId)
        if (here) shown.add(here.key)
      }
      const alone = view('tonight', { day }).question
      if (alone) shown.add(alone.key)
      expect(shown.size).toBeLessThanOrEqual(3)
    }),
    { numRuns: 60 },
  )
})

test('a need is asked about before the rest, and a lone answer counts when there was no room', async () => {
  const { people, asked, answer, addNeed, run, read, view } = await eveningWith(3)
  const [ann, ben, cat] = people as [PersonId, PersonId, PersonId]
  expect(asked(ann)?.words).toBe('Did you send the photos?')
  const { made } = await addNeed(ann, 'a plumber')
  expect(asked(ann)).toMatchObject({
    key: `need ${made[0]?.id}`,
    words: 'Does Person want outside help with this?',
  })
  await answer(`need ${made[0]?.id}`, 'no')
  expect(read.get('need', made[0]!.id)?.stage).toBe('noticed')
  expect(asked(ann)).toBeNull()
  await run('review.turn', { day, personId: ann, state: 'done' })
  await answer(asked(ben)!.key, 'yes')
  expect(view('person', { id: ben })?.nextSteps).toEqual([])
  await run('review.turn', { day, personId: ben, state: 'done' })
  const late = await addNeed(cat, 'a roofer')
  expect(asked(cat)).toBeNull()
  await answer(`need ${late.made[0]!.id}`, 'yes')
  expect(read.get('need', late.made[0]!.id as NeedId)).toMatchObject({
    stage: 'asked',
    askedOn: day,
  })
})

test('left for later twice, a question never comes back; after the first time it waits on their page', async () => {
  const sphere = await eveningWith(1)
  const { people, asked, answer, run, view } = sphere
  const [ann] = people as [PersonId]
  const { key } = asked(ann)!
  await answer(key, later)
  await run('review.turn', { day, personId: ann, state: 'done' })
  await run('review.close', { day })
  expect(view('person', { id: ann })?.leftOpen).toMatchObject({ day, key })
  const next = sphere.later(1)
  const again = () => sphere.view('tonightPerson', { day: next, personId: ann }).question?.key
  await run('review.meet', { day: next, whoever: ann })
  await run('review.start', { day: next })
  expect(again()).toBe(key)
  await run('review.answer', { day: next, key, answer: later })
  await run('review.turn', { day: next, personId: ann, state: 'done' })
  await run('review.close', { day: next })
  expect(view('person', { id: ann })?.leftOpen?.key).not.toBe(key)
  const third = sphere.later(1)
  await run('review.meet', { day: third, whoever: ann })
  await run('review.start', { day: third })
  const { question } = view('tonightPerson', { day: third, personId: ann })
  expect(question?.key).toMatch(/^stillTrue/)
})

test('what was planned, what may no longer be true and who is known better are asked of one person each', async () => {
  const { people, asked, answer, read, run, attempt } = await eveningWith(2)
  const [ann, ben] = people as [PersonId, PersonId]
  for (const { id } of read.by('followUpsOf', ann)) await run('followUp.remove', { id })
  const still = asked(ann)!
  expect(still.words).toMatch(/^“a garden plan 0”, .*September.*\. Still true\?$/)
  await answer(still.key, 'no')
  expect(read.by('needsOf', ann)[0]?.stage).toBe('withdrawn')
  expect(asked(ann)).toBeNull()
  await run('review.turn', { day, personId: ann, state: 'done' })
  for (const { id } of read.by('followUpsOf', ben)) await run('followUp.done', { id })
  for (const { id } of read.by('needsOf', ben)) await run('need.withdraw', { id })
  expect(asked(ben)).toMatchObject({
    words: 'Know Person better now?',
    choices: [
      { answer: 'close', key: '1' },
      { answer: 'known', key: '2' },
      { answer: 'acquainted', key: '3' },
    ],
  })
  const key = `circle ${ben}`
  expect(await attempt('review.answer', { day, key, answer: 'worth it' })).toMatchObject({
    ok: false,
    code: 'answer',
  })
  await answer(key, 'known')
  expect(read.get('person', ben)?.circle).toBe('known')
})

test('[003-15 monthly] once a month the evening asks whether anyone was surprised by what I do', async () => {
  const sphere = openSphere(day)
  const evening = async (on: Day) => {
    await sphere.run('review.meet', { day: on, whoever: { name: `Ann ${on}` } })
    await sphere.run('review.start', { day: on })
    expect(sphere.view('tonight', { day: on }).question).toBeNull()
    const { people } = sphere.view('tonight', { day: on })
    for (const { id } of people)
      await sphere.run('review.turn', { day: on, personId: id as PersonId, state: 'done' })
    const { question } = sphere.view('tonight', { day: on })
    if (question) await sphere.run('review.answer', { day: on, key: question.key, answer: 'no' })
    await sphere.run('review.close', { day: on })
    return question?.words
  }
  expect(await evening(day)).toBe('Was anyone surprised by what you do?')
  expect(await evening(sphere.later(1))).toBeUndefined()
  expect(await evening(sphere.later(20))).toBe('Was anyone surprised by what you do?')
})

test('[003-09 tonight] a rough moment told in the evening proposes to make it right, and yes plans it', async () => {
  const sphere = openSphere(day)
  const { run, read } = sphere
  const { id } = await run('review.meet', { day, whoever: { name: 'Rosa Marsh' } })
  await run('review.start', { day })
  const words = 'I was short with her about the keys'
  await run('review.line', { day, personId: id, typed: words, reading: { kind: 'rough', words } })
  const question = sphere.view('tonightPerson', { day, personId: id }).question
  expect(question?.words).toBe('Make it right with Rosa tomorrow?')
  await run('review.answer', { day, key: question!.key, answer: 'yes' })
  const [step] = [...read.all('followUp')]
  expect(step).toMatchObject({ words: 'Make it right with Rosa', due: '2026-11-20' })
  expect(await sphere.attempt('followUp.waive', { id: step!.id })).toMatchObject({ ok: false })
  expect(sphere.view('tonightPerson', { day, personId: id }).question).toBeNull()
})

test('after five unanswered evenings mornings are proposed, once for ever', async () => {
  const sphere = openSphere('2026-11-02')
  const { run, view, read, engine } = sphere
  await run('review.close', { day: sphere.today })
  const asksNow = () => view('tonight', { day: sphere.today }).question?.words
  const anEveningWithoutAnswer = async () => {
    const dueKey = `evening ${sphere.later(1)}`
    const at = engine.context.now()
    await engine.record('reminders', (tx) =>
      tx.add('delivery', { id: dueKey, dueKey, state: 'shown', at }),
    )
  }
  for (let count = 0; count < 5; count += 1) await anEveningWithoutAnswer()
  expect(asksNow(), 'today is not over').toBeUndefined()
  await anEveningWithoutAnswer()
  expect(asksNow()).toBe('Would mornings suit better?')
  await run('review.answer', { day: sphere.today, key: 'mornings', answer: 'no' })
  expect(asksNow()).toBeUndefined()
  for (let count = 0; count < 8; count += 1) await anEveningWithoutAnswer()
  expect(asksNow(), 'never again').toBeUndefined()
  await sphere.undo()
  expect(asksNow()).toBe('Would mornings suit better?')
  await run('review.answer', { day: sphere.today, key: 'mornings', answer: 'yes' })
  expect(read.get('me', 'me')?.reviewNextMorning).toBe(true)
})
