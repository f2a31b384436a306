import { expect, test } from 'vitest'
import { paceWords } from '../../../src/shared/text/paceWords'

test('how many people that is, in the shortest span that holds one', () => {
  expect(paceWords(3.1)).toBe('about three people a day')
  expect(paceWords(0.84)).toBe('about one person a day')
  expect(paceWords(0.4)).toBe('about three people a week')
  expect(paceWords(1 / 30)).toBe('about one person a month')
  expect(paceWords(1 / 91)).toBe('about four people a year')
  expect(paceWords(20)).toBe('about 20 people a day')
})
