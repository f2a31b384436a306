import { atLogin } from '../../app/atLogin'
import type { ActHandlers } from './actPorts'

/** What goes on without the window. */
export const loginActs = {
  'login.read': () => ({ isOn: atLogin.isOn() }),
  'login.write': ({ isOn }, { log }) => {
    atLogin.turn(isOn, (error) => log.write('starting at login', error))
    return { isOn: atLogin.isOn() }
  },
  'tray.read': (_input, { tray }) => ({ isThere: tray.isThere }),
} satisfies Partial<ActHandlers>
