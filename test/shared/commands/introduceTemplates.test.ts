import { expect, test } from 'vitest'
import { introductionTemplates } from '../../../src/shared/text/introductionTemplates'
import { readyToIntroduce } from '../../sphere/readyToIntroduce'

test('[002-08 template] words of mine take the place of the usual ones, and go again', async () => {
  const { sphere, shown } = await readyToIntroduce()
  const usual = shown().body
  const text = 'Hi {A}, hi {B}! {whyA} {whyB}\n{contact}\n{me}'
  await sphere.run('template.write', { name: 'introduction', text })
  expect(shown().body).toMatch(/^Hi Frank, hi Nils! Nils photographs roofs\./)
  expect(shown().body).toContain('Frank is on 555 0142')
  await sphere.run('template.write', { name: 'introduction', text: null })
  expect(shown().body).toBe(usual)
  await sphere.run('template.write', {
    name: 'introduction',
    text: introductionTemplates.introduction,
  })
  expect(sphere.read.get('me', 'me')?.templates).toEqual({})
})

test('[002-07 template] words without how they are reached are not kept, and what is missing is said', async () => {
  const { sphere, shown } = await readyToIntroduce()
  const before = shown().body
  const write = (text: string) => sphere.attempt('template.write', { name: 'introduction', text })
  expect(await write('{A} {B} {whyA} {whyB}')).toMatchObject({
    code: 'slots',
    message: '{contact} is missing: how they are reached.',
  })
  expect(await write('{A} {whyA} {whyB}')).toMatchObject({
    message: '{B} and {contact} are missing.',
  })
  expect(await write('{A} {B} {whyA} {whyB} {contact} {phone}')).toMatchObject({
    message: '{phone} stands for nothing here.',
  })
  expect(shown().body).toBe(before)
})

test('[002-08 asking] the lines that ask have words of mine too, and tell nothing of what stays between us', async () => {
  const { sphere, frank, nils } = await readyToIntroduce()
  await sphere.run('template.write', { name: 'ask', text: 'Hey {A}, may I bring in {B}?' })
  await sphere.run('template.write', { name: 'askNeed', text: '{A}: {need} still so?' })
  const { id: needId } = await sphere.run('need.add', { personId: nils, words: 'A roofer.' })
  const shown = () => sphere.view('introduction', { a: nils, b: frank, needId })!
  await sphere.run('introduction.discard', { passingId: shown().passing!.id })
  expect(shown().b.ask).toBe('Hey Frank, may I bring in Nils Dubois?')
  expect(shown().a.ask).toBe('Nils: you spoke of “A roofer”: still so?')
  await sphere.run('need.edit', { id: needId, patch: { betweenUs: true } })
  expect(shown().a.ask).toBe('Nils: still so?')
})
