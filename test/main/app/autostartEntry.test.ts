import fc from 'fast-check'
import { expect, test } from 'vitest'
import { autostartEntry, isStarting } from '../../../src/main/app/autostartEntry'

/** Reads a command as the Desktop Entry Specification tells a desktop to: the text's escapes, then the quoted words, then `%%`. */
const wordsIn = (entry: string): string[] => {
  const line = /^Exec=(.*)$/m.exec(entry)![1]!
  const meaning: Record<string, string> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' }
  const text = line.replace(/\\(.)/gs, (_, letter: string) => meaning[letter] ?? `\\${letter}`)
  return [...text.matchAll(/"((?:\\.|[^"\\])*)"|\S+/gs)].map(([whole, inside]) =>
    (inside ?? whole).replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  )
}

test('a path with blanks, percent signs and quotes starts at login just as it is', () => {
  const words = ['/home/mara/My “apps”/$HOME "x" `y` \\z/goodturn', '/100% good', '--hidden']
  expect(wordsIn(autostartEntry(words))).toEqual(words)
})

test('a program with a percent sign in its path is found by GNOME too', () => {
  const words = ['/home/mara/100% good/goodturn', '--hidden']
  expect(wordsIn(autostartEntry(words))).toEqual(['env', ...words])
})

test('no word is lost on the way through the file', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from(' %"\\`$\n\t\rabs~é')),
    maxLength: 12,
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const entry = autostartEntry(words)
      const started = wordsIn(entry)
      expect(started.slice(started.length - words.length)).toEqual(words)
      expect(entry.split('\n').filter((line) => line.startsWith('Exec='))).toHaveLength(1)
    }),
  )
})

test('a field code of the desktop is never met by accident', () => {
  const line = /^Exec=(.*)$/m.exec(autostartEntry(['/opt/100%u/%f']))![1]!
  expect(line.replaceAll('%%', '')).not.toContain('%')
})

const entry = autostartEntry(['/opt/goodturn', '--hidden'])

test('what was written starts Goodturn', () => expect(isStarting(entry)).toBe(true))

test.each([
  ['is hidden', entry.replace('Terminal=false', 'Hidden=true')],
  ['was switched off in the desktop’s settings', entry.replace('enabled=true', 'enabled=false')],
  ['starts nothing', entry.replace(/^Exec=.*$/m, '')],
  ['is of something else', entry.replace('[Desktop Entry]', '[Other]')],
  ['is empty', ''],
])('an entry that %s does not', (_why, text) => expect(isStarting(text)).toBe(false))

test('what another part of the file says does not count', () => {
  expect(isStarting(`${entry}[Desktop Action Quit]\nHidden=true\n`)).toBe(true)
})
