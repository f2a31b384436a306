import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtTerminal } from './builtTerminal'

const { place, run } = builtTerminal()
const sound = join(place, 'sound')
let file = ''

beforeAll(async () => {
  const commands = [
    { command: 'person.add', input: { name: 'Ann' } },
    { command: 'person.add', input: { name: 'Ben' } },
  ]
  await run(['run', '--data', sound], commands.map((it) => JSON.stringify(it)).join('\n'))
  file = join(place, 'sound.json')
  await run(['export', '--format', 'json', '--data', sound, file])
})

const checked = async (data: string) => {
  const { code, output, errors } = await run(['check', '--data', data])
  return {
    code,
    errors,
    found: JSON.parse(output) as { records: Record<string, number>; problems: string[] },
  }
}

test('a sound folder has no problems', async () => {
  const { code, errors, found } = await checked(sound)
  expect([code, errors, found.problems]).toEqual([0, '', []])
  expect(found.records).toMatchObject({ person: 2, role: 2, need: 0 })
})

test('a link that leads nowhere is named', async () => {
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const [ann] = document.tables.person.splice(0, 1)
  const broken = join(place, 'broken.json')
  writeFileSync(broken, JSON.stringify(document))
  const data = join(place, 'dangling')
  await run(['import', broken, '--data', data])
  const { code, found } = await checked(data)
  expect(code).toBe(1)
  expect(found.problems).toEqual([
    expect.stringContaining(`personId names ${ann.id}, which is not there`),
  ])
})

test('a photo that is gone is named', async () => {
  const data = join(place, 'photoless')
  const card = join(place, 'photo.vcf')
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAAD0lEQVQIHQEEAPv/AP///wX+Av4DfRnGAAAAAElFTkSuQmCC'
  writeFileSync(card, `BEGIN:VCARD\nFN:Ann\nPHOTO;ENCODING=b:${png}\nEND:VCARD\n`)
  await run(['import', card, '--data', data])
  expect((await checked(data)).code).toBe(0)
  rmSync(join(data, 'photos'), { recursive: true })
  const { code, found } = await checked(data)
  expect([code, found.problems]).toEqual([1, [expect.stringContaining('photo')]])
})

test('a damaged file is told of, and never answered with an empty sphere', async () => {
  const data = join(place, 'damaged')
  await run(['import', file, '--data', data])
  for (const name of readdirSync(data).filter((it) => it.startsWith('log-'))) {
    const bytes = readFileSync(join(data, name))
    bytes.fill(0x21, bytes.length >> 1, (bytes.length >> 1) + 5)
    writeFileSync(join(data, name), bytes)
  }
  const { code, output, errors } = await run(['check', '--data', data])
  expect(code).toBe(1)
  expect(output + errors).toMatch(/damaged|could not be read|lost/i)
})
