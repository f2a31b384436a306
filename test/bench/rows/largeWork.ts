import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Backups } from '../../../src/main/store/backups'
import { BackupWork } from '../../../src/main/store/backupWork'
import { openStore, type OpenStore } from '../../../src/main/store/openStore'
import { personAt, sizes, world } from '../../fixtures/world'
import { plantWorld } from '../../fixtures/plantWorld'
import { longestBlock, median, ms, timed, withFolder } from '../measure'
import { report, type Row } from '../row'

const mostBlock = 50

/** 25,000 contacts as a reader of files gives them. */
const contacts = () =>
  [...world(sizes.L, { seed: 2 }).person.values()].map((person, line) => ({
    file: 'contacts.vcf',
    kind: 'vcard',
    contact: {
      line,
      name: person.name,
      given: person.given,
      family: person.family,
      emails: person.emails.map(({ label, value }) => ({ label, value })),
      phones: person.phones.map(({ label, value }) => ({ label, value })),
      occasions: person.occasions,
      jobs: [{ organisation: `Firm ${line % 2000}`, title: 'Adviser' }],
      note: person.notes,
      uid: `uid-${line}`,
    },
  }))

const must = async (reply: Promise<{ ok: boolean; message?: string }>) => {
  const { ok, message } = await reply
  if (!ok) throw new Error(message)
}

const mustCount = (people: { size: number }, count: number) => {
  if (people.size !== count) throw new Error(`${people.size} people, not ${count}`)
}

const blockRow = (what: string, size: string, blocks: number[], took: number[]): Row => ({
  what,
  size,
  ours: `longest block ${ms(Math.max(...blocks))} (each run: ${blocks.map(ms).join(', ')}); all of it ${ms(median(took))}`,
  figure: ms(Math.max(...blocks)),
  goal: `at most ${mostBlock} ms`,
  isMet: Math.max(...blocks) <= mostBlock,
})

const watched = async (work: () => Promise<unknown>) => {
  let took = 0
  const block = await longestBlock(async () => {
    took = await timed(work)
  })
  return { block, took }
}

class Runs {
  readonly blocks: number[] = []
  readonly took: number[] = []
  async add(work: () => Promise<unknown>) {
    const { block, took } = await watched(work)
    this.blocks.push(block)
    this.took.push(took)
  }
  row(what: string, size: string): Row {
    return blockRow(what, size, this.blocks, this.took)
  }
}

const edit = (store: OpenStore, index: number) =>
  must(
    store.engine.execute('person.edit', {
      id: personAt(index) as never,
      patch: { notes: `Note ${index}` },
    }),
  )

await report(async () => {
  const [importing, undoing, redoing] = [new Runs(), new Runs(), new Runs()]
  for (let run = 0; run < 3; run += 1)
    await withFolder(async (folder) => {
      const store = await openStore(path.join(folder, 'data'), { idleMilliseconds: 3_600_000 })
      const rows = contacts() as never
      await importing.add(() => must(store.engine.execute('contacts.import', { rows })))
      const { person } = store.engine.memory.tables
      mustCount(person, sizes.L)
      await undoing.add(() => must(store.engine.undo()))
      mustCount(person, 0)
      await redoing.add(() => must(store.engine.redo()))
      await store.close()
    })
  const [snapshots, backing, restoring] = [new Runs(), new Runs(), new Runs()]
  const opening: number[] = []
  const parsing: number[] = []
  await withFolder(async (folder) => {
    const data = path.join(folder, 'data')
    await plantWorld(data, world(sizes.L))
    const json = readFileSync(path.join(data, 'snap-1.json'), 'utf8')
    for (let run = 0; run < 5; run += 1) {
      parsing.push(await timed(() => void JSON.parse(json)))
      let store: OpenStore | null = null
      opening.push(await timed(async () => (store = await openStore(data))))
      const open = store as unknown as OpenStore
      await edit(open, run)
      await snapshots.add(() => open.snapshot())
      await open.close()
    }
  })
  const work = new BackupWork(path.join(import.meta.dirname, 'verifyWorker.mjs'))
  await withFolder(async (folder) => {
    const data = path.join(folder, 'data')
    await plantWorld(data, world(sizes.L))
    const store = await openStore(data, { idleMilliseconds: 3_600_000 })
    const backups = new Backups({ store, work })
    let name = ''
    for (let run = 0; run < 3; run += 1) {
      await edit(store, run)
      await backing.add(async () => (name = (await backups.make())!.name))
      for (let index = 0; index < 100; index += 1) await edit(store, index)
      await restoring.add(() => backups.restore(name))
    }
    await store.close()
  })
  return [
    importing.row('a large import: 25,000 contacts', 'L'),
    undoing.row('the same import undone', 'L'),
    redoing.row('the same import done again', 'L'),
    snapshots.row('snapshot', 'L'),
    backing.row('a backup made and verified', 'L'),
    restoring.row('going back to a backup, 100 changes away', 'L'),
    {
      what: 'opening the document: snapshot checked, parsed, indexed',
      size: 'L',
      ours: ms(median(opening)),
      peer: `JSON.parse of the same file ${ms(median(parsing))}`,
      figure: `${(median(opening) / median(parsing)).toFixed(2)} x`,
    },
  ]
})
