import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'
import { readyToIntroduce, withTwo } from '../../sphere/readyToIntroduce'

test('[002-07 channel] an introduction needs a shareable channel on both sides', async () => {
  const { sphere, passingId, nils, mail, sentences } = await readyToIntroduce()
  expect(sentences()).toEqual([])
  await sphere.run('introduction.share', {
    passingId,
    personId: nils,
    channelId: mail,
    isShared: false,
  })
  expect(sentences()).toEqual(['Nils shares no e-mail, phone or link yet.'])
  expect(await sphere.attempt('introduction.markSent', { passingId })).toMatchObject({
    ok: false,
    code: 'notReady',
    message: 'Nils shares no e-mail, phone or link yet.',
  })
  await sphere.run('introduction.share', {
    passingId,
    personId: nils,
    channelId: mail,
    isShared: true,
  })
  expect(sentences()).toEqual([])
})

test('[002-07 usable] an address, a broken e-mail and what is not to be given on are not usable', async () => {
  const { sphere, frank, mobile, home, draft, channel, sentences, shown } = await withTwo()
  const place = await channel(frank, 'addresses', '3 Mill Lane', 'home')
  const { id: passingId } = await draft()
  expect(
    await sphere.attempt('introduction.share', {
      passingId,
      personId: frank,
      channelId: place,
      isShared: true,
    }),
  ).toMatchObject({ code: 'notUsable' })
  await sphere.run('person.editChannel', {
    id: frank,
    channelId: mobile,
    patch: { shareable: false },
  })
  expect(sentences()).toContain('Frank shares no e-mail, phone or link yet.')
  expect(
    await sphere.attempt('introduction.share', {
      passingId,
      personId: frank,
      channelId: mobile,
      isShared: true,
    }),
  ).toMatchObject({ code: 'keptBack' })
  const bad = await channel(frank, 'emails', 'frank@@roofs', 'work').catch(() => null)
  expect(bad).toBeNull()
  await sphere.run('introduction.share', {
    passingId,
    personId: frank,
    channelId: home,
    isShared: true,
  })
  expect(shown().body).toContain('Frank is on 555 0199')
})

test('[002-07 message] the message gives both, or says whose contact is gone from it', async () => {
  const { sphere, passingId, shown, sentences, frank, home, mobile } = await readyToIntroduce({
    byMail: true,
  })
  expect(shown().body).toContain(
    'Frank is on 555 0142 and at frank@roofs.example, Nils at nils@studio.example.',
  )
  const body = shown().body.replace('nils@studio.example', 'the studio')
  await sphere.run('introduction.edit', { passingId, body })
  expect(shown().body).toBe(body)
  expect(sentences()).toEqual(['The contact data of Nils is no longer in the message.'])
  await sphere.run('introduction.edit', { passingId, body: null })
  expect(sentences()).toEqual([])
  const share = (channelId: typeof home, isShared: boolean) =>
    sphere.run('introduction.share', { passingId, personId: frank, channelId, isShared })
  await share(home, true)
  await share(mobile, false)
  await sphere.run('introduction.edit', {
    passingId,
    body: `${shown().body} Or 555-0142.`,
  })
  expect(sentences()).toEqual(['The message gives 555 0142, which Frank does not share.'])
})

test('[001-09] why for each must be there, unless a note says why not', async () => {
  const { sphere, passingId, sentences, shown } = await readyToIntroduce()
  expect(shown().passing?.stage).toBe('ready')
  await sphere.run('introduction.edit', { passingId, whyB: ' ' })
  expect(sentences()).toEqual(['Write why this is good for Nils.'])
  expect(shown().passing?.stage).not.toBe('ready')
  await sphere.run('introduction.edit', { passingId, note: 'Nils does it for the neighbourhood' })
  expect(sentences()).toEqual([])
  expect(shown().passing?.stage).toBe('ready')
})

test('[004-12 asked first] a need nobody asked help for holds the introduction back', async () => {
  const { sphere, frank, nils, needId, draft, sentences, shown } = await withTwo()
  const { id: passingId } = await draft({ whyA: 'Roofs' })
  await sphere.run('introduction.answer', { passingId, personId: nils, consent: 'yes' })
  expect(sentences()).toEqual(['Frank has not asked for this yet.'])
  expect(shown().a.ask).toContain('is that something you’re looking for outside help with?')
  await sphere.run('introduction.answer', { passingId, personId: frank, consent: 'asked' })
  expect(shown().passing?.stage).toBe('asked')
  expect(sentences()).toEqual(['Frank has not answered yet.'])
  await sphere.run('introduction.answer', { passingId, personId: frank, consent: 'yes' })
  expect(sentences()).toEqual([])
  expect(sphere.read.get('need', needId)).toMatchObject({ stage: 'asked', askedOn: sphere.today })
  await sphere.undo()
  expect(sphere.read.get('need', needId)).toMatchObject({ stage: 'noticed' })
  expect(sentences()).toEqual(['Frank has not answered yet.'])
})

test('[004-12 unasked again] a yes counts only as long as the need is asked', async () => {
  const { sphere, needId, sentences } = await readyToIntroduce()
  await sphere.run('need.unask', { id: needId })
  expect(sentences()).toEqual(['Frank has not asked for this yet.'])
  await sphere.run('need.withdraw', { id: needId })
  expect(sentences()).toEqual(['Frank no longer looks for this.'])
})

test('[004-12 go ahead] going ahead takes a reason, and the reason stays in the record', async () => {
  const { sphere, frank, nils, draft, sentences, shown } = await withTwo()
  const { id: passingId } = await draft({ whyA: 'Roofs' })
  await sphere.run('introduction.answer', { passingId, personId: nils, consent: 'yes' })
  expect(
    await sphere.attempt('introduction.answer', {
      passingId,
      personId: frank,
      consent: 'goneAhead',
      reason: '  ',
    }),
  ).toMatchObject({ ok: false, message: 'Say why you go ahead for Frank.' })
  await sphere.run('introduction.answer', {
    passingId,
    personId: frank,
    consent: 'goneAhead',
    reason: 'They told me in person',
  })
  expect(sentences()).toEqual([])
  await sphere.run('introduction.markSent', { passingId })
  expect(shown().earlier).toBe('You introduced them today.')
  expect(sphere.read.get('passing', passingId)?.sides[frank]).toMatchObject({
    consent: 'goneAhead',
    reason: 'They told me in person',
  })
})

test('a need that was asked and somebody always glad leave nothing to ask', async () => {
  const { sphere, nils, shown } = await withTwo({ asked: true })
  await sphere.run('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  expect(shown().passing).toBeNull()
  expect(shown().gate).toEqual({ isOpen: true, missing: [] })
  expect(shown().hint).toBe('‘photographer’ is what Nils does')
  expect(
    shown()
      .a.channels.filter((one) => one.isChosen)
      .map((one) => one.value),
  ).toEqual(['555 0142'])
})

test('without a need the two consents count', async () => {
  const sphere = openSphere()
  const { id: a } = await sphere.run('person.add', { name: 'Ines Cole' })
  const { id: b } = await sphere.run('person.add', { name: 'Ben Silva' })
  for (const id of [a, b])
    await sphere.run('person.addChannel', { id, kind: 'links', value: `https://${id}.example` })
  const { id: passingId } = await sphere.run('introduction.draft', { a, b, whyA: 'x', whyB: 'y' })
  const missing = () =>
    sphere
      .view('introduction', { a, b })!
      .gate.missing.map(({ what, personId }) => [what, personId])
  expect(missing()).toEqual([
    ['consent', a],
    ['consent', b],
  ])
  await sphere.run('introduction.answer', { passingId, personId: a, consent: 'yes' })
  await sphere.run('introduction.answer', { passingId, personId: b, consent: 'noAnswer' })
  expect(missing()).toEqual([['consent', b]])
  await sphere.run('introduction.answer', { passingId, personId: b, consent: 'yes' })
  expect(missing()).toEqual([])
})

test('sent: the tie, the question in seven days and the need under way; one undo takes all back', async () => {
  const { sphere, passingId, frank, nils, needId, shown } = await readyToIntroduce({ byMail: true })
  const before = structuredClone([...sphere.read.all('passing')])
  await sphere.run('introduction.markSent', { passingId })
  expect(sphere.read.get('passing', passingId)).toMatchObject({
    stage: 'sent',
    sentOn: '2026-11-19',
    draft: { subject: 'Frank, meet Nils' },
  })
  expect([...sphere.read.all('tie')]).toMatchObject([{ aId: frank, bId: nils, kind: 'introduced' }])
  expect([...sphere.read.all('followUp')]).toMatchObject([
    { about: { passingId }, words: 'Have Frank and Nils spoken?', due: '2026-11-26' },
  ])
  expect(sphere.read.get('need', needId)?.stage).toBe('beingHelped')
  expect(await sphere.attempt('introduction.markSent', { passingId })).toMatchObject({
    code: 'sent',
  })
  await sphere.undo()
  expect([...sphere.read.all('passing')]).toEqual(before)
  expect([...sphere.read.all('tie')]).toEqual([])
  expect([...sphere.read.all('followUp')]).toEqual([])
  expect(sphere.read.get('need', needId)?.stage).toBe('asked')
  expect(shown().passing?.stage).toBe('ready')
})

test('every step can be taken back, down to no record at all', async () => {
  const { sphere, frank, nils, home, draft, shown } = await withTwo()
  const start = shown()
  const { id: passingId } = await draft({ whyA: 'Roofs' })
  const steps = [
    () => sphere.run('introduction.edit', { passingId, subject: 'Hello', body: 'Hello both' }),
    () =>
      sphere.run('introduction.answer', {
        passingId,
        personId: nils,
        consent: 'yes',
        alwaysGlad: true,
      }),
    () =>
      sphere.run('introduction.share', {
        passingId,
        personId: frank,
        channelId: home,
        isShared: true,
      }),
    () => sphere.run('introduction.answer', { passingId, personId: frank, consent: 'no' }),
    () => sphere.run('introduction.discard', { passingId }),
  ]
  const seen = [start]
  for (const step of steps) {
    seen.push(shown())
    await step()
  }
  expect(shown().passing).toBeNull()
  while (seen.length > 0) {
    await sphere.undo()
    expect(shown()).toEqual(seen.pop())
  }
})

test('somebody who would rather not closes it without saying more, and may still say yes', async () => {
  const { sphere, passingId, nils } = await readyToIntroduce()
  await sphere.run('introduction.answer', { passingId, personId: nils, consent: 'no' })
  expect(sphere.read.get('passing', passingId)).toMatchObject({
    stage: 'closed',
    outcome: { kind: 'notThisTime', reason: 'declined' },
  })
  const shown = () => sphere.view('introduction', { a: nils, b: nils, passingId })!
  expect(shown().a.off).not.toMatch(/Nils|declin|no thanks/)
  await sphere.run('introduction.answer', { passingId, personId: nils, consent: 'yes' })
  expect(shown().passing).toMatchObject({ stage: 'ready', outcome: null })
})

test('whoever cannot be introduced is named with the reason', async () => {
  const { sphere, frank, nils, shown } = await withTwo()
  const tried = async (a = frank, b = nils) => {
    const reply = await sphere.attempt('introduction.draft', { a, b })
    return reply.ok ? 'made' : reply.message
  }
  expect(await tried(frank, frank)).toBe('Choose two different people.')
  await sphere.run('person.edit', { id: nils, patch: { askedNotToBe: true } })
  expect(await tried()).toBe('Nils asked not to be introduced for now.')
  expect(shown().bar).toBe('Nils asked not to be introduced for now.')
  await sphere.undo()
  await sphere.run('person.edit', { id: nils, patch: { deceased: true } })
  expect(await tried()).toBe('Nils has died.')
  await sphere.undo()
  const { id: mia } = await sphere.run('lightPerson.add', { knownById: frank, name: 'Mia Roth' })
  expect(await tried(frank, mia)).toBe(
    'You do not know Mia yourself yet. Add Mia to your people first.',
  )
  await sphere.run('person.archive', { ids: [nils] })
  expect(await tried()).toBe('Nils is archived. Bring Nils back first.')
  await sphere.undo()
  await sphere.run('person.delete', { ids: [nils] })
  expect(await tried()).toMatch(/in the trash/)
  await sphere.undo()
  expect(await tried()).toBe('made')
})

test('a draft that is open is taken up again, whichever of the two comes first', async () => {
  const { sphere, frank, nils, draft } = await withTwo()
  const { id } = await draft({ whyA: 'For Frank' })
  const again = await sphere.run('introduction.draft', { a: nils, b: frank, whyA: 'For Nils' })
  expect(again.id).toBe(id)
  expect(sphere.read.get('passing', id)?.draft).toMatchObject({
    whyA: 'For Frank',
    whyB: 'For Nils',
  })
})

test('[001-16 between us] words that stay between two hold a message back, not parts of longer ones', async () => {
  const { sphere, passingId, frank, sentences } = await readyToIntroduce()
  const { id } = await sphere.run('need.add', { personId: frank, words: 'Work', betweenUs: true })
  await sphere.run('introduction.edit', { passingId, whyB: 'Frank believes in teamwork' })
  expect(sentences()).toEqual([])
  await sphere.run('introduction.edit', { passingId, whyB: 'Frank is looking for work' })
  expect(sentences()).toEqual(['The message tells what is just between you and Frank.'])
  await sphere.run('need.edit', { id, patch: { betweenUs: false } })
  expect(sentences()).toEqual([])
})
