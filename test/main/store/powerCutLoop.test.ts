import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thisHolder } from '../../../src/main/store/holder'
import { openStore } from '../../../src/main/store/openStore'
import { chance } from '../../fixtures/chance'
import { bundled } from './bundled'
import { fingerprint } from './fingerprint'
import { fileSystems, LoopDisks, whyNoLoopDisks, type FileSystem } from './loopDisk'

const reason = process.env['GOODTURN_LONG'] ? whyNoLoopDisks() : 'only in the long run'
const cuts = Number(process.env['GOODTURN_CUTS'] ?? 100)

/** What a writing program has said so far. */
interface Writer {
  last: () => number
  states: Map<number, string>
  stop: () => Promise<void>
}

const startWriter = (script: string, folder: string): Promise<Writer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<void>((done) => child.on('close', () => done()))
    const states = new Map<number, string>()
    let last = 0
    createInterface(child.stdout).on('line', (line) => {
      const [word, seq, state] = line.split(' ')
      last = Number(seq)
      states.set(last, state ?? '')
      const stop = async () => {
        child.kill('SIGKILL')
        await ended
      }
      if (word === 'opened') resolve({ last: () => last, states, stop })
    })
    child.on('error', reject)
  })

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.skipIf(reason !== null)(
  `power cuts on real file systems${reason ? `: ${reason}` : ''}`,
  () => {
    let disks: LoopDisks
    let storm = ''
    let plainLowdb = ''

    let folder = ''

    beforeAll(async () => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goodturn-disks-'))
      disks = new LoopDisks(folder)
      storm = await bundled('test/main/store/stormChild.ts')
      plainLowdb = await bundled('test/main/store/lowdbChild.ts')
    })
    afterAll(() => {
      disks.end()
      fs.rmSync(folder, { recursive: true, force: true })
    })

    /** Cuts the power again and again under one writer; `find` tells which change a copy of the disk holds. */
    const cutOften = async (
      fileSystem: FileSystem,
      script: string,
      find: (folder: string) => Promise<{ seq: number; state?: string; problems: number } | null>,
    ) => {
      const disk = disks.make(fileSystem)
      const writer = await startWriter(script, path.join(disk, 'data'))
      const from = chance(1)
      const verdict = { lost: 0, unreadable: 0, reported: 0, changes: 0 }
      try {
        for (let cut = 0; cut < cuts; cut += 1) {
          await pause(from.whole(150))
          const safe = writer.last()
          const found = await disks.cut(fileSystem, (folder) => find(path.join(folder, 'data')))
          await pause(5)
          const known = found ? writer.states.get(found.seq) : undefined
          if (!found) verdict.unreadable += 1
          else if (found.seq < safe) verdict.lost += 1
          else if (found.state && known && found.state !== known) verdict.lost += 1
          if (found && found.problems > 0) verdict.reported += 1
          verdict.changes = safe
        }
      } finally {
        await writer.stop()
        disks.unmount(disk)
      }
      return verdict
    }

    const findSphere = async (folder: string) => {
      const holder = { ...thisHolder('Goodturn', `cut${Math.random()}`), boot: 'after the cut' }
      try {
        const store = await openStore(folder, { holder, snapshotAtClose: false })
        const { engine, problems } = store
        const state = createHash('sha256').update(fingerprint(engine.memory.tables)).digest('hex')
        await store.close()
        return { seq: engine.seq, state, problems: problems.length }
      } catch {
        return null
      }
    }

    const findLowdb = async (folder: string) => {
      try {
        const text = fs.readFileSync(path.join(folder, 'db.json'), 'utf8')
        return { seq: (JSON.parse(text) as { seq: number }).seq, problems: 0 }
      } catch {
        return null
      }
    }

    for (const fileSystem of fileSystems) {
      test(`${fileSystem.name}: ${cuts} power cuts under a writer lose nothing`, async () => {
        const { changes, ...verdict } = await cutOften(fileSystem, storm, findSphere)
        expect(verdict).toEqual({ lost: 0, unreadable: 0, reported: 0 })
        expect(changes).toBeGreaterThan(cuts)
      })

      test(`${fileSystem.name}: the same cuts tell plain lowdb from it`, async () => {
        const { lost, unreadable } = await cutOften(fileSystem, plainLowdb, findLowdb)
        expect(lost + unreadable).toBeGreaterThan(0)
      })
    }
  },
)
