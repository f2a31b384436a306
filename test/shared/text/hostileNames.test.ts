import fc from 'fast-check'
import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { messageHolds } from '../../../src/shared/domain/messageHolds'
import { canBeMailed, isMailAddress } from '../../../src/shared/domain/sharedChannels'
import { writeEml } from '../../../src/shared/exchange/writeEml'
import { introductionState, outgoing } from '../../../src/shared/text/introductionState'
import { isMailTooLong, longestMailUrl, mailUrl } from '../../../src/shared/text/mailUrl'
import { openSphere } from '../../sphere/openSphere'

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\0', '\u202e', '\u2066', ': '),
      fc.constantFrom('Bcc: evil@x.example', 'X-Unsent: 0', '{contact}', '=?UTF-8?B?QQ==?=', 'é'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').slice(0, 200))
  .filter((name) => name.trim() !== '')

test('[002-08 eml] no name can add a line to the head of the mail that is saved, or turn its direction', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (first, second) => {
      const sphere = openSphere()
      const two = []
      for (const name of [first, second]) {
        const reply = await sphere.attempt('person.add', { name })
        if (!reply.ok) return
        const value = `p${two.length}@x.example`
        await sphere.run('person.addChannel', { id: reply.value.id, kind: 'emails', value })
        two.push(reply.value.id)
      }
      const [a, b] = two
      if (!a || !b) return
      const { id } = await sphere.run('introduction.draft', { a, b, whyA: first, whyB: second })
      const passing = sphere.read.get('passing', id)!
      const { message } = outgoing(introductionState(sphere.read, passing), undefined)
      const letter = writeEml({
        to: ['p0@x.example', 'p1@x.example'],
        subject: message.subject,
        body: message.text,
      })
      const head = letter.slice(0, letter.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ')
      expect(head.split('\r\n').map((line) => line.split(':')[0])).toEqual([
        'X-Unsent',
        'To',
        'Subject',
        'MIME-Version',
        'Content-Type',
        'Content-Transfer-Encoding',
      ])
      expect(letter).toMatch(/^[\r\n\x20-\x7e]*$/)
      expect(message.subject + message.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\r\0]/)
    }),
    { numRuns: 100 },
  )
})

test('[002-08 alphabets] an address in any alphabet is mailed percent-encoded, and in a file only with plain letters', () => {
  const [whole, domain] = ['jörg@straße.example', 'joerg@bücher.example']
  for (const address of [whole, domain, '用户@例子.example', 'वरुण@उदाहरण.example']) {
    expect(canBeMailed(address)).toBe(true)
    expect(isMailAddress(address)).toBe(false)
    const url = mailUrl({ to: [address], subject: 'x', body: 'y' })
    expect(url).toMatch(/^mailto:[\x21-\x7e]+@[\x21-\x7e]+\?subject=x&body=y$/)
    expect(decodeURIComponent(url)).toContain(address)
    expect(messageHolds(`Write to ${address}.`, { kind: 'email', value: address })).toBe(true)
    expect(messageHolds(`Write to ü${address}.`, { kind: 'email', value: address })).toBe(false)
  }
  const inPlain = (address: string) => {
    const [local = '', host = ''] = address.split('@')
    return `${local}@${domainToASCII(host)}`
  }
  expect(isMailAddress(inPlain(domain))).toBe(true)
  expect(isMailAddress(inPlain(whole))).toBe(false)
  for (const wrong of [
    'a@b@c',
    'a b@c.example',
    'a\u202e@c.example',
    'a@c.example,d@e',
    '@x',
    'ü@',
  ])
    expect(canBeMailed(wrong)).toBe(false)
})

test('[002-08 too long] up to 2,000 encoded characters go whole; an empty mail always fits', () => {
  const mail = (length: number) => ({ to: ['a@b.example'], subject: 'S', body: 'x'.repeat(length) })
  const head = mailUrl(mail(0)).length
  expect(isMailTooLong(mail(longestMailUrl.mail - head), 'mail')).toBe(false)
  expect(isMailTooLong(mail(longestMailUrl.mail - head + 1), 'mail')).toBe(true)
  expect(isMailTooLong(mail(longestMailUrl.mail - head + 1), 'gmail')).toBe(false)
  for (const way of ['mail', 'gmail', 'outlook'] as const) {
    const url = mailUrl({ to: ['a@b.example', 'c@d.example'], subject: '漢'.repeat(300) }, 'mail')
    expect(url).toBe('mailto:a@b.example,c@d.example')
    expect(mailUrl({ to: ['a@b.example'], subject: 'S' }, way)).not.toContain('body')
  }
})
