import { expect, test } from 'vitest'
import { troubleChoice, troubleFile, troubleOf, troubleUrl } from '../../../src/main/app/trouble'
import { CannotOpen } from '../../../src/main/store/cannotOpen'

test('the page says what happened, where the data lies, and what to press', () => {
  const error = new CannotOpen('unreadable', 'The newest file is damaged.', [
    { kind: 'damaged', message: 'snap-2.json is cut short.' },
  ])
  const page = troubleFile('/trouble', troubleOf(error, '/home/ann/data'))!
  for (const words of [
    'The newest file is damaged.',
    'snap-2.json is cut short.',
    '/home/ann/data',
    'Your data is safe',
    'Try again',
    'Show folder',
    'Quit',
  ])
    expect(page.body).toContain(words)
})

test('what a folder is called cannot become a part of the page', () => {
  const page = troubleFile('/trouble', troubleOf(new Error('x'), '/a/<img src=x>&"'))!
  expect(page.body).toContain('&#60;img src=x&#62;&#38;&#34;')
  expect(page.body).not.toContain('<img')
})

test('an unexpected error is not shown, for it may name anything', () => {
  const { message } = troubleOf(new Error('secret'), '/a')
  expect(message).not.toContain('secret')
})

test('without trouble there is no such page, and only its own buttons are choices', () => {
  expect(troubleFile('/trouble', null)).toBeNull()
  expect(troubleFile('/other', { message: '', folder: '', details: [] })).toBeNull()
  expect(troubleChoice(`${troubleUrl}/again`)).toBe('again')
  expect(troubleChoice(`${troubleUrl}/again?x`)).toBeNull()
  expect(troubleChoice(`${troubleUrl}/format`)).toBeNull()
})
