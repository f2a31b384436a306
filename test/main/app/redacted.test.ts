import { homedir } from 'node:os'
import { expect, test } from 'vitest'
import { redacted } from '../../../src/main/app/redacted'

test('words, addresses, numbers and the home folder stay out of the log', () => {
  expect(redacted('Unexpected token A, "Ann Miller, a roofer" is not valid')).toBe(
    'Unexpected token A, (words) is not valid',
  )
  expect(redacted('Goodturn knows no view “Ann”.')).toBe('Goodturn knows no view (words).')
  expect(redacted("Cannot read 'Ben Silva'")).toBe('Cannot read (words)')
  expect(redacted('to ann.miller@example.org, and')).toBe('to (address), and')
  expect(redacted('call +1 (555) 123-4567 now')).toBe('call (number) now')
  expect(redacted(`open '${homedir()}/x'`)).toBe('open (words)')
  expect(redacted(`at ${homedir()}/goodturn`)).toBe('at ~/goodturn')
})

test('what says where an error arose stays', () => {
  const line =
    'TypeError: x is not a function\n    at flush (file:///opt/out/main/index.js:3918:37)'
  expect(redacted(line)).toBe(line)
  expect(redacted("it doesn't matter, isn't it")).toBe("it doesn't matter, isn't it")
})
