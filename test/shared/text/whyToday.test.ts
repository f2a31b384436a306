import { expect, test } from 'vitest'
import type { Day } from '../../../src/shared/domain/calendar'
import type { ReasonToday } from '../../../src/shared/domain/reasonToday'
import { saysForToday } from '../../../src/shared/text/inboxHead'
import { whyToday } from '../../../src/shared/text/whyToday'

const today = '2026-11-19' as Day
const said = (reason: object) => whyToday(reason as ReasonToday, today)

test('why somebody is brought up, in a few words', () => {
  const day = { kind: 'occasion', occasion: 'birthday', years: 40, text: '' }
  expect(said({ ...day, on: '2026-11-19' })).toBe('Birthday today')
  expect(said({ ...day, on: '2026-11-18' })).toBe('Birthday yesterday')
  expect(said({ ...day, on: '2026-11-17' })).toMatch(/^Birthday on (17 November|November 17)$/)
  expect(said({ ...day, occasion: 'movedIn', years: 3, on: '2026-11-19' })).toBe(
    'Moved in three years ago today',
  )
  expect(said({ kind: 'quiet', since: '2026-03-02' })).toBe('Quiet since March')
  expect(said({ kind: 'quiet', since: null })).toBe('No conversation noted yet')
})

test('for whom one knows someone: by what is looked for where that is a word or two, else by name', () => {
  const two = { asker: { shortName: 'Ben' }, helper: { shortName: 'Hugo' } }
  const help = { kind: 'couldHelp', isAsked: true, ...two }
  expect(said({ ...help, words: 'A roofer' })).toBe('You know a roofer for Ben')
  expect(said({ ...help, words: 'Somebody who mends slate roofs' })).toBe('Hugo could help Ben')
  const unasked = { ...help, isAsked: false }
  expect(said({ ...unasked, words: 'A roofer' })).toBe('You know a roofer, if Ben wants help')
  expect(said({ ...unasked, words: 'Somebody who mends slate roofs' })).toBe(
    'Hugo could help, if Ben wants help',
  )
})

test('the head counts people and things in words', () => {
  expect(saysForToday(2, 3)).toBe('Three people and two things for today.')
  expect(saysForToday(0, 1)).toBe('One person for today.')
  expect(saysForToday(1, 0)).toBe('One thing for today.')
  expect(saysForToday(0, 0)).toBe('Nothing for today.')
})
