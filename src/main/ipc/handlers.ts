import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { CommandInput, CommandName } from '../../shared/commands'
import { channels } from '../../shared/ipc/channels'
import type { Log } from '../app/log'
import type { Opening } from '../app/opening'
import type { Sphere } from '../app/openSphere'
import { messages, type Message, type MessageName } from './messages'
import type { Traffic } from './traffic'

/** A page of ours that may ask. */
export interface Asker {
  page: () => WebContents | null
  /** Whether an address is the page's own. */
  isAt: (url: string) => boolean
  may: <Name extends MessageName>(name: Name, message: Message<Name>) => boolean
  /** Does what needs no document, so that it is done also where none is open; true when that was all. */
  atOnce?: <Name extends MessageName>(name: Name, message: Message<Name>) => boolean
}

interface Parts {
  /** The pages of our windows. */
  askers: readonly Asker[]
  opening: Opening<Sphere>
  act: (sphere: Sphere, name: string, input: unknown) => Promise<unknown>
  /** Hears where dropped files lie. */
  dropped: (previewId: string, paths: readonly string[]) => void
  traffic: Traffic
  log: Log
}

type Work<Name extends MessageName> = (sphere: Sphere, message: Message<Name>) => unknown

const broken = {
  ok: false,
  code: 'broken',
  message: 'Something went wrong. Your data is safe. Try again; Help, Show log says more.',
} as const

/** Answers the messages of our windows, of their own pages only. Nothing else in the app listens to windows. */
export const answerMessages = ({ askers, opening, act, dropped, traffic, log }: Parts): void => {
  const answer = async <Name extends MessageName>(
    name: Name,
    event: IpcMainInvokeEvent | IpcMainEvent,
    given: readonly unknown[],
    work: Work<Name>,
  ): Promise<unknown> => {
    const asker = askers.find((one) => isTrusted(event, one))
    if (!asker) {
      log.write(`a message ${name} came from a place that is not trusted`)
      return notTrusted
    }
    const parsed = messages[name].safeParse(given[0])
    if (!parsed.success || given.length > 1) {
      log.write(`a message ${name} did not fit`)
      return refused('invalid', 'Goodturn did not understand that.')
    }
    const message = parsed.data as Message<Name>
    if (!asker.may(name, message)) {
      log.write(`a message ${name} is not for the page that sent it`)
      return notTrusted
    }
    if (asker.atOnce?.(name, message)) return done
    try {
      return await traffic.during(async () => {
        const sphere = await opening.attempt.catch(() => null)
        return sphere ? work(sphere, message) : notOpen
      })
    } catch (error) {
      log.write(`a message ${name} failed`, error)
      return broken
    }
  }

  const handle = <Name extends MessageName>(name: Name, work: Work<Name>): void =>
    ipcMain.handle(channels[name], (event, ...given: unknown[]) => answer(name, event, given, work))

  handle('execute', ({ store, subscriptions }, { command, input, merge }) =>
    told(
      subscriptions,
      store.engine.execute(
        command as CommandName,
        input as CommandInput<CommandName>,
        merge === undefined ? {} : { merge },
      ),
    ),
  )
  handle('undo', ({ store, subscriptions }) => told(subscriptions, store.engine.undo()))
  handle('redo', ({ store, subscriptions }) => told(subscriptions, store.engine.redo()))
  handle('watch', ({ subscriptions }, { id, view, args }) => subscriptions.watch(id, view, args))
  handle('people', ({ subscriptions }, from) => subscriptions.people(from))
  handle('act', (sphere, { name, input }) => told(sphere.subscriptions, act(sphere, name, input)))
  ipcMain.on(channels.unwatch, (event, ...given: unknown[]) => {
    void answer('unwatch', event, given, ({ subscriptions }, id) => subscriptions.unwatch(id))
  })
  ipcMain.on(channels.dropped, (event, ...given: unknown[]) => {
    void answer('dropped', event, given, (_sphere, { previewId, paths }) =>
      dropped(previewId, paths),
    )
  })
  // electron-store would tell any page where the settings lie.
  ipcMain.removeAllListeners('electron-store-get-data')
}

/** The page resolves what it asked for when it has been told the number of the reply. */
const told = async <Value>(
  subscriptions: Sphere['subscriptions'],
  work: Promise<Value>,
): Promise<Value> => {
  try {
    return await work
  } finally {
    subscriptions.tell()
  }
}

/** True only for the top frame of a window of ours while it shows its own page. */
const isTrusted = (
  { sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent,
  { page, isAt }: Asker,
): boolean => {
  const own = page()
  return (
    own !== null &&
    !own.isDestroyed() &&
    sender === own &&
    senderFrame !== null &&
    senderFrame === own.mainFrame &&
    senderFrame.parent === null &&
    isAt(senderFrame.url)
  )
}

const refused = (code: string, message: string) => ({ ok: false, code, message }) as const

const done = { ok: true, seq: 0, value: null } as const
const notTrusted = refused('notTrusted', 'This page may not ask that.')
const notOpen = refused('notOpen', 'Goodturn could not open your data. Its window says why.')
