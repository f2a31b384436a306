import path from 'node:path'
import { expect, test } from 'vitest'
import type { Day, Instant, Time } from '../../../src/shared/domain/calendar'
import type { Moment } from '../../../src/shared/domain/moment'
import type { Note } from '../../../src/shared/reminders/note'
import { realDisk, type Disk } from '../../../src/main/store/disk'
import { thisHolder } from '../../../src/main/store/holder'
import { openStore } from '../../../src/main/store/openStore'
import type { Notifier } from '../../../src/main/reminders/ports'
import { Scheduler } from '../../../src/main/reminders/scheduler'
import { alteredDisk } from '../store/alteredDisk'
import { temporaryFolder } from '../store/temporaryFolder'
import { keysIn, plainWords } from './openDesk'

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

/** A real data folder, whose program can be killed: what is not on the disk then is gone. */
const openMachine = async () => {
  const folder = path.join(temporaryFolder(), 'data')
  let now = Date.parse('2026-11-19T14:58:30Z')
  let count = 0
  let starts = 0
  const text = () => new Date(now).toISOString()
  const context = {
    now: () => text() as Instant,
    today: () => text().slice(0, 10) as Day,
    time: () => text().slice(11, 16) as Time,
    newId: () => `id${String(++count).padStart(5, '0')}`,
  }
  const shown: Note[] = []

  const start = async (show: Notifier['show'] | null, disk: Disk = realDisk) => {
    starts += 1
    const holder = { ...thisHolder('Goodturn', `token${starts}`), boot: `boot ${starts}` }
    const store = await openStore(folder, { context, disk, holder, idleMilliseconds: 3_600_000 })
    const scheduler = new Scheduler({
      engine: store.engine,
      clock: {
        now: context.now,
        moment: () => text().slice(0, 16).replace('T', ' ') as Moment,
        zone: () => 'UTC',
      },
      notifier: {
        show:
          show ??
          ((note) => {
            shown.push(note)
            return Promise.resolve({ state: 'shown' })
          }),
        clear: () => undefined,
      },
      words: plainWords,
      isInFront: () => false,
      banner: () => undefined,
      goTo: () => undefined,
      onTrouble: () => undefined,
      wait: () => () => undefined,
    })
    await settle()
    return { store, scheduler }
  }
  return {
    start,
    shown,
    pass: (minutes: number) => void (now += minutes * 60_000),
  }
}

const never = new Promise<never>(() => undefined)

const untilKilled = async (
  show: Notifier['show'] | null,
  dealWith: (disk: Disk) => Disk = (disk) => disk,
) => {
  const machine = await openMachine()
  const first = await machine.start(show, dealWith(realDisk))
  const reply = await first.store.engine.execute('followUp.add', {
    words: 'Ask about the roof',
    due: '2026-11-19',
    at: '15:00',
  })
  if (!reply.ok) throw new Error(reply.message)
  await settle()
  machine.pass(2)
  void first.scheduler.look()
  await settle()
  first.scheduler.stop()
  machine.pass(5)
  return { machine, key: `timed ${reply.value.id} 2026-11-19 15:00` }
}

const stateOf = ({ store }: { store: { engine: { memory: Reading } } }, key: string) =>
  store.engine.memory.get('delivery', key)?.state
interface Reading {
  get: (table: 'delivery', id: string) => { state: string } | undefined
}

test('[CARD-3 kill] killed before its claim is on disk, it comes after the next start', async () => {
  let isKilled = false
  const { machine, key } = await untilKilled(null, (disk) =>
    alteredDisk(disk, {
      write: (fd, bytes, at) => {
        isKilled ||= new TextDecoder().decode(bytes).includes('"state":"claimed"')
        if (isKilled) throw new Error('killed')
        disk.write(fd, bytes, at)
      },
    }),
  )
  expect(isKilled).toBe(true)
  expect(machine.shown).toEqual([])
  const again = await machine.start(null)
  expect(machine.shown.map(keysIn)).toEqual([[key]])
  expect(stateOf(again, key)).toBe('digest')
  again.scheduler.stop()
  const third = await machine.start(null)
  expect(machine.shown).toHaveLength(1)
  third.scheduler.stop()
})

test('[CARD-3 kill] killed between claim and notification, it is named in the digest', async () => {
  const { machine, key } = await untilKilled(() => never)
  const again = await machine.start(null)
  expect(machine.shown.map((note) => [note.kind, keysIn(note)])).toEqual([['digest', [key]]])
  expect(stateOf(again, key)).toBe('digest')
  again.scheduler.stop()
  const third = await machine.start(null)
  expect(machine.shown).toHaveLength(1)
  third.scheduler.stop()
})

test('[CARD-3 kill] killed after it was shown, it is named once more in a digest and never by itself', async () => {
  const displayed: Note[] = []
  const { machine, key } = await untilKilled((note) => {
    displayed.push(note)
    return never
  })
  expect(displayed.map((note) => [note.kind, keysIn(note)])).toEqual([['timed', [key]]])
  for (let start = 0; start < 3; start += 1) {
    const again = await machine.start(null)
    expect(machine.shown.map((note) => [note.kind, keysIn(note)])).toEqual([['digest', [key]]])
    again.scheduler.stop()
    machine.pass(30)
  }
})
