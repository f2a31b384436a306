import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeChecked } from '../../../src/main/store/checkedFile'
import { realDisk } from '../../../src/main/store/disk'
import { decodeLines, encodeLine } from '../../../src/main/store/lineCodec'
import { openStore } from '../../../src/main/store/openStore'
import type { CommandInput, CommandName } from '../../../src/shared/commands'
import { temporaryFolder } from './temporaryFolder'

const open = (folder: string) =>
  openStore(folder, { idleMilliseconds: 3_600_000, snapshotAtClose: false })
type Open = Awaited<ReturnType<typeof open>>

const records = ({ engine }: Open) => {
  const only = <Table extends 'me' | 'person' | 'passing' | 'offer' | 'event'>(table: Table) =>
    [...engine.memory.all(table)].at(0)
  return {
    me: only('me'),
    person: only('person'),
    passing: only('passing'),
    offer: only('offer'),
    event: only('event'),
  }
}

/** What an older Goodturn did not know yet, at whatever depth. */
const later = new Set(
  'noteDays privacy quiet giftCautions distance shares reach broughtUpOn sides gathered attendees'.split(
    ' ',
  ),
)

const asOlder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asOlder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([key]) => !later.has(key))
  return Object.fromEntries(fields.map(([key, one]) => [key, asOlder(one)]))
}

/** Writes every file of a folder again as an older Goodturn would have. */
const makeOlder = async (folder: string) => {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name)
    if (name.endsWith('.json')) {
      const { bytes: _bytes, sha256: _sha, ...whole } = JSON.parse(fs.readFileSync(file, 'utf8'))
      await writeChecked(realDisk, file, [JSON.stringify(asOlder(whole)).slice(1)])
    }
    if (!name.endsWith('.jsonl')) continue
    const lines = decodeLines(fs.readFileSync(file)).lines.map(({ kind, payload }) =>
      encodeLine(kind, JSON.stringify(asOlder(JSON.parse(payload)))),
    )
    fs.writeFileSync(file, Buffer.concat(lines))
  }
}

const fill = async ({ engine }: Open) => {
  const run = async <Name extends CommandName>(name: Name, input: CommandInput<Name>) => {
    const reply = await engine.execute(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`)
    return reply.value
  }
  await run('me.edit', { patch: { name: 'Mia' } })
  const { id } = await run('person.add', { name: 'Ana Reyes' })
  await run('offer.add', { personId: id, words: 'Roofs' })
  const lead = { direction: 'received', giver: id, name: 'Harbor Bakery' } as const
  await run('lead.note', { ...lead, nextStep: 'none' })
  await run('event.note', { name: 'Breakfast', on: engine.context.today() })
  await run('me.edit', { patch: { name: 'Mina' } })
}

for (const isInSnapshot of [true, false])
  test(`a document that an older Goodturn wrote has what came later, ${isInSnapshot ? 'from its snapshot' : 'from its journal'}`, async () => {
    const folder = temporaryFolder()
    const store = await open(folder)
    await fill(store)
    if (isInSnapshot) await store.snapshot()
    const before = records(store)
    await store.close()
    await makeOlder(folder)

    const again = await open(folder)
    expect(again.problems).toEqual([])
    expect(records(again)).toEqual(before)
    expect(records(again).me).toMatchObject({
      privacy: 'nameAndNote',
      noteDays: [1, 2, 3, 4, 5, 6, 7],
    })

    expect((await again.engine.undo()).ok).toBe(true)
    expect(records(again).me).toEqual({ ...before.me, name: 'Mia' })
    expect((await again.engine.undo()).ok).toBe(true)
    expect(records(again).event).toBeUndefined()
    expect((await again.engine.undo()).ok).toBe(true)
    expect(records(again).passing).toBeUndefined()
    expect((await again.engine.redo()).ok).toBe(true)
    expect(records(again).passing).toEqual(before.passing)
    await again.close()
  })
