import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withRosa = async () => {
  const sphere = openSphere()
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  const { id: ana } = await sphere.run('person.add', { name: 'Ana Marin' })
  const { id: college } = await sphere.run('need.add', {
    personId: rosa,
    words: 'College for daughter',
    kind: 'personal',
    asked: true,
  })
  const story = () => sphere.view('person', { id: rosa })!.story.lines.map(({ words }) => words)
  return { sphere, rosa, ana, college, story }
}

const thingId = (id: string) => id as never

test('[000-14] a college answers a need: typed once it is kept, whoever recommended it is to be thanked, and one Undo takes all of it back', async () => {
  const { sphere, ana, college, story } = await withRosa()
  const { id } = await sphere.run('need.solveByThing', {
    id: college,
    thing: { name: 'Kent State', where: 'Ohio', link: 'kent.edu/apply', notes: 'Ask for Mr Hale' },
    recommendedBy: ana,
  })
  expect(story()[0]).toBe('Found: College for daughter. Thanks to Kent State.')
  expect(sphere.view('places', {})).toMatchObject([
    {
      id,
      name: 'Kent State',
      where: 'Ohio',
      link: 'kent.edu/apply',
      notes: 'Ask for Mr Hale',
      answered: [{ words: 'College for daughter', name: 'Rosa Marsh', on: '2026-11-19' }],
    },
  ])
  const [thanks] = [...sphere.read.all('thanks')]
  expect(thanks).toMatchObject({ toId: ana, state: 'open' })
  expect(sphere.view('thanksAlone', { id: thanks!.id })?.touch?.words).toBe(
    'Recommended Kent State',
  )
  expect(
    sphere.view('weekly', { day: sphere.today }).helped,
    'help that I had is not mine',
  ).toEqual([expect.objectContaining({ title: 'Rosa Marsh' })])
  expect(sphere.view('person', { id: ana })!.header.lastSpoke, 'when is not known').toBeNull()
  expect(sphere.view('person', { id: ana })!.story.lines[0]!.words).toBe(
    'Helped you with knowledge. Recommended Kent State.',
  )
  await sphere.undo()
  expect(sphere.view('places', {})).toEqual([])
  expect([...sphere.read.all('thanks')]).toEqual([])
  expect(story()[0]).toContain('Looking for')
})

test('whoever recommended it may be somebody new, and is never whoever looked for it', async () => {
  const { sphere, rosa, college } = await withRosa()
  const thing = { name: 'Kent State' }
  expect(
    await sphere.attempt('need.solveByThing', { id: college, thing, recommendedBy: rosa }),
  ).toMatchObject({ ok: false, code: 'same' })
  expect(sphere.view('places', {}), 'nothing stays of what was refused').toEqual([])
  await sphere.run('need.solveByThing', {
    id: college,
    thing,
    recommendedBy: { name: 'Uwe Lang' },
  })
  const [thanks] = [...sphere.read.all('thanks')]
  expect(sphere.read.get('person', thanks!.toId)?.name).toBe('Uwe Lang')
})

test('a firm that answers a need stays a firm, and stands among the places and things', async () => {
  const { sphere, ana, college } = await withRosa()
  await sphere.run('position.add', { personId: ana, organisation: 'Elm College' })
  const { id } = await sphere.run('need.solveByThing', {
    id: college,
    thing: { name: 'elm college' },
  })
  expect(sphere.read.get('organisation', id)?.kind).toBe('organisation')
  expect(sphere.view('places', {}).map(({ name }) => name)).toEqual(['Elm College'])
  await sphere.run('need.reopen', { id: college })
  expect(sphere.view('places', {}), 'a firm alone is none').toEqual([])
})

test('a place is found again by its name and by what it answered, and deleting it leaves the story whole', async () => {
  const { sphere, college, story } = await withRosa()
  const { id } = await sphere.run('need.solveByThing', {
    id: college,
    thing: { name: 'Kent State', link: 'kent.edu' },
  })
  const found = (text: string) => sphere.view('search', { text }).places.map(({ name }) => name)
  expect(found('kent')).toEqual(['Kent State'])
  expect(found('college')).toEqual(['Kent State'])
  expect(found('roof')).toEqual([])
  expect(sphere.view('peopleCounts', {}).places).toBe(1)
  await sphere.run('organisation.edit', { id: thingId(id), patch: { link: 'kent.edu/apply' } })
  expect(sphere.view('place', { id })).toMatchObject({ link: 'kent.edu/apply' })
  await sphere.run('organisation.edit', { id: thingId(id), patch: { link: '' } })
  expect(sphere.view('place', { id })).toMatchObject({ link: '' })
  await sphere.run('organisation.delete', { id: thingId(id) })
  expect(sphere.view('place', { id })).toBeNull()
  expect(story()[0]).toBe('Found: College for daughter. Thanks to Kent State.')
  await sphere.undo()
  expect(found('college')).toEqual(['Kent State'])
})

test('what stays between two is named by no place', async () => {
  const { sphere, college } = await withRosa()
  await sphere.run('need.edit', { id: college, patch: { betweenUs: true } })
  await sphere.run('need.solveByThing', { id: college, thing: { name: 'Kent State' } })
  expect(JSON.stringify(sphere.view('places', {}))).not.toMatch(/daughter|Rosa/)
  expect(sphere.view('search', { text: 'daughter' }).places).toEqual([])
  expect(sphere.view('placesFor', { words: 'A college for my son' })).toEqual([])
})

test('[004-04 knowledge] [004-21 typed] a link that is sent counts as help, stands in both stories as knowledge, and is no file of ours', async () => {
  const { sphere, rosa, college, story } = await withRosa()
  const { id } = await sphere.run('need.send', {
    id: college,
    sent: { kind: 'link', what: ' studentaid.gov/fafsa ' },
    words: 'How to pay for it',
  })
  expect(sphere.read.get('touch', id)).toMatchObject({
    kind: 'help',
    direction: 'iReached',
    personIds: [rosa],
    needIds: [college],
    help: {
      kind: 'resource',
      of: 'knowledge',
      isAskedFor: true,
      sent: { kind: 'link', what: 'studentaid.gov/fafsa' },
    },
  })
  const said = 'You sent something that may help, as asked. How to pay for it. studentaid.gov/fafsa'
  expect(story()[0]).toBe(said)
  expect(sphere.view('needStory', { id: college }).map(({ words }) => words)).toEqual([
    'Asked for help.',
    said,
  ])
  expect(sphere.view('weekly', { day: sphere.today }).helped).toMatchObject([
    { title: 'Rosa Marsh', says: 'How to pay for it studentaid.gov/fafsa' },
  ])
})

test('what is sent for something just between us is told on the need alone', async () => {
  const { sphere, college, story } = await withRosa()
  await sphere.run('need.edit', { id: college, patch: { betweenUs: true } })
  await sphere.run('need.send', {
    id: college,
    sent: { kind: 'file', what: 'loans-for-parents.pdf' },
    words: 'About the debt',
  })
  expect(story()).toEqual(['You sent something that may help, as asked.'])
  expect(sphere.view('weekly', { day: sphere.today }).helped).toMatchObject([
    { title: 'Rosa Marsh', says: 'Just between us' },
  ])
  expect(sphere.view('needStory', { id: college }).at(-1)?.words).toBe(
    'You sent something that may help, as asked. About the debt. loans-for-parents.pdf',
  )
})

test('a note alone is help as well, but nothing at all is not', async () => {
  const { sphere, college } = await withRosa()
  expect(await sphere.attempt('need.send', { id: college, words: ' ' })).toMatchObject({
    ok: false,
    code: 'empty',
  })
  expect(
    await sphere.attempt('need.send', { id: college, sent: { kind: 'file', what: '  ' } }),
  ).toMatchObject({ ok: false })
  await sphere.run('need.send', { id: college, words: 'Call the school in March' })
  expect(sphere.view('weekly', { day: sphere.today }).helped).toHaveLength(1)
})

test('[004-21] help is knowledge, a relationship or hands-on, mine or theirs, asked for or not; what it cost is a word', async () => {
  const { sphere, rosa, story } = await withRosa()
  const log = (direction: 'iReached' | 'theyReached', help: object, words = '') =>
    sphere.run('touch.log', {
      kind: 'help',
      personIds: [rosa],
      direction,
      help: help as never,
      words,
    })
  await log('iReached', { kind: 'assistance', of: 'handsOn', cost: '40 euros' }, 'Lent the van')
  await log('theyReached', { kind: 'advice', of: 'knowledge', isAskedFor: true })
  await log('iReached', { kind: 'referral', of: 'relationship' }, 'The name of a dentist')
  expect(story().slice(0, 3)).toEqual([
    'You helped with a relationship. The name of a dentist.',
    'Helped you with knowledge, as asked.',
    'You helped hands-on. Lent the van. It cost 40 euros.',
  ])
  expect(
    await sphere.attempt('touch.log', {
      kind: 'help',
      personIds: [rosa],
      help: { kind: 'advice', of: 'knowledge', cost: 40 },
    }),
    'a number would be added up one day',
  ).toMatchObject({ ok: false })
})
