import { expect, test } from 'vitest'
import { exportText } from '../../../../src/main/terminal/exportText'
import type { Judgement } from '../../../../src/shared/domain/judgement'
import { ExportAsked, ExportFormat } from '../../../../src/shared/domain/exportAsked'
import { readContacts } from '../../../../src/shared/exchange/readContacts'
import { readyToIntroduce } from '../../../sphere/readyToIntroduce'
import type { Change } from '../../../../src/shared/store/change'
import { schemas, type TableName } from '../../../../src/shared/store/tables'
import { sphereOf } from './roundTrip'

const formats = ExportFormat.options.filter((format) => format !== 'json')
const on = '2026-11-01'

/** Frank with something in every private place, each of them to be found again. */
const plantedFrank = async () => {
  const world = await readyToIntroduce()
  const { sphere, frank } = world
  const { memory } = sphere.engine
  const put = (table: TableName, id: string, after: object): void =>
    memory.apply([
      { table, id, before: memory.get(table, id) ?? null, after: schemas[table].parse(after) },
    ] as Change[])
  let count = 0
  const planted: string[] = []
  const plant = (): string => {
    const marker = `Secret${String((count += 1)).padStart(2, '0')}`
    planted.push(marker)
    return marker
  }
  const judgement: { [Field in keyof Judgement]-?: unknown } = {
    id: frank,
    createdAt: '2026-11-19T12:00:00.000Z',
    like: { answer: 'no', words: plant() },
    trust: { answer: 'no', words: plant() },
    isSkipped: true,
    pluses: [{ text: plant(), on }],
    minuses: [
      {
        text: plant(),
        on,
        dealBreaker: true,
        decision: 'end',
        decidedOn: '2026-11-09',
        earlier: [{ decision: 'keep', on: '2026-11-05', until: '2026-11-09' }],
      },
    ],
    standing: [
      { value: 'advocate', reason: plant(), on },
      { value: 'antiSponsor', reason: plant(), on },
    ],
    repair: { whatHappened: plant(), amends: plant(), by: on },
    reviews: [{ on, doTheyBenefit: plant(), doI: plant(), learned: plant() }],
  }
  put('private', frank, judgement)
  await sphere.run('need.add', { personId: frank, words: plant(), betweenUs: true, asked: true })
  const need = sphere.read.by('needsOf', frank).find((it) => it.betweenUs)!
  put('need', need.id, { ...need, story: [{ on, words: plant() }] })
  put('person', frank, {
    ...sphere.read.get('person', frank),
    distance: 'end',
    askedNotToBe: true,
    notes: 'His own notes',
    source: [
      { file: 'old.vcf', kind: 'vcard', lines: [`X-GOODTURN-PRIVATE:${plant()}`] },
      { file: 'old.csv', kind: 'google', lines: [`Goodturn private: ${plant()}`] },
    ],
  })
  await sphere.run('role.add', { personId: frank, kind: 'customer' })
  return { ...world, planted }
}

/** Words of our own that would tell what the user thinks, or who is a client. */
const telling =
  /anti.?sponsor|advocate|deal.?breaker|client|customer|distance|let it rest|asked not to|just between us|A photographer for twelve roofs|betweenUs/i

const exported = (sphere: Awaited<ReturnType<typeof plantedFrank>>['sphere'], asked: object) =>
  [
    ...exportText(
      { engine: sphere.engine, photos: { read: () => null } as never },
      ExportAsked.parse(asked),
    ).pieces,
  ]
    .join('')
    .replace(/\r\n /g, '')

test.for(formats)(
  '[001-16 exports] nothing private is in a %s file, and all of it is when ticked',
  async (format) => {
    const { sphere, planted, frank } = await plantedFrank()
    for (const asked of [{ format }, { format, ids: [frank] }, { format, leaveOutNotes: true }]) {
      const text = exported(sphere, asked)
      expect(text).toContain('555 0142')
      expect(text).not.toMatch(/Secret/)
      expect(text).not.toMatch(telling)
      expect(text.includes('His own notes')).toBe(!('leaveOutNotes' in asked))
    }
    const all = exported(sphere, { format, includePrivate: true })
    expect(planted.filter((marker) => !all.includes(marker))).toEqual([])
    for (const word of ['anti-sponsor', 'deal-breaker', 'Client', 'just between us', 'let it rest'])
      expect(all).toContain(word)
    expect(all).toContain('let it rest since 2026-11-09')
    expect(all).toContain('before that keep some distance from 2026-11-05 to 2026-11-09')
    expect(all).toContain('Asked not to be in here')
  },
)

test.for(formats)(
  '[001-16 exports] what went out with the tick in a %s file and came back stays in when exported without it',
  async (format) => {
    const { sphere } = await plantedFrank()
    const all = exported(sphere, { format, includePrivate: true })
    const { contacts } = readContacts(new TextEncoder().encode(all))
    const other = await sphereOf(contacts)
    expect(JSON.stringify(contacts.map(({ lines: _lines, ...rest }) => rest))).not.toMatch(/Secret/)
    for (const again of formats) {
      expect(exported(other, { format: again })).not.toMatch(/Secret/)
    }
    expect(exported(other, { format, includePrivate: true })).toContain('Secret01')
    expect(exported(other, { format: 'csv', includePrivate: true })).toContain('Secret05')
  },
)

test('[001-16 exports] everything as JSON is the user’s own full copy', async () => {
  const { sphere, planted } = await plantedFrank()
  const text = exported(sphere, { format: 'json' })
  for (const marker of planted) expect(text).toContain(marker)
})

test('[001-16 drafts] nothing private is in the message of an introduction or in what asks for it', async () => {
  const { shown } = await plantedFrank()
  const { subject, body, foot, a, b } = shown()
  const text = JSON.stringify([subject, body, foot, a.ask, a.off, b.ask, b.off])
  expect(text).toContain('Nils')
  expect(text).not.toMatch(/Secret/)
  expect(text.replace(/a photographer for twelve roofs/gi, '')).not.toMatch(telling)
})
