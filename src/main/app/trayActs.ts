import { app } from 'electron'
import { dayAfter, type Day } from '../../shared/domain/calendar'
import type { Pushed } from '../../shared/ipc/contract'
import type { NoteTarget } from '../../shared/reminders/note'
import type { Log } from './log'
import type { Opening } from './opening'
import type { Sphere } from './openSphere'
import type { TrayActs } from './trayMenu'

interface Parts {
  opening: Opening<Sphere>
  comeForward: () => void
  capture: () => void
  send: (message: Pushed) => void
  log: Log
}

/** What the tray's menu does, to the open sphere and its window. */
export const trayActs = ({ opening, comeForward, capture, send, log }: Parts): TrayActs => {
  const goTo = (target: NoteTarget) => {
    comeForward()
    send({ kind: 'goTo', target })
  }
  const beAway = async (until: (today: Day) => Day | null) => {
    const { engine } = (await opening.attempt).store
    const reply = await engine.execute('me.away', { until: until(engine.context.today()) })
    // The window says why.
    if (!reply.ok) comeForward()
  }
  const heard = (work: Promise<void>) =>
    void work.catch((error: unknown) => log.write('the tray', error))
  return {
    review: () => goTo({ to: 'tonight' }),
    capture,
    inbox: () => goTo({ to: 'inbox' }),
    pause: () => heard(beAway((today) => dayAfter(today, 1))),
    goOn: () => heard(beAway(() => null)),
    open: comeForward,
    quit: () => app.quit(),
  }
}
