import { createServer, connect, type Server } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { busPaths } from '../../../src/main/bus/busPaths'
import { DesktopNotes } from '../../../src/main/bus/desktopNotes'
import type { Note } from '../../../src/shared/reminders/note'
import { isOnPath } from '../../../build/run.mjs'
import { NoteService } from './noteService'
import { startBus } from './ownBus'

const note = (change: Partial<Note> = {}): Note => ({
  kind: 'timed',
  title: 'Ben Silva, 15:00',
  body: 'You wanted to ask about the roof.',
  buttons: [
    { label: 'Done', act: { does: 'open', target: { to: 'inbox' } } },
    { label: 'In an hour', act: { does: 'open', target: { to: 'inbox' } } },
  ],
  target: { to: 'person', id: 'ben' },
  ...change,
})

const deaf = { click: () => undefined, press: () => undefined }

const notesOn = (env: NodeJS.ProcessEnv): DesktopNotes => {
  const notes = new DesktopNotes(env)
  onTestFinished(() => notes.stop())
  return notes
}

const serving = async (...words: Parameters<typeof NoteService.start>) => {
  const service = await NoteService.start(...words)
  onTestFinished(() => service.stop())
  return service
}

const socketServer = async (take: Parameters<typeof createServer>[1]) => {
  const path = join(mkdtempSync(join(tmpdir(), 'goodturn-socket-')), 'bus')
  const server: Server = createServer(take)
  await once(server.listen(path), 'listening')
  onTestFinished(() => void server.close())
  return { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` }
}

/** How long something took, in milliseconds, beside what came of it. */
const timed = async <Value>(work: Promise<Value>) => {
  const start = performance.now()
  return { value: await work, took: performance.now() - start }
}

describe.skipIf(process.platform !== 'linux' || !isOnPath('dbus-daemon'))('on a real bus', () => {
  let bus: Awaited<ReturnType<typeof startBus>>
  beforeAll(async () => void (bus = await startBus()))
  afterAll(() => bus.stop())

  test('a note is said once with its words and its buttons, and its click is heard once', async () => {
    const service = await serving(bus.env)
    const clicks: string[] = []
    const notes = notesOn(bus.env)
    const on = {
      click: () => clicks.push('click'),
      press: (button: number) => clicks.push(`button ${button}`),
    }
    expect(await notes.show(note(), on)).toEqual({ state: 'shown' })
    expect(service.notes).toEqual([
      {
        title: 'Ben Silva, 15:00',
        text: 'You wanted to ask about the roof.',
        actions: ['default', 'Open', '0', 'Done', '1', 'In an hour'],
        replaces: 0,
      },
    ])
    service.invoke(101, 'default')
    service.invoke(101, 'default')
    await expect.poll(() => clicks).toEqual(['click'])

    await notes.show(note(), on)
    service.invoke(102, '1')
    await expect.poll(() => clicks).toEqual(['click', 'button 1'])
    await expect.poll(() => service.closed).toEqual([101, 102])
  })

  test('of each kind one is shown: a new one takes its place, and it can be taken away', async () => {
    const service = await serving(bus.env)
    const notes = notesOn(bus.env)
    await notes.show(note(), deaf)
    await notes.show(note({ kind: 'morning', title: 'Three people today' }), deaf)
    await notes.show(note({ title: 'Carla Haas, 16:00' }), deaf)
    expect(service.notes.map(({ title, replaces }) => [title, replaces])).toEqual([
      ['Ben Silva, 15:00', 0],
      ['Three people today', 0],
      ['Carla Haas, 16:00', 101],
    ])
    notes.clear('timed')
    await expect.poll(() => service.closed).toEqual([101])
  })

  test('two things of the same hour stand side by side, and each is taken away alone', async () => {
    const service = await serving(bus.env)
    const notes = notesOn(bus.env)
    await notes.show(note({ about: 'one' }), deaf)
    await notes.show(note({ about: 'two', title: 'Carla Haas, 15:00' }), deaf)
    expect(service.notes.map(({ replaces }) => replaces)).toEqual([0, 0])
    notes.clear('timed two')
    await expect.poll(() => service.closed).toEqual([102])
  })

  test('what looks like markup in a name stays a name', async () => {
    const service = await serving(bus.env)
    await notesOn(bus.env).show(note({ body: '<b>AT&T</b>' }), deaf)
    expect(service.notes[0]!.text).toBe('&lt;b&gt;AT&amp;T&lt;/b&gt;')
    service.stop()

    const plain = await serving(bus.env, { skills: ['body'] })
    await notesOn(bus.env).show(note({ body: '<b>AT&T</b>' }), deaf)
    expect(plain.notes).toMatchObject([{ text: '<b>AT&T</b>', actions: [] }])
  })

  test('a service that was started anew is not told of the notes of the one before', async () => {
    const first = await serving(bus.env)
    const notes = notesOn(bus.env)
    await notes.show(note(), deaf)
    first.stop()
    const second = await serving(bus.env)
    expect(await notes.show(note(), deaf)).toEqual({ state: 'shown' })
    expect(second.notes[0]!.replaces).toBe(0)
  })

  test('all works when the bus speaks a byte at a time', async () => {
    const service = await serving(bus.env)
    const env = await socketServer((socket) => {
      const real = connect({ path: busPaths(bus.env, 0)[0]! })
      socket.pipe(real)
      socket.on('close', () => real.destroy())
      const slowly = async () => {
        for await (const bytes of real as AsyncIterable<Buffer>)
          for (const byte of bytes) {
            socket.write(Buffer.of(byte))
            await new Promise(setImmediate)
          }
      }
      // Either side may hang up in the middle, which is the end of it.
      slowly().catch(() => socket.destroy())
    })
    expect(await notesOn(env).show(note(), deaf)).toEqual({ state: 'shown' })
    expect(service.notes).toHaveLength(1)
  })

  test('[CARD-3 no daemon] without a notification service the answer comes at once', async () => {
    const { value, took } = await timed(notesOn(bus.env).show(note(), deaf))
    expect(value).toEqual({ state: 'failed', answer: 'No notification service is running.' })
    expect(took).toBeLessThan(500)
  })

  test('[CARD-3 hung] a service that never answers is not waited for, and is never given the note', async () => {
    const service = await serving(bus.env, { ignores: ['everything'] })
    const { value, took } = await timed(notesOn(bus.env).show(note(), deaf))
    expect(value).toEqual({ state: 'failed', answer: 'The notification service does not answer.' })
    expect(took).toBeLessThan(1000)
    expect(service.notes).toEqual([])
  })

  test('[CARD-3 hung] a note that is answered too late is taken back', async () => {
    const service = await serving(bus.env, { slow: 700 })
    const { value } = await timed(notesOn(bus.env).show(note(), deaf))
    expect(value).toMatchObject({ state: 'failed' })
    await expect.poll(() => service.closed).toEqual([101])
  })

  test('a bus that ends takes its notes along, and the next note finds the new bus', async () => {
    const other = await startBus()
    const env: NodeJS.ProcessEnv = { ...other.env }
    await serving(other.env)
    const notes = notesOn(env)
    expect(await notes.show(note(), deaf)).toEqual({ state: 'shown' })
    await other.stop()
    expect(await notes.show(note(), deaf)).toMatchObject({ state: 'failed' })
    Object.assign(env, bus.env)
    await serving(bus.env)
    expect(await notes.show(note(), deaf)).toEqual({ state: 'shown' })
  })
})

test('[CARD-3 no daemon] without a bus the answer comes at once', async () => {
  const nowhere = { XDG_RUNTIME_DIR: mkdtempSync(join(tmpdir(), 'goodturn-none-')) }
  const { value, took } = await timed(notesOn(nowhere).show(note(), deaf))
  expect(value).toMatchObject({ state: 'failed', answer: expect.stringContaining('no bus') })
  expect(took).toBeLessThan(500)
})

test('[CARD-3 hung] a bus that never answers is not waited for', async () => {
  const env = await socketServer(() => undefined)
  const { value, took } = await timed(notesOn(env).show(note(), deaf))
  expect(value).toMatchObject({ state: 'failed' })
  expect(took).toBeLessThan(1000)
})

test.each([
  ['unix:path=/run/user/1000/bus,guid=1f', ['/run/user/1000/bus']],
  ['unix:guid=1f,abstract=/tmp/dbus-X', ['\0/tmp/dbus-X']],
  ['tcp:host=example.org,port=1;unix:path=/a%20b', ['/a b']],
  ['autolaunch:', []],
])('the bus at %s is found among the sockets of this machine alone', (address, paths) => {
  expect(busPaths({ DBUS_SESSION_BUS_ADDRESS: address }, 1000)).toEqual(paths)
})

test('where nothing is said of the bus, it is looked for where the session keeps it', () => {
  expect(busPaths({}, 1000)).toEqual(['/run/user/1000/bus'])
  expect(busPaths({ XDG_RUNTIME_DIR: '/tmp/session' }, 1000)).toEqual(['/tmp/session/bus'])
})
