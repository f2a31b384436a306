import { expect, test } from 'vitest'
import { isCapture, isHome } from '../../../src/main/app/home'

test('only the page itself is home, wherever in it one is', () => {
  expect(isHome('app://goodturn/')).toBe(true)
  expect(isHome('app://goodturn/#/people/a%20b')).toBe(true)
  expect(isHome('app://goodturn/#a\nb')).toBe(true)
})

test.each([
  'app://goodturn/index.html',
  'app://goodturn/trouble',
  'app://goodturn/?x',
  'app://goodturn.evil/',
  'app://evil/#app://goodturn/',
  'https://goodturn/',
  'about:blank',
  'about:blank#app://goodturn/',
  'data:text/html,x#app://goodturn/',
  'APP://goodturn/',
  '',
])('%s is not', (url) => {
  expect(isHome(url)).toBe(false)
})

test('the page of quick capture is a page of its own', () => {
  expect(isCapture('app://goodturn/capture.html')).toBe(true)
  for (const url of ['app://goodturn/', 'app://goodturn/capture.html?x', 'app://evil/capture.html'])
    expect(isCapture(url)).toBe(false)
  expect(isHome('app://goodturn/capture.html')).toBe(false)
})
