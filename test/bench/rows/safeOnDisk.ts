import path from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../../../src/main/store/openStore'
import { JournalFile } from '../../../src/main/store/journalFile'
import { LastHint } from '../../../src/main/store/lastHint'
import { realDisk } from '../../../src/main/store/disk'
import { documentVersion } from '../../../src/shared/store/migrations'
import type { Person } from '../../../src/shared/domain/person'
import { personAt, sizes, world, type Size } from '../../fixtures/world'
import { plantWorld } from '../../fixtures/plantWorld'
import { inTurns, median, ms, percentile, times, withFolder } from '../measure'
import { report, type Row } from '../row'

const rounds = 20
const each = 50

/** The peer: one row for each person, every change its own transaction, synced as FULL says. */
const openDatabase = (file: string, people: Iterable<Person>) => {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table person (id text primary key, record text not null)')
  const insert = database.prepare('insert into person values (?, ?)')
  database.transaction(() => {
    for (const person of people) insert.run(person.id, JSON.stringify(person))
  })()
  const update = database.prepare('update person set record = ? where id = ?')
  return {
    save: (person: Person) => void update.run(JSON.stringify(person), person.id),
    close: () => database.close(),
  }
}

const openJournal = (folder: string) => {
  const hint = new LastHint(realDisk, folder)
  return new JournalFile({
    disk: realDisk,
    folder,
    hint,
    generation: 1,
    seq: 0,
    version: documentVersion,
    onLost: (sentence) => {
      throw new Error(sentence)
    },
  })
}

type Contenders = Record<'journal' | 'sqlite' | 'command', () => unknown>

const openSize = async (folder: string, size: Size) => {
  const tables = world(sizes[size])
  const people = [...tables.person.values()]
  await plantWorld(path.join(folder, 'data'), tables)
  const store = await openStore(path.join(folder, 'data'), { idleMilliseconds: 3_600_000 })
  realDisk.mkdir(path.join(folder, 'journal'))
  const journal = openJournal(path.join(folder, 'journal'))
  const database = openDatabase(path.join(folder, 'peer.db'), people)
  let count = 0
  const next = () => {
    count += 1
    return { index: (count * 7919) % people.length, notes: `Spoke about the garden, ${count}` }
  }
  let seq = 0
  const contenders: Contenders = {
    journal: () => {
      const { index, notes } = next()
      const before = people[index]!
      const after = { ...before, notes }
      journal.append(
        JSON.stringify({
          kind: 'batch',
          seq: (seq += 1),
          at: '2026-11-19T12:00:00.000Z',
          origin: 'user',
          command: 'person.edit',
          label: `edit ${before.name}`,
          changes: [{ table: 'person', id: before.id, before, after }],
        }),
      )
    },
    sqlite: () => {
      const { index, notes } = next()
      database.save({ ...people[index]!, notes })
    },
    command: async () => {
      const { index, notes } = next()
      const id = personAt(index) as never
      const reply = await store.engine.execute('person.edit', { id, patch: { notes } })
      if (!reply.ok) throw new Error(reply.message)
    },
  }
  const close = async () => {
    database.close()
    journal.close()
    await store.close()
  }
  return { contenders, close }
}

const measureAll = () =>
  withFolder(async (folder) => {
    const open = {
      S: await openSize(path.join(folder, 'S'), 'S'),
      M: await openSize(path.join(folder, 'M'), 'M'),
      L: await openSize(path.join(folder, 'L'), 'L'),
    }
    const all = Object.entries(open).flatMap(([size, { contenders }]) =>
      Object.entries(contenders).map(([name, work]) => [`${size} ${name}`, work] as const),
    )
    const found = await inTurns(Object.fromEntries(all), { rounds, each })
    for (const { close } of Object.values(open)) await close()
    return found as Record<`${Size} ${keyof Contenders}`, number[]>
  })

await report(async () => {
  const rows: Row[] = []
  const found = await measureAll()
  for (const size of ['S', 'M', 'L'] as const) {
    const journal = found[`${size} journal`]
    const sqlite = found[`${size} sqlite`]
    const command = found[`${size} command`]
    const ratio = median(journal) / median(sqlite)
    rows.push({
      what: 'one change made safe on disk',
      size,
      ours: `${ms(median(journal))} (p99 ${ms(percentile(journal, 0.99))})`,
      peer: `better-sqlite3 WAL FULL ${ms(median(sqlite))} (p99 ${ms(percentile(sqlite, 0.99))})`,
      figure: times(ratio),
      goal: 'at most 1.0 x',
      isMet: ratio <= 1,
    })
    rows.push({
      what: 'a whole command: checked, run, safe, applied',
      size,
      ours: `${ms(median(command))} (p99 ${ms(percentile(command, 0.99))})`,
      peer: `better-sqlite3 WAL FULL ${ms(median(sqlite))}`,
      figure: times(median(command) / median(sqlite)),
    })
  }
  const growth = median(found['L journal']) / median(found['S journal'])
  rows.push({
    what: 'one change made safe on disk, L beside S',
    size: 'L',
    ours: ms(median(found['L journal'])),
    peer: `the same at S ${ms(median(found['S journal']))}`,
    figure: times(growth),
    goal: 'at most 1.5 x',
    isMet: growth <= 1.5,
  })
  return rows
})
