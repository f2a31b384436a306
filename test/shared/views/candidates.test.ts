import { expect, test } from 'vitest'
import { besideOf, whyOf } from '../../../src/shared/views/helpers'
import type { Helper } from '../../../src/shared/views/whoCouldHelp'
import { openSphere } from '../../sphere/openSphere'

/** Olga looks for a roof; Dora's title says roofer, Ada says so herself. */
const aMap = async ({ asked = true } = {}) => {
  const sphere = openSphere()
  const add = async (name: string, does = '') =>
    (await sphere.run('person.add', { name, does, circle: 'known' })).id
  const [olga, dora] = [await add('Olga Ness'), await add('Dora Lund')]
  await sphere.run('position.add', { personId: dora, organisation: 'Lund', title: 'Master roofer' })
  const { id: needId } = await sphere.run('need.add', {
    personId: olga,
    words: 'a roofer for the barn',
    asked,
  })
  return { sphere, add, olga, dora, needId }
}

test('whoever is lit by a title alone says so beside the name, and on the card of the thread', async () => {
  const { sphere, olga, dora } = await aMap()
  const { helpers } = sphere.view('candidates', { personId: olga })
  expect(helpers.map(({ id, beside }) => [id, beside])).toEqual([
    [dora, 'Going by the title: Master roofer'],
  ])
  expect(sphere.view('thread', {})).toMatchObject({
    offers: '',
    does: '',
    why: 'Going by the title: Master roofer',
  })
})

test('whoever says what they do stands with their own words', async () => {
  const { sphere, add, olga } = await aMap()
  const ada = await add('Ada Holm', 'roofer for old barns')
  const { helpers } = sphere.view('candidates', { personId: olga })
  expect(helpers.find(({ id }) => id === ada)?.beside).toBe('roofer for old barns')
  expect(sphere.view('thread', {})).toMatchObject({ does: 'roofer for old barns' })
})

test('a need that was only noticed makes a thread that asks first, one that is just between us makes none', async () => {
  const { sphere, needId, olga, dora } = await aMap({ asked: false })
  expect(sphere.view('thread', {})).toMatchObject({ needId, isAsked: false })
  await sphere.run('need.edit', { id: needId, patch: { betweenUs: true } })
  expect(sphere.view('thread', {})).toBeNull()
  expect(sphere.view('candidates', { personId: dora }).helped).toEqual([])
  expect(sphere.view('candidates', { personId: olga }).helpers).toEqual([])
})

test('wording that is merely alike says so, with the words or what they do', () => {
  const alike = (words: string): Helper => ({
    person: { name: 'Ada Holm', does: 'tiles' } as Helper['person'],
    tier: 'maybe',
    reasons: words ? [{ kind: 'offer', word: words, text: words }] : [],
  })
  expect(whyOf(alike('slates and gutters'))).toMatch(/^Similar wording/)
  expect(besideOf(alike('slates and gutters'))).toBe('Similar wording: slates and gutters')
  expect(besideOf(alike(''))).toBe('Similar wording: tiles')
})
