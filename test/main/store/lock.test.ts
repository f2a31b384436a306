import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { CannotOpen } from '../../../src/main/store/cannotOpen'
import { realDisk, type Disk } from '../../../src/main/store/disk'
import { isAlive, thisHolder, type Holder } from '../../../src/main/store/holder'
import { takeLock, type Lock } from '../../../src/main/store/lock'
import { openStore } from '../../../src/main/store/openStore'
import { alteredDisk } from './alteredDisk'
import { bundled } from './bundled'
import { ForgetfulDisk } from './forgetfulDisk'
import { temporaryFolder } from './temporaryFolder'

const me = thisHolder('Goodturn', 'me')
const lockIn = (folder: string, holder: object) =>
  fs.writeFileSync(path.join(folder, 'lock'), JSON.stringify({ ...me, token: 'before', ...holder }))

/** The kernel gives out process numbers up to 4,194,304. */
const nobody = 4_194_305

test('a folder is held by one at a time', async () => {
  const folder = path.join(temporaryFolder(), 'data')
  const store = await openStore(folder)
  await expect(openStore(folder)).rejects.toThrow(
    `${folder} is in use by Goodturn, which is running. Close it there first.`,
  )
  await store.close()
  const again = await openStore(folder, { program: 'the Goodturn terminal' })
  await expect(openStore(folder)).rejects.toMatchObject({
    code: 'locked',
    message: expect.stringContaining('in use by the Goodturn terminal'),
  })
  await again.close()
})

const dead: { readonly [why: string]: Partial<Holder> } = {
  'its number belongs to nobody': { pid: nobody },
  'its number belongs to another program by now': { startedAt: '1' },
  'the machine was started anew': { boot: 'another' },
}
for (const [why, holder] of Object.entries(dead))
  test(`the lock of a dead one is taken over: ${why}`, () => {
    const folder = temporaryFolder()
    lockIn(folder, holder)
    const lock = takeLock(realDisk, folder)
    expect(fs.readFileSync(path.join(folder, 'lock'), 'utf8')).not.toContain('before')
    expect(() => takeLock(realDisk, folder)).toThrow(CannotOpen)
    lock.release()
    expect(fs.readdirSync(folder)).toEqual([])
  })

test('a lock that a power cut left without words is taken over', () => {
  for (const content of ['', '\0\0\0\0', '{"token":"x"']) {
    const folder = temporaryFolder()
    fs.writeFileSync(path.join(folder, 'lock'), content)
    takeLock(realDisk, folder).release()
    expect(fs.readdirSync(folder)).toEqual([])
  }
})

test('a holder on another machine cannot be asked, so it counts as alive', () => {
  const folder = temporaryFolder()
  lockIn(folder, { machine: 'another', boot: 'another', pid: nobody })
  expect(() => takeLock(realDisk, folder)).toThrow('on another machine')
})

test('a killed program is dead, also before its parent has buried it', async () => {
  const child = spawn('sleep', ['60'])
  const buried = new Promise((resolve) => child.on('close', resolve))
  const stat = () => fs.readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  const holder = { ...me, pid: child.pid!, startedAt: stat()[19]! }
  expect(isAlive(holder, me)).toBe(true)
  child.kill('SIGKILL')
  while (stat()[0] !== 'Z');
  expect(isAlive(holder, me)).toBe(false)
  await buried
  expect(isAlive(holder, me)).toBe(false)
})

/** Runs something just before the operation of this number. */
const interrupted = (
  disk: Disk,
  at: number,
  what: () => void,
): { disk: Disk; ran: () => boolean } => {
  let count = 0
  let ran = false
  const names = ['create', 'write', 'close', 'readFile', 'link', 'rename', 'unlink'] as const
  const altered = Object.fromEntries(
    names.map((name) => [
      name,
      (...args: never[]) => {
        if (count++ === at) {
          ran = true
          what()
        }
        return (disk[name] as (...args: never[]) => unknown)(...args)
      },
    ]),
  )
  return { disk: alteredDisk(disk, altered), ran: () => ran }
}

const tryLock = (disk: Disk, folder: string, token: string): Lock | null => {
  try {
    return takeLock(disk, folder, { ...me, token })
  } catch (error) {
    expect(error).toMatchObject({ code: 'locked' })
    return null
  }
}

const starts: { readonly [start: string]: string | null } = {
  'no lock': null,
  'the lock of a dead one': JSON.stringify({ ...me, token: 'before', pid: nobody }),
  'a lock without words': '',
}
for (const [start, content] of Object.entries(starts))
  for (const links of ['hard links', 'no hard links'])
    test(`whenever one heir comes between another's steps, exactly one wins: ${start}, ${links}`, () => {
      for (let outer = 0; ; outer += 1) {
        let wasInterrupted = false
        // Each look at a lock without words takes a pause: there, two heirs are enough.
        for (let inner = 0; inner < (content === '' ? 1 : 30); inner += 1) {
          const folder = '/f'
          const forgetful = new ForgetfulDisk({
            folders: [folder],
            files: new Map(content === null ? [] : [['/f/lock', Buffer.from(content)]]),
          })
          const disk =
            links === 'hard links'
              ? (forgetful as Disk)
              : alteredDisk(forgetful, {
                  link: () => {
                    throw Object.assign(new Error('no links'), { code: 'EPERM' })
                  },
                })
          const won: string[] = []
          const heir = (name: string, on: Disk) => {
            if (tryLock(on, folder, name)) won.push(name)
          }
          const second = interrupted(disk, content === '' ? Infinity : inner, () =>
            heir('third', disk),
          )
          const first = interrupted(disk, outer, () => heir('second', second.disk))
          heir('first', first.disk)
          wasInterrupted = first.ran()
          expect({ outer, inner, won: won.length }).toEqual({ outer, inner, won: 1 })
          const holder = JSON.parse(Buffer.from(disk.readFile('/f/lock')).toString()) as Holder
          expect(holder.token).toBe(won[0])
          expect(disk.readdir(folder).filter((name) => !name.startsWith('lock'))).toEqual([])
          if (!second.ran()) break
        }
        if (!wasInterrupted) return
      }
    })

const linesOf = (child: ChildProcess): (() => Promise<string>) => {
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]()
  return async () => ((await lines.next()) as IteratorResult<string, string>).value
}

test('of four programs that take over the same dead lock at once, exactly one wins', async () => {
  const script = await bundled('test/main/store/lockChild.ts')
  const parent = temporaryFolder()
  const folders = Array.from({ length: 60 }, (_, at) => path.join(parent, String(at)))
  for (const folder of folders) {
    fs.mkdirSync(folder)
    lockIn(folder, { pid: nobody })
  }
  const heirs = [1, 2, 3, 4].map(() => {
    const child = spawn(process.execPath, [script, ...folders], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return { child, line: linesOf(child) }
  })
  for (const { line } of heirs) expect(await line()).toBe('ready')
  for (const { child } of heirs) child.stdin.write(`${Date.now() + 100}\n`)
  const won = []
  for (const { line } of heirs) won.push(JSON.parse(await line()) as number[])
  for (const { child } of heirs) child.stdin.end()
  expect(won.flat().sort((one, other) => one - other)).toEqual(folders.map((_, at) => at))
  expect(won.filter((it) => it.length > 0).length).toBeGreaterThan(1)
}, 60_000)
