import type { Pushed } from '../../shared/ipc/contract'
import { openStore } from '../store/openStore'
import { DayClock } from '../watch/dayClock'
import { Subscriptions } from '../watch/subscriptions'
import type { Log } from './log'

/** An open data folder. */
export type Store = Awaited<ReturnType<typeof openStore>>

/** The document at work: its store, and what the window watches of it. */
export interface Sphere {
  store: Store
  subscriptions: Subscriptions
  dayClock: DayClock
}

interface Parts {
  folder: string
  send: (message: Pushed) => void
  log: Log
}

export const openSphere = async ({ folder, send, log }: Parts): Promise<Sphere> => {
  const store = await openStore(folder)
  const { engine } = store
  const subscriptions = new Subscriptions({
    engine,
    send,
    onBroken: (what, error) => log.write(what, error),
  })
  const dayClock = new DayClock({
    today: () => engine.context.today(),
    onTurn: (before, today) => subscriptions.dayTurned(before, today),
  })
  return { store, subscriptions, dayClock }
}

/** Lets the document go; what was acknowledged is on disk already. */
export const closeSphere = async ({ store, subscriptions, dayClock }: Sphere): Promise<void> => {
  dayClock.stop()
  subscriptions.stop()
  await store.close()
}
