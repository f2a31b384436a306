import type { Reply } from '../../../shared/ipc/contract'
import { acts, type ActName } from '../../../shared/ipc/acts'
import { Refusal } from '../../../shared/store/refusal'
import type { ActHandlers, ActPorts } from './actPorts'
import { appActs } from './app'
import { backupActs } from './backups'
import { calendarActs } from './calendar'
import { captureActs } from './capture'
import { contactsActs } from './contacts'
import { exportActs } from './exports'
import { doublesActs } from './doubles'
import { introductionActs } from './introduction'
import { loginActs } from './login'
import { mailActs } from './mail'
import { joggerActs } from './jogger'
import { meaningsActs } from './meanings'
import { messageActs } from './message'
import { placingActs } from './placing'
import { remindersActs } from './reminders'
import { settingsActs } from './settings'
import { welcomeActs } from './welcome'

/** Every act by its name. A new topic is a file beside this one and a line here. */
const handlers: ActHandlers = {
  ...appActs,
  ...backupActs,
  ...calendarActs,
  ...captureActs,
  ...contactsActs,
  ...exportActs,
  ...doublesActs,
  ...introductionActs,
  ...loginActs,
  ...mailActs,
  ...joggerActs,
  ...meaningsActs,
  ...messageActs,
  ...placingActs,
  ...remindersActs,
  ...settingsActs,
  ...welcomeActs,
}

/** Does what the window asks of the desktop, after its input was checked. */
export const runAct = async (
  name: string,
  input: unknown,
  ports: ActPorts,
): Promise<Reply<unknown>> => {
  const handler = Object.hasOwn(handlers, name) ? handlers[name as ActName] : undefined
  if (!handler)
    return { ok: false, code: 'unknownAct', message: `Goodturn knows no act “${name}”.` }
  const parsed = acts[name as ActName].safeParse(input)
  if (!parsed.success)
    return { ok: false, code: 'invalid', message: 'Goodturn did not understand that.' }
  try {
    const value = await (handler as (input: unknown, ports: ActPorts) => unknown)(
      parsed.data,
      ports,
    )
    return { ok: true, seq: ports.store.engine.seq, value }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}
