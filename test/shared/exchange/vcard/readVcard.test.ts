import { describe, expect, test } from 'vitest'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { bytesOf, card, joined, singleBytes } from '../bytes'

const first = (bytes: Uint8Array) => {
  const read = readContacts(bytes)
  expect(read.format).toBe('vcard')
  return read.contacts[0]!
}

describe('what a card tells', () => {
  test('names, firm, job, dates, notes and labels come along', () => {
    const contact = first(
      card(
        'VERSION:3.0',
        'N:Lee;Ann;Marie;Dr.;',
        'FN:Dr. Ann Marie Lee',
        'NICKNAME:Annie',
        'ORG:Harbor Lending;Loans',
        'TITLE:Adviser',
        'EMAIL;TYPE=INTERNET,WORK:ann@harbor.example',
        'TEL;TYPE=CELL,pref:+41 44 555 01 02',
        'item1.TEL:044 555 03 04',
        'item1.X-ABLabel:_$!<AssistantPhone>!$_',
        'ADR;TYPE=HOME:;;Main St 1;Bern;;3000;Switzerland',
        'BDAY:--0229',
        'item2.X-ABDATE:2014-03-10',
        'item2.X-ABLabel:_$!<Anniversary>!$_',
        'NOTE:Likes sailing\\, and tea\\nMet at the fair',
        'URL:https\\://harbor.example',
        'CATEGORIES:Golf,Book club',
        'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        'X-SPOUSE:Ben',
      ),
    )
    expect(contact).toMatchObject({
      name: 'Dr. Ann Marie Lee',
      given: 'Ann',
      family: 'Lee',
      nickname: 'Annie',
      jobs: [{ organisation: 'Harbor Lending', department: 'Loans', title: 'Adviser' }],
      emails: [{ label: 'work', value: 'ann@harbor.example' }],
      phones: [
        { label: 'mobile', value: '+41 44 555 01 02' },
        { label: 'assistant phone', value: '044 555 03 04' },
      ],
      addresses: [{ label: 'home', value: 'Main St 1, Bern, 3000, Switzerland' }],
      occasions: [
        { kind: 'birthday', date: '--02-29' },
        { kind: 'anniversary', date: '2014-03-10' },
      ],
      note: 'Likes sailing, and tea\nMet at the fair',
      links: [{ value: 'https://harbor.example' }],
      categories: ['Golf', 'Book club'],
      uid: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      lines: ['N:Lee;Ann;Marie;Dr.;', 'ADR:;;Main St 1;Bern;;3000;Switzerland', 'X-SPOUSE:Ben'],
    })
  })

  test('a birthday in 1604 has no year, and one that no calendar knows stays as words', () => {
    const day = (...lines: string[]) => first(card('FN:Ann', ...lines)).occasions
    expect(day('BDAY:1604-04-16')).toEqual([{ kind: 'birthday', date: '--04-16' }])
    expect(day('BDAY;X-APPLE-OMIT-YEAR=1980:1980-04-16')).toEqual([
      { kind: 'birthday', date: '--04-16' },
    ])
    expect(day('BDAY:19960415T201243+04:00')).toEqual([{ kind: 'birthday', date: '1996-04-15' }])
    expect(day('BDAY;VALUE=text:circa 1800')).toEqual([{ kind: 'birthday', text: 'circa 1800' }])
    expect(day('BDAY:1985-02-29')).toEqual([{ kind: 'birthday', text: '1985-02-29' }])
  })

  test('a number that nobody can dial stays as it was typed', () => {
    const phones = first(
      card('FN:Ann', 'TEL:§', 'TEL:#322*67', 'TEL;VALUE=uri:tel:+1-555-0100'),
    ).phones
    expect(phones.map((it) => it.value)).toEqual(['§', '#322*67', '+1-555-0100'])
  })

  test('an X.500 address is no e-mail: it is kept among the lines, with a warning', () => {
    const read = readContacts(card('FN:Ann', 'EMAIL;X400:/o=Acme/ou=Exchange/cn=ann'))
    expect(read.contacts[0]).toMatchObject({
      emails: [],
      lines: ['EMAIL;X400:/o=Acme/ou=Exchange/cn=ann'],
    })
    expect(read.warnings.join()).toContain('is not an e-mail address')
  })

  test('without FN the name comes from N, firm, e-mail or phone', () => {
    expect(first(card('N:Lee;Ann')).name).toBe('Ann Lee')
    expect(first(card('EMAIL:ann@lee.example'))).toMatchObject({
      name: 'ann@lee.example',
      isNameless: true,
    })
    expect(first(card('TEL:12345')).name).toBe('12345')
  })

  test('a card with only a firm, or that Apple shows as one, is an organisation', () => {
    expect(first(card('ORG:Bike Shop', 'TEL:12345'))).toMatchObject({
      name: 'Bike Shop',
      isOrganisation: true,
    })
    expect(first(card('FN:Bike Shop', 'ORG:Bike Shop;'))).toMatchObject({ isOrganisation: true })
    expect(first(card('FN:Dr. Wu', 'N:Wu;;;;', 'ORG:Clinic', 'X-ABShowAs:COMPANY'))).toMatchObject({
      isOrganisation: true,
    })
    expect(first(card('FN:Ann Lee', 'ORG:Bike Shop')).isOrganisation).toBeUndefined()
  })
})

describe('how cards are written', () => {
  test('version 2.1 with bare types and quoted-printable over several lines', () => {
    const contact = first(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg',
        'TEL;WORK;FAX:555',
        'NOTE;QUOTED-PRINTABLE:one=0D=0Atwo =',
        'three=20=C3=',
        '=BC',
        'TITLE:Cook',
      ),
    )
    expect(contact).toMatchObject({
      name: 'Jörg Müller',
      phones: [{ label: 'work fax', value: '555' }],
      note: 'one\ntwo three ü',
      jobs: [{ title: 'Cook' }],
    })
  })

  test('a character split by a fold becomes whole again', () => {
    const name = bytesOf('FN:Mü')
    const bytes = joined(
      bytesOf('BEGIN:VCARD\r\n'),
      name.slice(0, -1),
      bytesOf('\r\n '),
      name.slice(-1),
      bytesOf('ller\r\nEND:VCARD\r\n'),
    )
    expect(first(bytes).name).toBe('Müller')
  })

  test('lower case, no version, a group, and line ends of every kind', () => {
    for (const end of ['\n', '\r\n', '\r', '\r\r\n'])
      expect(
        first(
          bytesOf(
            ['begin:vcard', 'a.fn:Ann Lee', 'email;internet:a@b.example', 'end:vcard'].join(end),
          ),
        ),
      ).toMatchObject({ name: 'Ann Lee', emails: [{ value: 'a@b.example' }] })
  })

  test('UTF-16 with and without its mark, and a UTF-8 mark', () => {
    const text = 'BEGIN:VCARD\r\nFN:Müller\r\nEND:VCARD\r\n'
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(first(joined(Uint8Array.of(0xff, 0xfe), wide)).name).toBe('Müller')
    expect(first(wide).name).toBe('Müller')
    expect(
      first(new Uint8Array(Buffer.from(joined(Uint8Array.of(0xff, 0xfe), wide)).swap16())).name,
    ).toBe('Müller')
    expect(first(joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text))).name).toBe('Müller')
  })

  test('old single-byte files are read by their declared charset, by a neighbour’s, or by their letters', () => {
    expect(first(singleBytes('BEGIN:VCARD\nFN:M\xfcller\nEND:VCARD')).name).toBe('Müller')
    expect(
      first(singleBytes('BEGIN:VCARD\nFN;CHARSET=windows-1251:\xce\xeb\xfc\xe3\xe0\nEND:VCARD'))
        .name,
    ).toBe('Ольга')
    expect(
      first(singleBytes('BEGIN:VCARD\nFN:\xc2\xe1\xe3\nLABEL;CHARSET=windows-1253:x\nEND:VCARD'))
        .name,
    ).toBe('Βαγ')
    expect(first(singleBytes('BEGIN:VCARD\nFN:\xe0\xf4\xf8\xe9\xed\nEND:VCARD')).name).toBe('אפרים')
    expect(first(singleBytes('BEGIN:VCARD\nFN:\xce\xeb\xfc\xe3\xe0\nEND:VCARD')).name).toBe('Ольга')
  })

  test('a photo comes along, as base64 or as a data address; a broken one is left out', () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'
    for (const line of [
      `PHOTO;ENCODING=b;TYPE=PNG:${png.slice(0, 60)}\r\n ${png.slice(60)}`,
      `PHOTO;BASE64;PNG:\r\n  ${png}`,
      `PHOTO:data:image/png;base64,${png}`,
    ])
      expect(first(card('FN:Ann', line)).picture).toMatchObject({
        type: 'png',
        bytes: { length: 72 },
      })
    const broken = readContacts(card('FN:Ann', 'PHOTO;ENCODING=b:%%%', 'TEL:123'))
    expect(broken.contacts[0]).toMatchObject({ name: 'Ann', phones: [{ value: '123' }] })
    expect(broken.contacts[0]!.picture).toBeUndefined()
    expect(broken.warnings.join()).toContain('photo')
  })

  test('a photo wider than 4,096 pixels is left out with a sentence', () => {
    const header = Buffer.from(
      '89504e470d0a1a0a0000000d49484452000010010000000108020000000000',
      'hex',
    )
    const read = readContacts(card('FN:Ann', `PHOTO;ENCODING=b:${header.toString('base64')}`))
    expect(read.contacts[0]!.picture).toBeUndefined()
    expect(read.warnings.join()).toContain('4,096')
  })

  test('a card inside a card is somebody else’s', () => {
    const read = readContacts(
      card('FN:Ann', 'AGENT:', 'BEGIN:VCARD', 'FN:Secretary', 'END:VCARD', 'TEL:123456'),
    )
    expect(read.contacts.map((it) => [it.name, it.phones.length])).toEqual([['Ann', 1]])
  })
})

describe('files that are not as they should be', () => {
  test.each([
    ['', 'No contacts found'],
    ['\ufeff', 'No contacts found'],
    ['<!DOCTYPE html><p>BEGIN:VCARD', 'not a contact file but a web page'],
    ['PK\x03\x04zip', 'not a contact file but a zip'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'not a contact file but a calendar'],
    ['{"a":1}', 'not a contact file but a JSON'],
  ])('%j gives no contacts and says why', (text, sentence) => {
    const read = readContacts(bytesOf(text))
    expect(read.contacts).toEqual([])
    expect(read.warnings.join()).toContain(sentence)
  })

  test('a picture and random bytes are no contact files, whatever they are called', () => {
    expect(readContacts(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)).warnings.join()).toContain(
      'a picture',
    )
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)
    expect(readContacts(noise).warnings.join()).toContain('not a contact file')
  })

  test('a missing END keeps what was read, and the next card too', () => {
    const read = readContacts(bytesOf('BEGIN:VCARD\nFN:Ann\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\n'))
    expect(read.contacts.map((it) => [it.name, it.line])).toEqual([
      ['Ann', 1],
      ['Ben', 3],
    ])
    expect(read.warnings).toHaveLength(1)
  })

  test('a card with nothing useful is skipped and counted with its line', () => {
    const read = readContacts(
      bytesOf('BEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nREV:1\nEND:VCARD\n'),
    )
    expect(read.contacts).toHaveLength(1)
    expect(read.skipped).toEqual([{ line: 4, reason: 'Nothing in it says who it is.' }])
  })

  test('lines that mean nothing do not harm the card', () => {
    const contact = first(card('FN', 'N:', '====', ':::', ';;;', 'FN:Ann', 'garbage without colon'))
    expect(contact).toMatchObject({
      name: 'Ann',
      lines: expect.arrayContaining(['====', 'garbage without colon']),
    })
  })

  test('NUL, control and direction characters are taken out', () => {
    const contact = first(card('FN:A\u0000n\u0007n\u202e Lee', 'TEL:\u202a555 444\u202c'))
    expect(contact).toMatchObject({ name: 'Ann Lee', phones: [{ value: '555 444' }] })
  })

  test('what is too long is cut, with a warning for a note', () => {
    const read = readContacts(
      card(`FN:${'x'.repeat(1000)}`, `NOTE:${'y'.repeat(200_000)}`, `TEL:${'1'.repeat(5000)}`),
    )
    expect(read.contacts[0]!.name).toHaveLength(300)
    expect(read.contacts[0]!.note).toHaveLength(100_000)
    expect(read.contacts[0]!.phones[0]!.value).toHaveLength(2000)
    expect(read.warnings.join()).toContain('100,000')
  })

  test('more than 50,000 cards: the rest is not read, and it says so', () => {
    const read = readContacts(bytesOf('BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(50_001)))
    expect(read.contacts).toHaveLength(50_000)
    expect(read.warnings.join()).toContain('50,000')
  })

  test('200,000 folds and a 10 MB line are read like any other', () => {
    expect(first(card(`FN:Ann${'\r\n x'.repeat(200_000)}`)).name).toHaveLength(300)
    expect(first(card('FN:Ann', `X-LONG:${'z'.repeat(10_000_000)}`)).lines[0]).toHaveLength(100_000)
    expect(first(card('FN:Ann', `NOTE;QUOTED-PRINTABLE:${'=\r\n'.repeat(200_000)}x`)).note).toBe(
      'x',
    )
  })
})
