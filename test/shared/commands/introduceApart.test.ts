import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

/** Ines has only mail, Ben only a phone; both said yes. */
const apart = async () => {
  const sphere = openSphere()
  await sphere.run('me.edit', { patch: { name: 'Mara Keller' } })
  const { id: ines } = await sphere.run('person.add', { name: 'Ines Cole' })
  const { id: ben } = await sphere.run('person.add', { name: 'Ben Silva' })
  const { id: mail } = await sphere.run('person.addChannel', {
    id: ines,
    kind: 'emails',
    value: 'ines@cole.example',
    label: 'work',
  })
  const { id: mobile } = await sphere.run('person.addChannel', {
    id: ben,
    kind: 'phones',
    value: '555 0142',
    label: 'mobile',
  })
  const { id: passingId } = await sphere.run('introduction.draft', {
    a: ines,
    b: ben,
    whyA: 'Ben repairs roofs',
    whyB: 'Ines has a roof',
  })
  for (const personId of [ines, ben])
    await sphere.run('introduction.answer', { passingId, personId, consent: 'yes' })
  const shown = () => sphere.view('introduction', { a: ines, b: ben, passingId })!
  const sentences = () => shown().gate.missing.map((one) => one.sentence)
  const send = (to: typeof ines) => sphere.run('introduction.markSent', { passingId, to })
  return { sphere, ines, ben, mail, mobile, passingId, shown, sentences, send }
}

test('[002-07 apart] only mail here, only a phone there: two messages, each with the contact of the other', async () => {
  const { ines, ben, shown } = await apart()
  expect(shown().letters).toMatchObject([
    { personId: ines, way: 'email', subject: 'Ines, meet Ben' },
    { personId: ben, way: 'phone', subject: 'Ben, meet Ines' },
  ])
  const [toInes, toBen] = shown().letters!.map((one) => one.body)
  expect(toInes).toBe(
    [
      'Ines, I would like you to know Ben.',
      'Ben repairs roofs.',
      'Ben is on 555 0142.',
      'I write to Ben as well, and leave it to you both from here.',
      'Mara Keller',
    ].join('\n\n'),
  )
  expect(toBen).toContain('Ines is at ines@cole.example.')
  expect(toBen).not.toContain('555 0142')
  expect(shown().gate.isOpen).toBe(true)
})

test('[002-07 apart] a way that reaches both makes it one message again', async () => {
  const { sphere, ben, passingId, shown } = await apart()
  const { id: channelId } = await sphere.run('person.addChannel', {
    id: ben,
    kind: 'emails',
    value: 'ben@silva.example',
  })
  await sphere.run('introduction.share', { passingId, personId: ben, channelId, isShared: true })
  expect(shown()).toMatchObject({ letters: null, to: [{}, {}].map(() => expect.any(String)) })
})

test('[002-07 apart] each message is held back by what is missing in it', async () => {
  const { sphere, ines, ben, passingId, shown, sentences } = await apart()
  await sphere.run('introduction.edit', { passingId, reader: ines, body: 'Call Ben.' })
  expect(sentences()).toEqual(['The contact data of Ben is no longer in the message.'])
  expect(shown().letters![0]).toMatchObject({ body: 'Call Ben.', isByHand: true })
  expect(shown().letters![1]!.isByHand).toBe(false)
  await sphere.run('introduction.edit', { passingId, reader: ines, body: null })
  await sphere.run('person.addChannel', {
    id: ines,
    kind: 'phones',
    value: '555 0177',
    label: 'home',
  })
  await sphere.run('introduction.edit', {
    passingId,
    reader: ben,
    body: `${shown().letters![1]!.body} Or on 555-0177.`,
  })
  expect(sentences()).toEqual(['The message gives 555 0177, which Ines does not share.'])
  expect(await sphere.attempt('introduction.markSent', { passingId, to: ines })).toMatchObject({
    code: 'notReady',
  })
})

test('[002-08 apart] each is stamped on its own, sent when both are out, one undo each', async () => {
  const { sphere, ines, ben, passingId, shown, send } = await apart()
  const start = shown()
  expect(await send(ines)).toEqual({ isOut: false })
  expect(shown().passing).toMatchObject({ stage: 'ready', sentOn: null })
  expect(shown().letters).toMatchObject([{ sentOn: sphere.today }, { sentOn: null }])
  expect([...sphere.read.all('tie')]).toEqual([])
  expect(await sphere.attempt('introduction.markSent', { passingId, to: ines })).toMatchObject({
    code: 'sent',
  })
  const half = shown()
  sphere.later(1)
  expect(await send(ben)).toEqual({ isOut: true })
  expect(shown().passing).toMatchObject({ stage: 'sent', sentOn: sphere.today })
  expect([...sphere.read.all('tie')]).toMatchObject([{ kind: 'introduced' }])
  expect([...sphere.read.all('followUp')]).toMatchObject([{ words: 'Have Ines and Ben spoken?' }])
  expect((await sphere.undo()).ok).toBe(true)
  expect(shown().letters).toEqual(half.letters)
  expect(shown().passing).toEqual(half.passing)
  expect([...sphere.read.all('followUp')]).toEqual([])
  await sphere.undo()
  expect(shown()).toEqual(start)
})

test('[002-08 apart] what is out stays as it was read, whatever changes afterwards', async () => {
  const { sphere, ines, ben, passingId, mobile, shown, send, sentences } = await apart()
  await send(ines)
  const read = shown().letters![0]
  await sphere.run('introduction.edit', { passingId, whyA: 'Something else' })
  const { id: channelId } = await sphere.run('person.addChannel', {
    id: ben,
    kind: 'emails',
    value: 'ben@silva.example',
  })
  const share = (id: typeof mobile, isShared: boolean) =>
    sphere.run('introduction.share', { passingId, personId: ben, channelId: id, isShared })
  await share(channelId, true)
  await share(mobile, false)
  expect(shown().letters![0]).toMatchObject({ subject: read!.subject, body: read!.body })
  expect(sentences()).toEqual([])
  expect(
    await sphere.attempt('introduction.edit', { passingId, reader: ines, body: 'New' }),
  ).toMatchObject({ code: 'sent' })
})

test('[002-07 two ticks] two ticks made at once both count', async () => {
  const { sphere, ben, passingId, shown } = await apart()
  const add = (value: string) =>
    sphere.run('person.addChannel', { id: ben, kind: 'links', value: `https://${value}.example` })
  const [{ id: one }, { id: two }] = [await add('one'), await add('two')]
  const tick = (channelId: typeof one) =>
    sphere.run('introduction.share', { passingId, personId: ben, channelId, isShared: true })
  await Promise.all([tick(one), tick(two)])
  expect(shown().b.channels.filter((channel) => channel.isChosen)).toHaveLength(3)
  expect(sphere.read.get('person', ben)?.shares).toHaveLength(3)
})

test('[004-12 story] why I went ahead stands in the story of the person', async () => {
  const { sphere, ines, ben, passingId } = await apart()
  await sphere.run('introduction.answer', {
    passingId,
    personId: ben,
    consent: 'goneAhead',
    reason: 'They told me in person',
  })
  const told = (id: string) =>
    sphere.view('story', { id, from: '~' }).lines.map((line) => line.words)
  expect(told(ben)).toContain(
    'You went ahead with the introduction to Ines Cole: They told me in person.',
  )
  expect(told(ines).join()).not.toContain('went ahead')
})

test('[002-09] a week later the question whether they spoke is answered by yes', async () => {
  const { sphere, passingId } = await apart()
  await sphere.run('introduction.markSent', { passingId })
  sphere.later(7)
  const waits = () => sphere.view('inbox', { filter: 'introductions' }).rows
  const asked = { id: passingId, group: 'today', next: { what: 'ask' } }
  expect(waits()).toMatchObject([asked])
  await sphere.run('introduction.markSpoken', { passingId })
  expect(waits()).toMatchObject([{ group: 'week', next: { what: 'outcome' } }])
  expect(sphere.read.get('passing', passingId)).toMatchObject({ stage: 'spoke' })
  await sphere.undo()
  expect(waits()).toMatchObject([asked])
})
