import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadContact } from '../../../src/shared/domain/readContact'
import { tableNames } from '../../../src/shared/store/tables'
import { openSphere } from '../../sphere/openSphere'
import { planned, rowsOf } from '../exchange/plan'

const names = [
  'Ann Lee',
  'Lee, Ann',
  'A. Lee',
  'Ann',
  'Ben Silva',
  'Mike Plumber',
  'Electrician Joe',
  'John & Lisa Smith',
  'Anna + Ben Keller',
  'Taxi Berlin',
  'Bike Shop, Inc.',
  'Harbor',
  'Voicemail',
  'ann@lee.example',
]
const emails = ['ann@lee.example', 'ANN@LEE.example', 'lisa@smith.example', 'info@harbor.example']
const phones = ['044 668 18 00', '+41 44 668 18 00', '112', '§', '030 901820']

const some = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
const channels = (values: readonly string[]) =>
  some(values).map((all) => all.map((value) => ({ value })))

const contact = fc
  .record(
    {
      name: fc.constantFrom(...names),
      given: fc.constantFrom('Ann', 'John & Lisa', 'Mike'),
      family: fc.constantFrom('Lee', 'Smith', 'Plumber'),
      nickname: fc.constantFrom('Annie', 'Benny'),
      isNameless: fc.constant(true as const),
      isOrganisation: fc.constant(true as const),
      emails: channels(emails),
      phones: channels(phones),
      addresses: channels(['Lake Street 1, Zug', 'lake street 1 zug']),
      links: channels(['https://a.example/', 'http://www.a.example']),
      jobs: some([
        { organisation: 'Harbor', title: 'Cook' },
        { organisation: 'Harbor Inc.' },
        { title: 'Cook' },
      ]),
      occasions: some([
        { kind: 'birthday' as const, date: '--02-29' as never },
        { kind: 'birthday' as const, date: '1980-02-29' as never },
        { kind: 'other' as const, text: 'circa 1800' },
      ]),
      categories: some(['Golf', 'golf', 'myContacts']),
      note: fc.constantFrom('', 'one', 'Referred by: Ann Lee', 'Spouse: Ann Lee'),
      uid: fc.constantFrom('1', '2', '5c7a0a60-ann', '5c7a0a60-ben'),
      referredBy: fc.constantFrom('Ann Lee', 'Carl Roe', 'Mike'),
      relatives: some([
        { kind: 'spouse', name: 'Ann Lee' },
        { kind: 'assistant', name: 'Nobody Known' },
      ]),
    },
    { requiredKeys: ['name'] },
  )
  .map((fields) => ReadContact.parse(fields))

const candidate = fc.record({
  file: fc.constantFrom('a.vcf', 'b.csv'),
  kind: fc.constantFrom('vcard', 'google', 'linkedin'),
  contact,
})

const everything = (read: ReturnType<typeof openSphere>['read']) =>
  tableNames.map((table) => [table, [...read.all(table)]])

test('whatever the contacts, bringing them in twice changes nothing the second time, and one undo all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(candidate, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      async (candidates, accepts) => {
        const { read, run, undo } = openSphere()
        const before = everything(read)
        const plan = planned(read, candidates)
        expect(plan.reduce((sum, row) => sum + row.cards, 0)).toBe(candidates.length)
        const came = await run('contacts.import', { rows: rowsOf(plan, accepts) })
        expect(came.added + came.changed + came.organisations).toBeGreaterThanOrEqual(plan.length)

        const again = planned(read, candidates)
        expect(
          again
            .filter((row) => row.verdict !== 'same')
            .map(({ contact, adds }) => [contact.name, adds]),
        ).toEqual([])

        expect((await undo()).ok).toBe(true)
        expect(everything(read)).toEqual(before)
      },
    ),
    { numRuns: 300 },
  )
})
