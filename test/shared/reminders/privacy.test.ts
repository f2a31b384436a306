import { expect, test } from 'vitest'
import type { Me } from '../../../src/shared/domain/me'
import { aTown, fromAna, type Town } from '../commands/passingTown'
import { backup, evening, morning, promise, saidAt, timed } from './toSay'

const marker = 'Zanzibar'
const secret = `a lawyer for ${marker}`

/** Everything that could be said, with a word in every note, need, judgement and gift that only the user may read. */
const planted = async () => {
  const town = await aTown()
  const { sphere, ana, ben, carla, dora } = town
  await sphere.run('person.edit', { id: ben, patch: { notes: marker } })
  await sphere.run('note.add', { personIds: [ben], words: marker })
  await sphere.run('private.add', { personId: ben, list: 'minuses', text: marker })
  const { id: needId } = await sphere.run('need.add', {
    personId: ben,
    words: secret,
    betweenUs: true,
  })
  const { id: referral } = await fromAna(town, { purpose: marker })
  const step = (more: object) =>
    sphere.run('followUp.add', {
      about: { personId: ben },
      words: `Ask about ${marker}`,
      due: '2026-11-20' as never,
      ...more,
    })
  const { id: atThree } = await step({ at: '15:00' })
  await step({})
  await step({ about: {} })
  const { id: aboutNeed } = await step({ about: { needId }, words: 'Anything new?', at: '16:00' })
  const { id: quoting } = await step({ words: `Find ${secret}`, at: '17:00' })
  await sphere.run('lead.note', {
    direction: 'received',
    giver: dora,
    name: 'Harbor Bakery',
    purpose: marker,
    nextStep: { words: marker, due: '2026-11-20' as never },
  })
  await sphere.run('person.addOccasion', {
    id: ana,
    kind: 'other',
    date: '2020-11-20' as never,
    text: marker,
  })
  await sphere.run('person.addOccasion', { id: carla, kind: 'birthday', date: '--11-20' as never })
  const due = [promise(sphere, referral), evening(sphere.today)]
  sphere.later(1)
  const reminders = [
    ...due,
    ...[atThree, aboutNeed, quoting].map((id) => timed(sphere, id)),
    morning(sphere.today),
    backup(sphere.today),
  ]
  return { ...town, reminders, atThree, aboutNeed, quoting }
}

/** Each reminder alone, every two of them, and all in one. */
const everyNote = ({ sphere }: Town, reminders: Parameters<typeof saidAt>[2]) =>
  [
    ...reminders.flatMap((one) => reminders.map((other) => [one, other])),
    ...reminders.map((one) => [one]),
    reminders,
  ]
    .flatMap((some) => [
      saidAt(sphere, '09:00', some),
      saidAt(sphere, '09:00', some, { isCatchUp: true }),
    ])
    .filter((note) => note !== null)

const textOf = ({ title, body, buttons }: { title: string; body: string; buttons: object[] }) =>
  JSON.stringify([title, body, buttons])

test('with names alone, no word of a note, need, plan, day or judgement is in anything that is said', async () => {
  const world = await planted()
  const withPrivacy = async (privacy: Me['privacy']) => {
    await world.sphere.run('me.edit', { patch: { privacy } })
    return everyNote(world, world.reminders)
  }
  const open = await withPrivacy('nameAndNote')
  expect(open.length).toBeGreaterThan(60)
  expect(
    open.some((note) => textOf(note).includes(marker)),
    'it is there to be found',
  ).toBe(true)

  const names = await withPrivacy('nameOnly')
  expect(names.length).toBe(open.length)
  for (const note of names) expect(textOf(note)).not.toContain(marker)
  expect(names.some(({ title }) => title === 'Ben Silva, 3:00 PM')).toBe(true)

  const neither = await withPrivacy('neither')
  expect(neither.map(({ target, kind }) => [kind, target])).toEqual(
    names.map(({ target, kind }) => [kind, target]),
  )
  for (const { title, body, buttons, target } of neither) {
    expect([title, body]).toEqual(['Goodturn', 'Something is waiting for you.'])
    expect(buttons).toEqual([{ label: 'Open', act: { does: 'open', target } }])
  }
})

test('what is just between us is said at no level, neither as its own step nor quoted in another', async () => {
  const { sphere, aboutNeed, quoting, atThree } = await planted()
  const body = (id: string) => saidAt(sphere, '15:00', [timed(sphere, id)])?.body
  expect(body(atThree)).toBe(`You wanted to ask about ${marker}.`)
  expect(body(aboutNeed)).toBe('You wanted to be reminded.')
  expect(body(quoting)).toBe('You wanted to be reminded.')
  expect(saidAt(sphere, '16:00', [timed(sphere, aboutNeed)])?.title).toBe('Ben Silva, 4:00 PM')
})

test('names that turn letters round, break lines or never end are said in one short line', async () => {
  const { sphere } = await aTown()
  const hostile = [
    '\u202egnirts\u202c Evil\r\nSubject: x',
    'A'.repeat(300),
    '👩‍👩‍👧‍👦'.repeat(25),
    '\u0000\u0007\u2066<b>Bold</b>\u2069',
    '\u200b',
  ]
  const day = '2026-11-19'
  for (const name of hostile) {
    const { id: personId } = await sphere.run('person.add', { name })
    const { id } = await sphere.run('followUp.add', {
      about: { personId },
      words: `Call\u202e ${'very '.repeat(300)}late\nBcc: y`,
      due: day as never,
      at: '15:00' as never,
    })
    const note = saidAt(sphere, '15:00', [timed(sphere, id)])!
    for (const text of [note.title, note.body]) {
      expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u)
      expect(text).not.toBe('')
      const letters = [...new Intl.Segmenter().segment(text)].length
      expect(letters).toBeLessThan(150)
    }
    expect(note.title).toMatch(/\S, 3:00 PM$/)
    expect([...new Intl.Segmenter().segment(note.title)].length).toBeLessThanOrEqual(50)
  }
  const family = saidAt(sphere, '15:00', [])
  expect(family).toBeNull()
})
