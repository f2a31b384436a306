import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  personProfile,
  type PersonFacts,
} from '../../../../src/shared/matching/doubles/personProfile'
import { samePerson } from '../../../../src/shared/matching/doubles/samePerson'

type Known = Partial<PersonFacts> & { name: string }

const profile = (known: Known, id: string) =>
  personProfile({ emails: [], phones: [], links: [], firms: [], sources: [], ...known, id })

const says = (one: Known, other: Known): string | null => {
  const [a, b] = [profile(one, 'a'), profile(other, 'b')]
  const evidence = samePerson(a, b)
  expect(Boolean(samePerson(b, a)), 'the same either way round').toBe(Boolean(evidence))
  return evidence?.says ?? null
}

const mail = { emails: ['someone@example.com'] }
const phone = { phones: ['+1 503 555 0101'] }
const firm = { firms: ['Harbor Lending'] }

describe('one person', () => {
  test.each<[string, string, string]>([
    ['Robert Silva', 'Bob Silva', 'Same e-mail, and Bob is short for Robert'],
    ['Rob Silva', 'Bobby Silva', 'Same e-mail, and Rob and Bobby are short for the same name'],
    ['Dr. Ann Lee, MD', 'Lee, Ann', 'Same e-mail, and the same name'],
    ['M. Brandt', 'Margarete Brandt', 'Same e-mail, and M. may stand for Margarete'],
    ['Ada Brandt', 'Ada Brandt-Okoye', 'Same e-mail, and one surname holds the other'],
    ['Ada Brandt', 'Ada Okoye', 'Same e-mail, and only the surname differs'],
    ['Ada', 'Ada Okoye', 'Same e-mail, and Ada may be Ada Okoye'],
    ['Joaquín García López', 'Joaquin Garcia', 'Same e-mail, and the same name'],
  ])('%s and %s with one mailbox', (one, other, reason) => {
    expect(says({ name: one, ...mail }, { name: other, ...mail })).toBe(reason)
  })

  test.each([
    ['Jürgen Groß', 'Juergen Gross'],
    ['Bjørn Ødegård', 'Bjorn Odegaard'],
    ['Дмитрий Чернов', 'Dmitry Chernov'],
    ['Юлия Щербакова', 'Yulia Shcherbakova'],
    ['Александр Жуков', 'Alexander Zhukov'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Ελένη Νικολάου', 'Eleni Nikolaou'],
    ['חנה לוין', 'Hanna Levin'],
    ['حسن خالد', 'Hassan Khalid'],
    ['张伟', 'Wei Zhang'],
    ['王小明', 'Wang Xiaoming'],
    ['佐藤健太', 'Kenta Sato'],
    ['김민준', 'Min-jun Kim'],
    ['박지훈', 'Jihun Park'],
    ['Nguyễn Văn Đức', 'Duc Nguyen'],
    ['Çağla Şahin', 'Cagla Sahin'],
    ['Katherine O’Neill', 'Catherine ONeill'],
    ['Yusuf Hussain', 'Yousef Hussein'],
    ['SILVA Roberto', 'Roberto Silva'],
    ['Vincent van der Berg', 'Vincent Vanderberg'],
    ['Friedrich Weissmann', 'Fritz Weißmann'],
    ['Jonathan Whitaker', 'Jonathon Whittaker'],
    ['Przemysław Dąbrowski', 'Przemyslaw Dabrowsky'],
  ])('%s and %s with one number', (one, other) => {
    expect(says({ name: one, ...phone }, { name: other, phones: ['503.555.0101'] })).toMatch(
      /^Same phone/,
    )
  })

  test('the same name at one firm, whatever its legal form, and a short name', () => {
    expect(
      says({ name: 'Ann Lee', firms: ['ACME, Inc.'] }, { name: 'Ann Lee', firms: ['Acme'] }),
    ).toBe('Both at ACME, Inc., and the same name')
    expect(says({ name: 'Bill Gray', ...firm }, { name: 'William Gray', ...firm })).toBe(
      'Both at Harbor Lending, and Bill is short for William',
    )
  })

  test('the same name, and an address of the firm', () => {
    expect(
      says({ name: 'Ann Lee', ...firm }, { name: 'Ann Lee', emails: ['ann@harborlending.com'] }),
    ).toBe('An e-mail of Harbor Lending, and the same name')
  })

  test('one profile on the web, however its address is written', () => {
    expect(
      says(
        { name: 'Ann Lee', links: ['https://www.linkedin.com/in/ann-lee/'] },
        { name: 'Anne Lee', links: ['linkedin.com/in/Ann-Lee?trk=x'] },
      ),
    ).toBe('Same profile on the web, and Ann and Anne are one name')
  })

  test('one mailbox, whatever its dots, plus and case', () => {
    const gmail = (value: string) => ({ name: 'Ann Lee', emails: [value] })
    expect(says(gmail('a.lee+news@googlemail.com'), gmail('ALee@gmail.com'))).toBeTruthy()
    expect(says(gmail('a.lee@example.com'), gmail('alee@example.com'))).toBeNull()
  })
})

describe('two people', () => {
  test.each<[string, Known, Known]>([
    ['nothing but the name', { name: 'Ann Lee' }, { name: 'Ann Lee' }],
    ['nothing but the phone', { name: 'Ann Lee', ...phone }, { name: 'Ben Gray', ...phone }],
    ['nothing but the mailbox', { name: 'Ann Lee', ...mail }, { name: 'Ben Gray', ...mail }],
    ['a household', { name: 'Ann Lee', ...phone, ...mail }, { name: 'Ben Lee', ...phone, ...mail }],
    ['man and wife', { name: 'Eric Lund', ...phone }, { name: 'Erica Lund', ...phone }],
    ['man and wife', { name: 'Joseph Lund', ...mail }, { name: 'Josephine Lund', ...mail }],
    ['man and wife', { name: 'Francis Lund', ...mail }, { name: 'Frances Lund', ...mail }],
    ['man and wife', { name: 'Denis Lund', ...phone }, { name: 'Denise Lund', ...phone }],
    ['man and wife', { name: 'Ivan Novak', ...phone }, { name: 'Ivana Novakova', ...phone }],
    [
      'a shared mailbox',
      { name: 'Ann Lee', emails: ['office@x.com'] },
      { name: 'Ann Gray', emails: ['office@x.com'] },
    ],
    [
      'father and son',
      { name: 'Hal Lee Sr.', ...phone, ...firm },
      { name: 'Hal Lee Jr.', ...phone, ...firm },
    ],
    [
      'father and son',
      { name: 'Hal Lee', ...phone, ...firm },
      { name: 'Hal Lee III', ...phone, ...firm },
    ],
    ['man and wife', { name: 'Radovan Lund', ...phone }, { name: 'Radovana Lund', ...phone }],
    ['man and wife', { name: 'Zdravko Lund', ...mail }, { name: 'Zdravka Lund', ...mail }],
    ['near names', { name: 'Maria Garcia', ...firm }, { name: 'Mario Garcia', ...firm }],
    ['near names', { name: 'Andre Costa', ...firm }, { name: 'Andrea Costa', ...firm }],
    ['near names', { name: 'Alexander Ross', ...mail }, { name: 'Alexandra Ross', ...mail }],
    [
      'near names',
      { name: 'Ji-woo Kim', phones: ['5035550001'], ...firm },
      { name: 'Ji-won Kim', phones: ['5035550002'], ...firm },
    ],
    ['other middle names', { name: 'John A. Smith', ...firm }, { name: 'John B. Smith', ...firm }],
    [
      'one name in two firms',
      { name: 'Wei Chen', ...firm },
      { name: 'Wei Chen', firms: ['Oak Gym'] },
    ],
    [
      'two accounts',
      { name: 'Ann Lee', ...firm, sources: ['linkedin'] },
      { name: 'Ann Lee', ...firm, sources: ['linkedin'] },
    ],
    [
      'two profiles',
      { name: 'Ann Lee', ...firm, links: ['linkedin.com/in/annlee'] },
      { name: 'Ann Lee', ...firm, links: ['linkedin.com/in/ann-lee-2'] },
    ],
    ['colleagues of one surname', { name: 'Ann Lee', ...firm }, { name: 'Amy Lee', ...firm }],
    [
      'a toll-free line',
      { name: 'A. Lee', phones: ['800 555 0100'] },
      { name: 'Ann Lee', phones: ['+1 800 555 0100'] },
    ],
  ])('%s', (_why, one, other) => {
    expect(says(one, other)).toBeNull()
  })
})

test('whatever stands in a name, two are compared alike either way round', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ann',
      'ann',
      'A.',
      'Lee',
      'Bob',
      'Robert',
      'van',
      'Jr.',
      ',',
      '李娜',
      '김민준',
    ),
    fc.constantFrom('محمد', 'Ольга', '', '"', '(née', 'Dr.', 'O’Neill', 'a-b', '🙂'),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  )
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(name, name, (one, other) => {
      says({ name: one, ...mail, ...phone }, { name: other, ...mail, ...firm })
    }),
    { numRuns: 2000 },
  )
})
