import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withAnn = async () => {
  const sphere = openSphere()
  const { id: ann } = await sphere.run('person.add', { name: 'Ann Lee' })
  return { sphere, ann, of: () => sphere.read.get('person', ann)! }
}

test('edits of one field with the same token are one step of undo', async () => {
  const { sphere, ann, of } = await withAnn()
  for (const does of ['B', 'Bak', 'Baker'])
    await sphere.run('person.edit', { id: ann, patch: { does } }, { merge: `does-${ann}` })
  expect(of().does).toBe('Baker')
  await sphere.undo()
  expect(of().does).toBe('')
  await sphere.redo()
  expect(of().does).toBe('Baker')
})

test('empty text takes a field away, and the name cannot be emptied', async () => {
  const { sphere, ann, of } = await withAnn()
  await sphere.run('person.edit', { id: ann, patch: { nickname: 'Annie', household: 'Lee' } })
  await sphere.run('person.edit', { id: ann, patch: { nickname: '' } })
  expect(of()).not.toHaveProperty('nickname')
  expect(of().household).toBe('Lee')
  expect(await sphere.attempt('person.edit', { id: ann, patch: { name: ' ' } })).toMatchObject({
    ok: false,
    message: 'A person needs a name.',
  })
  expect(of().name).toBe('Ann Lee')
})

test('[002-03 reach] nobody reaches fewer than 250 people, unless it is unknown', async () => {
  const { sphere, ann, of } = await withAnn()
  expect(of().reach).toEqual({ atLeast: 250 })
  const reply = await sphere.attempt('person.edit', { id: ann, patch: { reach: { atLeast: 249 } } })
  expect(reply).toMatchObject({ ok: false, code: 'reach' })
  await sphere.run('person.edit', { id: ann, patch: { reach: { atLeast: 600 } } })
  expect(of().reach).toEqual({ atLeast: 600 })
  await sphere.run('person.edit', { id: ann, patch: { reach: 'unknown' } })
  expect(of().reach).toBe('unknown')
})

test('[003-14 flag] whether somebody knows what I do is kept with the day of the answer', async () => {
  const { sphere, ann, of } = await withAnn()
  sphere.later(3)
  await sphere.run('person.edit', { id: ann, patch: { knowsWhatIDo: 'unsure' } })
  expect(of().knowsWhatIDo).toEqual({ answer: 'unsure', on: '2026-11-22' })
  await sphere.run('person.edit', { id: ann, patch: { knowsWhatIDo: null } })
  expect(of()).not.toHaveProperty('knowsWhatIDo')
})

test('ways to reach somebody are added, changed, shared and removed', async () => {
  const { sphere, ann, of } = await withAnn()
  const { id: mail } = await sphere.run('person.addChannel', {
    id: ann,
    kind: 'emails',
    value: ' ann@lee.example ',
    label: 'work',
  })
  const { id: phone } = await sphere.run('person.addChannel', {
    id: ann,
    kind: 'phones',
    value: '555 0129',
  })
  expect(of().emails).toEqual([{ id: mail, value: 'ann@lee.example', label: 'work' }])
  await sphere.run('person.share', { id: ann, channelIds: [mail, phone] })
  expect(of().shares).toEqual([mail, phone])
  await sphere.run('person.editChannel', {
    id: ann,
    channelId: phone,
    patch: { value: '555 0130', label: 'home', shareable: false },
  })
  expect(of().phones).toEqual([{ id: phone, value: '555 0130', label: 'home', shareable: false }])
  await sphere.run('person.removeChannel', { id: ann, channelId: mail })
  expect(of().emails).toEqual([])
  expect(of().shares).toEqual([phone])
  await sphere.undo()
  expect(of().emails).toHaveLength(1)
  expect(of().shares).toEqual([mail, phone])
})

test('what is no e-mail address is refused in a sentence', async () => {
  const { sphere, ann } = await withAnn()
  const reply = await sphere.attempt('person.addChannel', {
    id: ann,
    kind: 'emails',
    value: 'ann at lee',
  })
  expect(reply).toMatchObject({
    ok: false,
    message: '“ann at lee” does not look like an e-mail address.',
  })
})

test('a line break in an address book field never reaches a header', async () => {
  const { sphere, ann, of } = await withAnn()
  await sphere.run('person.addChannel', { id: ann, kind: 'phones', value: '555\r\n0129' })
  expect(of().phones[0]?.value).not.toMatch(/[\r\n]/)
})

test('[003-03 contexts] how two people met is told more than once, each with its day', async () => {
  const { sphere, ann } = await withAnn()
  const { id: tara } = await sphere.run('person.add', { name: 'Tara Patel' })
  await sphere.run('person.addHowWeMet', {
    id: ann,
    text: 'At the school fair',
    on: '2023-11-04',
    throughId: tara,
  })
  await sphere.run('person.addHowWeMet', {
    id: ann,
    text: 'Again at the boat show',
    on: '2025-02-01',
  })
  const { story, howWeMet } = sphere.view('person', { id: ann })!
  expect(story.lines.map((line) => line.words)).toEqual([
    'Again at the boat show.',
    'At the school fair, through Tara Patel.',
  ])
  expect(story.lines[1]?.people).toEqual([{ id: tara, name: 'Tara Patel' }])
  await sphere.run('person.editHowWeMet', { id: ann, index: 0, throughId: null })
  expect(sphere.view('person', { id: ann })!.howWeMet[0]?.through).toBeNull()
  await sphere.run('person.removeHowWeMet', { id: ann, index: 0 })
  expect(sphere.view('person', { id: ann })!.howWeMet).toHaveLength(howWeMet.length - 1)
})

test('a birthday may lack its year, and an occasion must say something', async () => {
  const { sphere, ann, of } = await withAnn()
  await sphere.run('person.addOccasion', { id: ann, kind: 'birthday', date: '--06-09' })
  expect(of().occasions).toEqual([{ kind: 'birthday', date: '--06-09' }])
  await sphere.run('person.editOccasion', {
    id: ann,
    index: 0,
    kind: 'birthday',
    date: '1980-06-09',
  })
  expect(of().occasions).toEqual([{ kind: 'birthday', date: '1980-06-09' }])
  expect(await sphere.attempt('person.addOccasion', { id: ann, kind: 'other' })).toMatchObject({
    ok: false,
    code: 'empty',
  })
  await sphere.run('person.removeOccasion', { id: ann, index: 0 })
  expect(of().occasions).toEqual([])
})
