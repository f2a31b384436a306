import { expect, test } from 'vitest'
import { readyToIntroduce, withTwo } from '../../sphere/readyToIntroduce'

test('who is no longer glad of every introduction is asked again, in drafts that went by it', async () => {
  const { sphere, nils, shown, sentences, draft } = await withTwo({ asked: true })
  await sphere.run('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  const { id: passingId } = await draft()
  expect(sentences()).toEqual([])
  await sphere.run('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: false } })
  expect(sentences()).toEqual(['Nils has not been asked yet.'])
  expect(shown().passing?.stage).toBe('asked')
  expect(await sphere.attempt('introduction.markSent', { passingId })).toMatchObject({
    code: 'notReady',
  })
  await sphere.undo()
  expect(sentences()).toEqual([])
})

test('a yes to this one stays when somebody is no longer glad of every introduction', async () => {
  const { sphere, nils, sentences } = await readyToIntroduce()
  await sphere.run('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: true } })
  await sphere.run('person.edit', { id: nils, patch: { alwaysGladOfIntroductions: false } })
  expect(sentences()).toEqual([])
})
