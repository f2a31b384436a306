import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ContactPreviews } from '../../../src/main/ipc/acts/contactPreviews'
import type { KeptMapping, Settings } from '../../../src/main/settings/settings'
import { Refusal } from '../../../src/shared/store/refusal'
import { bytesOf } from '../../shared/exchange/bytes'
import { openSphere } from '../../sphere/openSphere'
import { builtWorker } from '../workers/builtWorker'

const script = builtWorker('parseWorker')
const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))),
})
const all = { leaveOut: [], asPeople: [], accepted: [] }

const openDesk = () => {
  const sphere = openSphere()
  const photos: Uint8Array[] = []
  const store = {
    engine: sphere.engine,
    photos: {
      put: async (bytes: Uint8Array) => {
        photos.push(bytes)
        return ''
      },
    } as never,
  }
  const kept = { contactFiles: [] as string[], mappings: [] as KeptMapping[] }
  const settings = {
    kept,
    change: (fields: Partial<typeof kept>) => Object.assign(kept, fields),
  } as unknown as Settings
  const ports = { store, settings }
  return { ...sphere, ports, kept, photos, previews: new ContactPreviews(script) }
}

const codeOf = async (work: Promise<unknown> | (() => unknown)): Promise<string> => {
  try {
    await (typeof work === 'function' ? work() : work)
    return 'fine'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const many = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, at) => `P${at},Lee,https://www.linkedin.com/in/p${at},,Firm ${at % 50},Cook,03 Sep 2024`,
  )
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return { name: 'Connections.csv', bytes: bytesOf([header, ...rows].join('\n')) }
}

test('several files are one preview, with what was skipped and why', async () => {
  const { previews, ports, read } = openDesk()
  const preview = await previews.read(
    'p',
    [
      fixture('contacts.vcf'),
      fixture('connections.csv'),
      { name: 'x.vcf', bytes: bytesOf('<html>') },
    ],
    ports,
  )
  expect(preview).toMatchObject({
    previewId: 'p',
    files: [
      { name: 'contacts.vcf', format: 'vcard', read: 4 },
      { name: 'connections.csv', format: 'linkedin', read: 3 },
      { name: 'x.vcf', format: 'unknown', read: 0 },
    ],
    counts: { new: 6, same: 0, changed: 0, unsure: 0, organisation: 1 },
    ledger: { read: 9, people: 6, firms: 1, repeated: 0, skipped: 2 },
    next: null,
    skipped: [
      { file: 'contacts.vcf', line: 32 },
      { file: 'connections.csv', line: 8 },
    ],
    skippedCount: 2,
    warnings: [{ file: 'x.vcf', message: 'This is not a contact file but a web page.' }],
  })
  expect(preview.rows[0]).toEqual({
    key: '0',
    name: 'Ann Lee',
    detail: 'Adviser, Harbor Lending, Inc.',
    verdict: 'new',
  })
  expect([...read.all('person')]).toEqual([])
})

test('a long preview comes in slices that leave nobody out', async () => {
  const { previews, ports } = openDesk()
  const preview = await previews.read('p', [many(1234)], ports)
  const rows = [...preview.rows]
  for (let next = preview.next; next !== null;) {
    const slice = previews.rows('p', next)
    rows.push(...slice.rows)
    next = slice.next
  }
  expect(new Set(rows.map((row) => row.key)).size).toBe(1234)
  expect(preview.rows.length).toBeLessThanOrEqual(500)
})

test('what is accepted comes in, is written down as an import, and the preview is gone', async () => {
  const { previews, ports, read, undo } = openDesk()
  const { rows } = await previews.read('p', [fixture('contacts.vcf')], ports)
  const keyOf = (name: string) => rows.find((row) => row.name === name)!.key
  expect(
    await previews.accept(
      'p',
      { leaveOut: [keyOf('Ben Silva')], asPeople: [keyOf('Bike Shop')], accepted: [] },
      ports,
    ),
  ).toEqual({
    began: expect.any(String) as string,
    added: 3,
    changed: 0,
    organisations: 0,
  })
  expect([...read.all('person')].map((it) => it.name)).toEqual(['Ann Lee', 'Dana Roe', 'Bike Shop'])
  expect([...read.all('importLog')]).toMatchObject([
    {
      file: 'contacts.vcf',
      format: 'vcard',
      added: 3,
      skipped: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
  expect(await codeOf(previews.accept('p', all, ports))).toBe('gone')

  const again = await previews.read('q', [fixture('contacts.vcf')], ports)
  expect(again.counts).toEqual({ new: 1, same: 3, changed: 0, unsure: 0, organisation: 0 })
  expect((await undo()).ok).toBe(true)
  expect([...read.all('person')]).toEqual([])
})

test('what changed since the preview was shown is seen when it is accepted', async () => {
  const { previews, ports, read } = openDesk()
  await previews.read('one', [fixture('contacts.vcf')], ports)
  await previews.read('other', [fixture('contacts.vcf')], ports)
  await previews.accept('one', all, ports)
  expect(await codeOf(previews.accept('other', all, ports))).toBe('nothing')
  expect([...read.all('person')]).toHaveLength(3)
})

test('photos are kept for those who come in, and only for them', async () => {
  const { previews, ports, photos, read } = openDesk()
  const png = (end: string) =>
    `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQm${end}`
  const bytes = bytesOf(
    ['Ann', 'Ben']
      .map(
        (name, at) =>
          `BEGIN:VCARD\nFN:${name}\nPHOTO;ENCODING=b:${png(at ? 'CC' : 'DD')}\nEND:VCARD\n`,
      )
      .join(''),
  )
  const { rows } = await previews.read('p', [{ name: 'c.vcf', bytes }], ports)
  await previews.accept('p', { leaveOut: [rows[1]!.key], asPeople: [], accepted: [] }, ports)
  expect(photos).toHaveLength(1)
  expect([...read.all('person')]).toMatchObject([
    { name: 'Ann', photo: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

test('a reading can be stopped, and a bringing in as if it had never begun', async () => {
  const { previews, ports, read, lines, undo } = openDesk()
  const reading = codeOf(previews.read('p', [many(30_000)], ports))
  await new Promise((resolve) => setTimeout(resolve, 100))
  previews.drop('p')
  expect(await reading).toBe('cancelled')

  await previews.read('p', [many(3000)], ports)
  const accepting = codeOf(previews.accept('p', all, ports))
  while (!lines.some((line) => line.includes('"kind":"part"')))
    await new Promise((resolve) => setImmediate(resolve))
  previews.drop('p')
  expect(await accepting).toBe('cancelled')
  expect([...read.all('person')]).toEqual([])
  expect((await undo()).ok).toBe(false)
  expect(await previews.accept('p', all, ports)).toMatchObject({ added: 3000 })
})

test('what was stopped stays stopped when its name is given to a new preview at once', async () => {
  const { previews, ports } = openDesk()
  const stopped = codeOf(previews.read('p', [many(30_000)], ports))
  await new Promise((resolve) => setTimeout(resolve, 100))
  previews.drop('p')
  const anew = previews.read('p', [fixture('contacts.vcf')], ports)
  expect(await stopped).toBe('cancelled')
  expect((await anew).rows.length).toBeGreaterThan(0)
})

test('more than 100 MB is refused before any of it is read', async () => {
  const { previews, ports } = openDesk()
  const half = { name: 'half.vcf', bytes: new Uint8Array(51 * 1024 * 1024) }
  expect(await codeOf(previews.read('p', [half, half], ports))).toBe('tooLarge')
  expect(await codeOf(() => previews.rows('p', 0))).toBe('gone')
})

test('previews that a page left behind make room for new ones', async () => {
  const { previews, ports } = openDesk()
  for (let at = 0; at < 8; at += 1) await previews.read(`p${at}`, [fixture('contacts.vcf')], ports)
  expect(await codeOf(() => previews.rows('p0', 0))).toBe('gone')
  expect(previews.rows('p7', 0).rows).toHaveLength(4)
})

test('columns explained once are remembered for the next file with the same headers', async () => {
  const { previews, ports, kept, read } = openDesk()
  const club = (name: string) => ({
    name: `${name}.csv`,
    bytes: bytesOf(`Wer,Wo,Seit\n${name} Lee,Harbor Mills,03/04/2005\n`),
  })
  const mapping = ['name', 'organisation', 'birthday'] as const
  const first = await previews.read('p', [club('Ann')], ports)
  expect(first.files[0]).toMatchObject({ format: 'table', table: { isCertain: false } })
  expect(kept.mappings).toEqual([])
  const open = await previews.reread('p', 0, { mapping: [...mapping] }, ports)
  expect(open.files[0]!.table).toMatchObject({ isDateOrderOpen: true })
  const choices = { mapping: [...mapping], dateOrder: 'mdy' as const }
  const sure = await previews.reread('p', 0, choices, ports)
  expect(sure.files[0]).toMatchObject({ dateOrder: 'mdy', table: { isDateOrderOpen: false } })
  await previews.accept('p', all, ports)

  const next = await previews.read('q', [club('Ben')], ports)
  expect(next.files[0]).toMatchObject({ isAsLastTime: true, table: { mapping: [...mapping] } })
  await previews.accept('q', all, ports)
  expect([...read.all('person')].map((it) => it.occasions[0]?.date)).toEqual([
    '2005-03-04',
    '2005-03-04',
  ])
})

test('the places of files are remembered once they were brought in, and read again from disk', async () => {
  const { previews, ports, kept } = openDesk()
  const path = fileURLToPath(new URL('../../fixtures/contacts.vcf', import.meta.url))
  expect(await codeOf(previews.open('p', ports))).toBe('gone')
  previews.notePaths('p', [path, `${path}.gone`])
  const preview = await previews.open('p', ports)
  expect(preview.counts).toMatchObject({ new: 3, organisation: 1 })
  expect(preview.files).toMatchObject([
    { name: 'contacts.vcf', read: 4 },
    { name: 'contacts.vcf.gone', read: 0 },
  ])
  expect(preview.warnings.at(-1)).toMatchObject({
    file: 'contacts.vcf.gone',
    message: expect.stringContaining('is no longer in'),
  })
  expect(kept.contactFiles).toEqual([])
  await previews.accept('p', all, ports)
  expect(kept.contactFiles).toEqual([path])
})

test('all that was read stands in the account exactly once', async () => {
  const { previews, ports } = openDesk()
  const twice = bytesOf('BEGIN:VCARD\nFN:Ann\nUID:uid-of-ann\nEND:VCARD\n'.repeat(3))
  const files = [{ name: 'twice.vcf', bytes: twice }, fixture('contacts.vcf')]
  const { ledger } = await previews.read('p', files, ports)
  expect(ledger).toEqual({ read: 8, people: 4, firms: 1, repeated: 2, skipped: 1 })
})
