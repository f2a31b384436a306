import { join } from 'node:path'
import type { Pushed } from '../../shared/ipc/contract'
import { keepMeanings, type MeaningsAtWork } from '../meanings/keepMeanings'
import { openStore } from '../store/openStore'
import { DayClock } from '../watch/dayClock'
import { Glances } from '../watch/glances'
import { Subscriptions } from '../watch/subscriptions'
import { inSlices } from '../watch/inSlices'
import { warmSearch } from '../../shared/views/warmSearch'
import { keepBackups, type BackupsAtWork } from './keepBackups'
import type { Log } from './log'
import { Reminders, type Desktop } from './reminders'

/** An open data folder. */
export type Store = Awaited<ReturnType<typeof openStore>>

/** The document at work: its store, its backups, and what the window watches of it. */
export interface Sphere {
  store: Store
  backups: BackupsAtWork
  subscriptions: Subscriptions
  dayClock: DayClock
  glances: Glances
  reminders: Reminders
  meanings: MeaningsAtWork
  /** What is made ready while nobody waits. */
  warming: { stop: () => void }
}

interface Parts {
  folder: string
  send: (message: Pushed) => void
  desktop: Desktop
  log: Log
}

/** The window has painted by then. */
const afterOpening = 3000
const workers = join(import.meta.dirname, 'workers')

export const openSphere = async ({ folder, send, desktop, log }: Parts): Promise<Sphere> => {
  const store = await openStore(folder)
  const { engine } = store
  const subscriptions = new Subscriptions({
    engine,
    send,
    onBroken: (what, error) => log.write(what, error),
  })
  const glances = new Glances({
    engine,
    tell: desktop.atAGlance,
    onTrouble: (error) => log.write('what is due', error),
  })
  const dayClock = new DayClock({
    today: () => engine.context.today(),
    onTurn: (before, today) => {
      subscriptions.dayTurned(before, today)
      glances.look()
    },
  })
  const meanings = keepMeanings({
    engine,
    folder,
    script: join(workers, 'embedWorker.js'),
    lexicon: join(workers, 'lexiconVectors.bin'),
    onNews: () => subscriptions.touch('matchCache'),
    onTrouble: (what, error) => log.write(what, error),
    afterOpening,
  })
  const warming = inSlices(() => warmSearch(engine.memory), afterOpening)
  const backups = keepBackups(store, log)
  return {
    store,
    backups,
    subscriptions,
    dayClock,
    glances,
    reminders: new Reminders({ engine, desktop, backups: backups.whenDue, send, log }),
    meanings,
    warming,
  }
}

/** Lets the document go; what was acknowledged is on disk already. */
export const closeSphere = async (sphere: Sphere): Promise<void> => {
  const { store, backups, subscriptions, dayClock, glances, reminders, meanings, warming } = sphere
  warming.stop()
  reminders.stop()
  dayClock.stop()
  glances.stop()
  backups.whenDue.stop()
  subscriptions.stop()
  await meanings.stop()
  await store.close()
}
