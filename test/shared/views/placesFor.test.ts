import { expect, test } from 'vitest'
import { openSphere } from '../../sphere/openSphere'

const withCollege = async () => {
  const sphere = openSphere('2026-05-03')
  const { id: rosa } = await sphere.run('person.add', { name: 'Rosa Marsh' })
  const { id } = await sphere.run('need.add', { personId: rosa, words: 'College for daughter' })
  await sphere.run('need.solveByThing', { id, thing: { name: 'Kent State' } })
  sphere.later(200)
  return { sphere, rosa }
}

test('[000-14 found again] what answered a need is suggested for a like one, with the words and the month', async () => {
  const { sphere } = await withCollege()
  const { id: hugo } = await sphere.run('person.add', { name: 'Hugo Novak' })
  const { id } = await sphere.run('need.add', {
    personId: hugo,
    words: 'A good college for my son',
  })
  expect(sphere.view('placesFor', { needId: id })).toMatchObject([
    { name: 'Kent State', why: 'Answered “College for daughter” in May.' },
  ])
  expect(sphere.view('placesFor', { words: 'a college' })).toHaveLength(1)
})

test('whom something is for does not make two needs alike', async () => {
  const { sphere } = await withCollege()
  expect(sphere.view('placesFor', { words: 'A piano teacher for my daughter' })).toEqual([])
  expect(sphere.view('placesFor', { words: 'Something for my daughter' })).toEqual([])
  expect(sphere.view('placesFor', { words: 'A roofer' })).toEqual([])
})

test('a note on a place brings it up as well, and what answered a like need comes before it', async () => {
  const { sphere } = await withCollege()
  await sphere.run('organisation.add', {
    name: 'The big red guide',
    kind: 'resource',
    notes: 'Every college of the state, compared',
  })
  expect(sphere.view('placesFor', { words: 'college' })).toMatchObject([
    { name: 'Kent State' },
    { name: 'The big red guide', why: 'You noted: “Every college of the state, compared”' },
  ])
})
