import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MailAddress } from '../../../../src/shared/exchange/mail/mail'
import { readMail } from '../../../../src/shared/exchange/mail/readMail'
import { Refusal } from '../../../../src/shared/store/refusal'
import { bytesOf } from '../bytes'
import { corpus, noCorpus } from '../corpus'

const plain = (addresses: readonly MailAddress[]) =>
  addresses.map(({ name, email }) => ({ name: name || null, email }))

test('the real mails are read as they are: who wrote to whom, about what, and when', async ({
  skip,
}) => {
  if (noCorpus) skip(noCorpus)
  const names = readdirSync(join(corpus, 'eml'))
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) {
    const path = join(corpus, 'expected', 'eml', `${name}.json`)
    const {
      file: _,
      format: __,
      ...facts
    } = JSON.parse(readFileSync(path, 'utf8')) as object & {
      file: string
      format: string
    }
    const mail = await readMail(readFileSync(join(corpus, 'eml', name)))
    expect(
      {
        from_: plain(mail.from),
        to: plain(mail.to),
        cc: plain(mail.cc),
        reply_to: plain(mail.replyTo),
        subject: mail.subject || null,
        date: mail.date || null,
        message_id: mail.messageId || null,
      },
      name,
    ).toEqual(facts)
  }
})

const letter = (...lines: string[]) => bytesOf(lines.join('\r\n'))

test('a page in a mail is read as words: nothing in it is shown, loaded or run', async () => {
  const { text } = await readMail(
    letter(
      'From: Ana <ana@example.org>',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<head><title>x</title><style>p{color:red}</style></head>',
      '<p>Carla wants to sell &amp; move.</p><script>steal()</script>',
      '<img src="https://tracker.example/1.png" onerror="steal()"><p>Call&nbsp;her &#128075;</p>',
    ),
  )
  expect(text).toBe('Carla wants to sell & move.\nCall her 👋')
})

const hostile: Record<string, { bytes: () => Uint8Array; gives: object | 'refused' }> = {
  'ten megabytes in one line': {
    bytes: () => letter('From: ana@example.org', 'Subject: Long', '', 'x'.repeat(10_000_000)),
    gives: { subject: 'Long', text: 'x'.repeat(2000) },
  },
  'a head of ten megabytes': {
    bytes: () => letter('From: ana@example.org', `Subject: ${'y'.repeat(10_000_000)}`, '', 'Hi'),
    gives: { subject: 'y'.repeat(500), text: '' },
  },
  'two hundred thousand folds': {
    bytes: () =>
      letter('From: ana@example.org', `Subject: a${'\r\n b'.repeat(200_000)}`, '', 'Hello'),
    gives: { from: [{ name: '', email: 'ana@example.org' }], text: '' },
  },
  'parts inside parts, a thousand deep': {
    bytes: () => {
      const deep = Array.from({ length: 1000 }, (_, at) => [
        `Content-Type: multipart/mixed; boundary="b${at}"`,
        '',
        `--b${at}`,
      ])
      return letter('From: ana@example.org', 'Subject: Deep', ...deep.flat(), '', 'Hello')
    },
    gives: { subject: 'Deep', from: [{ name: '', email: 'ana@example.org' }] },
  },
  'mails inside mails': {
    bytes: () =>
      letter(
        'From: ana@example.org',
        'Subject: Outer',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'My words',
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: mallory@example.org',
        'Subject: Inner',
        '',
        'Other words',
        '--b--',
      ),
    gives: { subject: 'Outer', text: 'My words' },
  },
  'a charset that nobody knows': {
    bytes: () =>
      letter(
        'From: =?x-unheard-of?Q?Ana?= <ana@example.org>',
        'Content-Type: text/plain; charset=x-unheard-of',
        '',
        'Words all the same',
      ),
    gives: { from: [{ name: 'Ana', email: 'ana@example.org' }], text: 'Words all the same' },
  },
  'line breaks in a name': {
    bytes: () =>
      letter(
        'From: =?utf-8?Q?Ana=0D=0ABcc:_all@example.org?= <ana@example.org>',
        'Subject: =?utf-8?Q?One=0D=0ATwo?=',
        '',
      ),
    gives: { subject: 'One Two', from: [{ name: '', email: 'ana@example.org' }] },
  },
  'letters that turn the direction round': {
    bytes: () =>
      letter('From: A\u202ena <ana@example.org>', 'Subject: \u2067Hello\u0000', '', '\u202egnp'),
    gives: { subject: 'Hello', from: [{ name: 'Ana', email: 'ana@example.org' }], text: 'gnp' },
  },
  'ten thousand addresses': {
    bytes: () =>
      letter(
        `From: ${Array.from({ length: 10_000 }, (_, at) => `p${at}@example.org`).join(',')}`,
        '',
      ),
    gives: { subject: '' },
  },
  'a head of __proto__': {
    bytes: () => letter('__proto__: polluted', 'From: ana@example.org', '', 'Hi'),
    gives: { text: 'Hi' },
  },
  'half a page of angles': {
    bytes: () =>
      letter('From: ana@example.org', 'Content-Type: text/html', '', '<'.repeat(3_000_000)),
    gives: { subject: '' },
  },
  'a zip': {
    bytes: () => Uint8Array.from([80, 75, 3, 4, 0, 0, 10, 13, 10, 1, 2]),
    gives: 'refused',
  },
  'a web page': { bytes: () => letter('<!doctype html>', '<p>Hello</p>'), gives: 'refused' },
  nothing: { bytes: () => new Uint8Array(), gives: 'refused' },
}

test.for(Object.entries(hostile))('%s does no harm', async ([, { bytes, gives }]) => {
  const read = await readMail(bytes()).catch((error: unknown) => {
    expect(error).toBeInstanceOf(Refusal)
    return 'refused'
  })
  if (gives === 'refused') expect(read).toBe('refused')
  else expect(read).toMatchObject(gives)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('whatever bytes are dropped, they are read or refused, and what is read is bounded and plain', async () => {
  const line = fc.constantFrom(
    ...'From: |To: a@b.c|Subject: =?utf-8?B?//8=?=|Content-Type: text/html|Content-Type: multipart/mixed; boundary=b|--b|--b--||<p>|=?|Content-Transfer-Encoding: base64'.split(
      '|',
    ),
  )
  const some = fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 60 })), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(some, async (lines) => {
      const mail = await readMail(letter(...lines)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Refusal)
        return null
      })
      if (!mail) return
      expect(mail.text.length).toBeLessThanOrEqual(2000)
      for (const said of [mail.subject, ...mail.from.flatMap(({ name, email }) => [name, email])])
        expect(said).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
    { numRuns: process.env['GOODTURN_LONG'] ? 20_000 : 300 },
  )
})
