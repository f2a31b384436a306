import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtTerminal } from './builtTerminal'

const { place, run } = builtTerminal()
const data = join(place, 'data')
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'

const exported = async (format: string, ...ticks: string[]) => {
  const { code, output, errors } = await run([
    'export',
    '--format',
    format,
    ...ticks,
    '--data',
    data,
    '-',
  ])
  expect([code, errors]).toEqual([0, ''])
  return output
}

beforeAll(async () => {
  const cards = join(place, 'cards.vcf')
  writeFileSync(
    cards,
    `BEGIN:VCARD\nFN:Ann Lee\nTEL;TYPE=CELL:+41 44 555 01 02\nPHOTO;ENCODING=b:${png}\nEND:VCARD\n` +
      'BEGIN:VCARD\nFN:Ben Silva\nNOTE:=SUM(A1)\nEND:VCARD\nBEGIN:VCARD\nFN:Cleo Roe\nEND:VCARD\n',
  )
  await run(['import', cards, '--data', data])
  const { tables } = JSON.parse(await exported('json')) as {
    tables: { person: { id: string; name: string }[] }
  }
  const id = (name: string) => tables.person.find((it) => it.name === name)!.id
  const commands = [
    { command: 'person.delete', input: { ids: [id('Cleo Roe')] } },
    { command: 'person.archive', input: { ids: [id('Ben Silva')] } },
  ]
  const { output } = await run(
    ['run', '--data', data],
    commands.map((it) => JSON.stringify(it)).join('\n'),
  )
  expect(output).not.toContain('"ok":false')
})

test('everyone but those in the trash is written, with photos, archived people too', async () => {
  for (const format of ['vcard3', 'vcard4']) {
    const text = await exported(format)
    expect(text.match(/^FN:.*/gm)).toEqual(['FN:Ann Lee', 'FN:Ben Silva'])
    expect(text.replace(/\r\n /g, '')).toContain(png)
    expect(text).toContain(format === 'vcard3' ? 'VERSION:3.0' : 'VERSION:4.0')
  }
  expect(await exported('csv')).toContain('Ben Silva')
})

test('what is written is a contact file that Goodturn itself reads', async () => {
  const file = join(place, 'out.vcf')
  expect(await run(['export', '--format', 'vcard4', '--data', data, file])).toEqual({
    code: 0,
    output: '',
    errors: '',
  })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const other = join(place, 'other')
  const { output } = await run(['import', file, '--data', other])
  expect(JSON.parse(output)).toMatchObject({ added: 2, skipped: [], warnings: [] })
  expect(readdirSync(join(other, 'photos'))).toEqual(readdirSync(join(data, 'photos')))
})

test('notes stay out when asked, and a formula is guarded only when asked', async () => {
  expect(await exported('csv')).toContain(',=SUM(A1),')
  expect(await exported('csv', '--guard-formulas')).toContain(",'=SUM(A1),")
  for (const format of ['vcard3', 'csv'])
    expect(await exported(format, '--leave-out-notes')).not.toContain('SUM')
})

test('a file that cannot be written leaves what was there', async () => {
  const file = join(place, 'gone', 'out.vcf')
  const { code, errors } = await run(['export', '--format', 'csv', '--data', data, file])
  expect([code, errors]).toEqual([1, expect.stringContaining('is not there')])
  expect(existsSync(join(place, 'gone'))).toBe(false)
  const before = readFileSync(join(place, 'cards.vcf'))
  const folder = await run(['export', '--format', 'csv', '--data', data, data])
  expect(folder.code).toBe(1)
  expect(readFileSync(join(place, 'cards.vcf'))).toEqual(before)
  expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
