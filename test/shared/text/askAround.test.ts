import { expect, test } from 'vitest'
import { quotes } from '../../../src/shared/domain/quotes'
import { askWhoKnows } from '../../../src/shared/text/askWhoKnows'
import { shortList, wordToListed } from '../../../src/shared/text/shortList'

const ana = { name: 'Ana Marin', given: 'Ana' }
const frank = { name: 'Frank Ott' }
const needs = ['A roofer who works on old houses', 'Ein Dachdecker.', 'a\r\nBcc: all@example.org']

test('asking whether someone comes to mind says what is looked for, and neither for whom nor what they are to me', () => {
  expect(askWhoKnows({ to: ana, what: 'A roofer.', me: 'Mara Keller' })).toBe(
    'Hi Ana,\n\nsomeone I know is looking for “A roofer”. Does anyone come to mind? A name and a number are enough, and your name stays on it.\n\nMara Keller',
  )
  for (const what of needs)
    expect(askWhoKnows({ to: ana, what, me: '' })).not.toMatch(/client|customer|patient|Frank|\r/i)
})

test('[001-16 ask] what stays between two is not in the words that ask, until the user finds other words', () => {
  for (const kept of needs)
    expect(quotes(askWhoKnows({ to: ana, what: '', me: 'Mara' }), kept)).toBe(false)
})

test('a short list gives name, what each does and how to reach them, and no more', () => {
  const people = [
    {
      person: { name: 'Ben Silva' },
      does: 'Roofer',
      channels: [{ called: 'mobile', value: '+1 202 555 0102' }],
    },
    {
      person: { name: 'Carla\u202e Haas' },
      does: '',
      channels: [{ called: 'mail', value: 'carla@example.org' }],
    },
  ]
  expect(shortList({ to: frank, need: 'A roofer', people, me: 'Mara' })).toBe(
    'Hi Frank,\n\nfor “A roofer” these come to mind:\n\nBen Silva, Roofer, mobile +1 202 555 0102\nCarla Haas, mail carla@example.org\n\nTell them I sent you.\n\nMara',
  )
  expect(shortList({ to: frank, need: '', people: people.slice(0, 1), me: '' })).toContain(
    '\n\nsomeone comes to mind:\n\n',
  )
  expect(wordToListed(ana, frank, '')).toBe(
    'Hi Ana,\n\nI gave your name to Frank Ott, who may call you.',
  )
})
