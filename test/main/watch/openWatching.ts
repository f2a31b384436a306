import { expect, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { Subscriptions } from '../../../src/main/watch/subscriptions'
import type { Pushed } from '../../../src/shared/ipc/contract'
import { Refusal } from '../../../src/shared/store/refusal'
import { view, type View } from '../../../src/shared/views/view'
import { openSphere } from '../../sphere/openSphere'

const none = z.strictObject({})
/** How often the view of names was computed. */
export const computed = { names: 0 }

const views = {
  names: view({
    reads: ['person'],
    args: none,
    compute: (read) => {
      computed.names += 1
      return [...read.all('person')].map((person) => person.name)
    },
  }),
  tags: view({
    reads: ['person'],
    args: none,
    compute: (read) => [...read.all('person')].flatMap((person) => person.tags),
  }),
  needs: view({
    reads: ['need'],
    args: none,
    compute: (read) => [...read.all('need')].map((need) => need.words),
  }),
  nameOf: view({
    reads: ['person'],
    args: z.strictObject({ id: z.string() }),
    compute: (read, { id }) => {
      const person = read.get('person', id)
      if (!person) throw new Refusal('gone', 'That person is no longer in Goodturn.')
      return person.name
    },
  }),
  day: view({ reads: [], args: none, compute: (_read, _args, today) => today }),
  stumbling: view({
    reads: ['person'],
    args: none,
    compute: (read) => {
      if ([...read.all('person')].length > 0) throw new Error('a bug')
      return 'fine'
    },
  }),
  slow: view({
    reads: ['person'],
    args: none,
    compute: (read) => {
      const until = performance.now() + 6
      while (performance.now() < until);
      return [...read.all('person')].length
    },
  }),
} as unknown as Readonly<Record<string, View>>

/** A window that remembers what it was told. */
export const openWatching = () => {
  const sphere = openSphere()
  const told: Pushed[] = []
  const broken: string[] = []
  const subscriptions = new Subscriptions({
    engine: sphere.engine,
    send: (message) => told.push(structuredClone(message)),
    onBroken: (what) => broken.push(what),
    views,
  })
  onTestFinished(() => subscriptions.stop())
  const pushes = <Kind extends Pushed['kind']>(kind: Kind) =>
    told.filter((message): message is Extract<Pushed, { kind: Kind }> => message.kind === kind)
  /** Waits until it was told of the last change. */
  const caughtUp = () =>
    vi.waitFor(() => expect(pushes('views').at(-1)?.seq).toBe(sphere.engine.seq), { interval: 1 })
  return { ...sphere, sphere, subscriptions, told, broken, pushes, caughtUp }
}

/** Lets what waits for the next turn happen. */
export const turn = () => new Promise((resolve) => setImmediate(resolve))
export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
