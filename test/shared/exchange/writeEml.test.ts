import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeEml } from '../../../src/shared/exchange/writeEml'

const to = ['frank@roofs.example', 'nils@studio.example']

/** Reads a letter back the way a mail program does: unfolds the head, decodes words and body. */
const readBack = (letter: string) => {
  const end = letter.indexOf('\r\n\r\n')
  const head = letter.slice(0, end).replace(/\r\n[ \t]/g, ' ')
  const headers = head.split('\r\n').map((line) => {
    const [, name = '', value = ''] = /^([!-9;-~]+): ?(.*)$/s.exec(line) ?? []
    return [name, value] as const
  })
  const bytes = Buffer.from(
    letter
      .slice(end + 4)
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
  const decoded = (value: string) =>
    value
      .replace(/\?= =\?/g, '?==?')
      .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, text: string) =>
        Buffer.from(text, 'base64').toString('utf8'),
      )
  return {
    names: headers.map(([name]) => name),
    subject: decoded(headers.find(([name]) => name === 'Subject')?.[1] ?? ''),
    to: headers.find(([name]) => name === 'To')?.[1],
    body: bytes.toString('utf8').replace(/\r\n$/, ''),
  }
}

const expected = [
  'X-Unsent',
  'To',
  'Subject',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
]

test('[002-08 eml] a letter to both that no one has sent: no date, no id, no sender', () => {
  const letter = writeEml({ to, subject: 'Frank, meet Nils', body: 'Grüße.\n\n= 2 roofs = ' })
  expect(letter.startsWith('X-Unsent: 1\r\n')).toBe(true)
  const read = readBack(letter)
  expect(read.names).toEqual(expected)
  expect(read).toMatchObject({
    to: to.join(', '),
    subject: 'Frank, meet Nils',
    body: 'Grüße.\r\n\r\n= 2 roofs =',
  })
})

test('no subject and no body can add a line to the head, whatever they hold', () => {
  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\0',
        'Bcc: evil@x.example',
        '\u202e',
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('é', '漢字', '👩‍🚀', '=?UTF-8?B?QQ==?=', ' '.repeat(80), 'x'.repeat(200)),
    ),
  )
  fc.assert(
    fc.property(nasty, nasty, (subject, body) => {
      const letter = writeEml({ to, subject: subject.join(''), body: body.join('') })
      const read = readBack(letter)
      expect(read.names).toEqual(expected)
      expect(read.to).toBe(to.join(', '))
      expect(letter).toMatch(/^[\r\n\x20-\x7e]*$/)
      for (const line of letter.split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.length).toBeLessThanOrEqual(76)
      }
    }),
    { numRuns: 200 },
  )
})

test('a subject and a body come back as they were written', () => {
  const words = fc
    .array(fc.constantFrom('roof', 'Zoë', '漢字', '👩‍🚀', '=', '?=', '"', 'ü'.repeat(40)), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1 }), (subject, lines) => {
      const read = readBack(writeEml({ to, subject, body: lines.join('\n') }))
      expect(read.subject).toBe(subject)
      expect(read.body).toBe(lines.join('\r\n'))
    }),
  )
})

test('what is no mail address never reaches the head', () => {
  for (const address of [
    'a@b.example\r\nBcc: evil@x.example',
    'a@b.example, evil@x.example',
    'Nils <nils@studio.example>',
    'no address',
    '',
    'a@b@c',
    'münchen@x.example',
  ])
    expect(() => writeEml({ to: [address], subject: 'x', body: 'y' })).toThrow(/addresses/)
  expect(() => writeEml({ to: [], subject: 'x', body: 'y' })).toThrow(/addresses/)
})
