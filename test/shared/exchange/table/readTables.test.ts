import { describe, expect, test } from 'vitest'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { bytesOf } from '../bytes'

const read = (text: string, choices = {}) => readContacts(bytesOf(text), choices)
const first = (text: string) => read(text).contacts[0]!

describe('Google', () => {
  const headers =
    'First Name,Middle Name,Last Name,Name Suffix,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Relation 1 - Label,Relation 1 - Value,Relation 2 - Label,Relation 2 - Value,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,IM 1 - Service,IM 1 - Value'

  test('cells of several values come apart, with their labels, and nothing is lost', () => {
    const row =
      'Ann,M.,Lee,CPA,Annie,Lee Ltd,Owner, --03-14,"one\ntwo",BNI ::: * myContacts,* Work,ann@lee.example ::: a@lee.example,Mobile,555 1 ::: 555 2,Referred By,Tom Reyes,Spouse,Ben,Home Page,lee.example,First met,2011-06-18,Favourite,Tea,Home,"1 St\nBend",Bend,Skype,ann.lee'
    const { format, contacts } = read(`${headers}\n${row}\n`)
    expect(format).toBe('google')
    expect(contacts).toEqual([
      {
        line: 2,
        name: 'Ann M. Lee CPA',
        given: 'Ann',
        family: 'Lee',
        nickname: 'Annie',
        emails: [
          { label: 'work', value: 'ann@lee.example' },
          { label: 'work', value: 'a@lee.example' },
        ],
        phones: [
          { label: 'mobile', value: '555 1' },
          { label: 'mobile', value: '555 2' },
        ],
        addresses: [{ label: 'home', value: '1 St, Bend' }],
        links: [{ label: 'home page', value: 'lee.example' }],
        jobs: [{ organisation: 'Lee Ltd', title: 'Owner' }],
        occasions: [
          { kind: 'birthday', date: '--03-14' },
          { kind: 'other', date: '2011-06-18', text: 'First met' },
        ],
        categories: ['BNI', 'myContacts'],
        note: 'one\ntwo\nFavourite: Tea\nSkype: ann.lee',
        referredBy: 'Tom Reyes',
        relatives: [{ kind: 'spouse', name: 'Ben' }],
        lines: [],
      },
    ])
  })

  test('the export from before 2024 has the whole name in a column of its own', () => {
    const text =
      'Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\nDr. Ann Lee,Ann,Lee,* My Contacts ::: Chapter,* ,ann@lee.example,Lee Ltd,Owner\n'
    expect(first(text)).toMatchObject({
      name: 'Dr. Ann Lee',
      given: 'Ann',
      emails: [{ value: 'ann@lee.example' }],
      jobs: [{ organisation: 'Lee Ltd', title: 'Owner' }],
      categories: ['My Contacts', 'Chapter'],
    })
  })
})

describe('Outlook', () => {
  const headers =
    'Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Home Street,Business Phone,Home Fax,Birthday,Categories,E-mail Address,E-mail 2 Address,Spouse,Referred By,Hobby,Priority'

  test('channels are called by their columns, and what has no field is kept', () => {
    const { format, contacts } = read(
      `${headers}\nDr.,Ann,Lee,Lee Ltd,Owner,1 St,Bend,2 Rd,555 123 4567,555 123 4568,12/24/1968,Key;Friends,ann@lee.example,ANN@lee.example,Ben,Tom Reyes,Golf,Normal\n`,
    )
    expect(format).toBe('outlook')
    expect(contacts[0]).toMatchObject({
      name: 'Dr. Ann Lee',
      emails: [{ value: 'ann@lee.example' }],
      phones: [
        { label: 'work', value: '555 123 4567' },
        { label: 'home fax', value: '555 123 4568' },
      ],
      addresses: [
        { label: 'work', value: '1 St, Bend' },
        { label: 'home', value: '2 Rd' },
      ],
      occasions: [{ kind: 'birthday', date: '1968-12-24' }],
      categories: ['Key', 'Friends'],
      note: 'Hobby: Golf',
      referredBy: 'Tom Reyes',
      relatives: [{ kind: 'spouse', name: 'Ben' }],
      lines: ['Priority: Normal'],
    })
  })

  test('its dates are asked about when none tells day and month apart', () => {
    const file = `${headers}\n,Ann,Lee,,,,,,,,4/7/1979,,ann@lee.example,,,,,\n`
    const asked = read(file)
    expect(asked.contacts[0]!.occasions).toEqual([{ kind: 'birthday', date: '1979-04-07' }])
    expect(asked.table).toMatchObject({ dateOrder: 'mdy', isDateOrderOpen: true })
    const answered = read(file, { dateOrder: 'dmy' })
    expect(answered.contacts[0]!.occasions).toEqual([{ kind: 'birthday', date: '1979-07-04' }])
    expect(answered.table).toMatchObject({ dateOrder: 'dmy', isDateOrderOpen: false })
  })
})

describe('a list of one’s own', () => {
  test.each([
    ['Name;E-Mail;Handy', 'name email phone'],
    ['Nachname,Vorname,Firma,Telefon geschäftlich', 'family given organisation phone'],
    ['Anrede;Vorname;Name;Straße;PLZ;Ort', 'prefix given family street postcode city'],
    ['Nom;Prénom;Courriel;Téléphone portable', 'family given email phone'],
    ['Nombre\tApellidos\tCorreo electrónico\tCumpleaños', 'given family email birthday'],
    ['Nome;Cognome;Azienda;Cellulare', 'given family organisation phone'],
    ['Voornaam;Tussenvoegsel;Achternaam;E-mailadres', 'given middle family email'],
    ['Nome|Sobrenome|Empresa|Telemóvel', 'given family organisation phone'],
    ['FirstName,LastName,WorkEmail,ZipCode', 'given family email postcode'],
    ['Member,Company,Profession,Referred by', 'name organisation title referredBy'],
    ['Name,Title,Email,Email Type', 'name title email null'],
  ])('the columns of %s are known', (header, meanings) => {
    const { table } = read(`${header}\n${header.replace(/[^;,\t|]+/g, 'x')}\n`)
    expect(table!.mapping.map(String)).toEqual(meanings.split(' '))
    expect(table).toMatchObject({ hasHeader: true, isCertain: true })
  })

  test('without a header its columns are told from what they hold, and the user is asked', () => {
    const { table, contacts } = read(
      'Ann Lee;+41 44 123 45 67;ann@lee.example\nBen Moe;044 123 45 68;ben@moe.example\n',
    )
    expect(table).toEqual({
      headers: ['Column 1', 'Column 2', 'Column 3'],
      hasHeader: false,
      sample: [
        ['Ann Lee', '+41 44 123 45 67', 'ann@lee.example'],
        ['Ben Moe', '044 123 45 68', 'ben@moe.example'],
      ],
      mapping: ['name', 'phone', 'email'],
      isCertain: false,
      dateOrder: 'dmy',
      isDateOrderOpen: false,
    })
    expect(contacts.map((it) => [it.line, it.name])).toEqual([
      [1, 'Ann Lee'],
      [2, 'Ben Moe'],
    ])
  })

  test('what the user says about the columns is what counts', () => {
    const { contacts } = read('A;B;C\nLee;Bend;7\n', { mapping: ['name', 'city', null] })
    expect(contacts).toMatchObject([
      { name: 'Lee', addresses: [{ value: 'Bend' }], lines: ['C: 7'] },
    ])
  })

  test('notes before the table are read over, and lines count from the top of the file', () => {
    expect(first('Our chapter\nas of 2024\n\nName;Phone\nAnn;030 123456\n')).toMatchObject({
      line: 5,
      name: 'Ann',
    })
  })

  test('a birthday in three columns is one', () => {
    const header = 'Display Name,Birth Year,Birth Month,Birth Day'
    expect(first(`${header}\nAnn,1970,11,5\n`).occasions[0]!.date).toBe('1970-11-05')
    expect(first(`${header}\nAnn,,11,5\n`).occasions[0]!.date).toBe('--11-05')
  })

  test('day and month are told by the other dates of the column', () => {
    const days = (...texts: string[]) =>
      read(`Name,Birthday\n${texts.map((text, at) => `P${at},${text}`).join('\n')}\n`).contacts.map(
        (it) => it.occasions[0]?.date,
      )
    expect(days('3/4/1980', '25/12/1981')).toEqual(['1980-04-03', '1981-12-25'])
    expect(days('3/4/1980', '12/25/1981')).toEqual(['1980-03-04', '1981-12-25'])
    expect(days('3.4.80', '0/0/00', '1980-04-03')).toEqual(['1980-04-03', undefined, '1980-04-03'])
  })
})
