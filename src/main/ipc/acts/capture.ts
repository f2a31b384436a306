import { dayUnder } from '../../../shared/domain/reviewDay'
import { Refusal } from '../../../shared/store/refusal'
import { actions, type Action } from '../../../shared/text/actions'
import { knownBeginning } from '../../../shared/views/knownBeginning'
import { captureStart } from '../../app/startsHidden'
import { startWords } from '../../app/startWords'
import { wallClock } from '../../reminders/wallClock'
import type { ActHandlers, ActPorts } from './actPorts'
import { inShell } from './inShell'

const shortcutOf = ({ capture }: Pick<ActPorts, 'capture'>) => ({
  ...capture.shortcut.state,
  command: inShell(captureStart(startWords())),
})

/** Quick capture: whose the line is, and the keys that open it. */
export const captureActs = {
  'capture.open': (_input, { capture }) => {
    capture.open()
    return null
  },
  'capture.close': (_input, { capture }) => {
    capture.close()
    return null
  },
  'capture.who': ({ typed }, { store: { engine } }) => {
    const { memory, context } = engine
    return {
      day: dayUnder(wallClock(() => context.now()).moment()),
      ...knownBeginning(memory, typed, context.today()),
    }
  },
  'capture.read': (_input, ports) => shortcutOf(ports),
  'capture.keys': ({ keys }, ports) => {
    const ours = (actions as readonly Action[]).find(
      (action) => action.keys === keys && action.id !== 'capture.open',
    )
    if (ours) throw new Refusal('ours', `Goodturn itself has these keys, for “${ours.title}”.`)
    ports.capture.shortcut.change(keys)
    return shortcutOf(ports)
  },
} satisfies Partial<ActHandlers>
