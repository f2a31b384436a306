import type { CommandInput, CommandName, CommandValue } from '../../shared/commands'
import type { Execute, Reply } from '../../shared/ipc/contract'
import { bridge } from './bridge'
import { dismissToast, showToast } from './toasts'
import { whenTold } from './whenTold'

export interface ExecuteOptions<Value = unknown> {
  /** Edits with the same token become one undo step. */
  merge?: string
  /** Said with an Undo button once the change is saved; may depend on the answer. */
  toast?: string | ((value: Value) => string)
  /** The caller shows a refusal at the field that it is about. */
  isRefusalShown?: boolean
}

const couldNotSave = 'Could not save. Disk full? Your last change is kept in memory.'

/** The code with which main answers when the change is allowed but the disk did not take it. */
const notSaved = 'notSaved'

const offerAgain = (again: () => void) =>
  showToast({ text: couldNotSave, lasts: null, action: { label: 'Try again', run: again } })

const failedCode = 'failed'

/** A bug in main arrives as a rejection. */
const failed = (): Extract<Reply<never>, { ok: false }> => ({
  ok: false,
  code: failedCode,
  message: 'That did not work. Your data is safe.',
})

/** Waits until the window shows what the reply stands for, and says a refusal aloud. */
const settle = async <Value>(
  asked: Promise<Reply<Value>>,
  again: () => void,
  isRefusalShown = false,
): Promise<Reply<Value>> => {
  const reply = await asked.catch(failed)
  if (reply.ok) await whenTold(reply.seq)
  else if (reply.code === notSaved) offerAgain(again)
  else if (!isRefusalShown || reply.code === failedCode) showToast({ text: reply.message })
  return reply
}

/**
 * Runs a command and resolves once the views of this window show its result.
 * A refusal is shown as a toast and returned.
 */
export const execute = async <Name extends CommandName>(
  command: Name,
  input: CommandInput<Name>,
  options: ExecuteOptions<CommandValue<Name>> = {},
): Promise<Reply<CommandValue<Name>>> => {
  const { merge, toast, isRefusalShown } = options
  const message: Execute<Name> = { command, input, ...(merge ? { merge } : {}) }
  const again = () => void execute(command, input, options)
  const reply = await settle(bridge.execute(message), again, isRefusalShown)
  if (reply.ok && toast)
    showToast({
      text: typeof toast === 'string' ? toast : toast(reply.value),
      action: { label: 'Undo', run: () => void undo() },
    })
  return reply
}

/** Takes back the last change of the user, whatever page it was made on. */
export const undo = async (): Promise<Reply<{ label: string }>> => {
  dismissToast()
  const reply = await settle(bridge.undo(), () => void undo())
  if (reply.ok) {
    const action = { label: 'Redo', run: () => void redo() }
    showToast({ text: `Undone: ${reply.value.label}`, action })
  }
  return reply
}

export const redo = async (): Promise<Reply<{ label: string }>> => {
  dismissToast()
  const reply = await settle(bridge.redo(), () => void redo())
  if (reply.ok) {
    const action = { label: 'Undo', run: () => void undo() }
    showToast({ text: `Done again: ${reply.value.label}`, action })
  }
  return reply
}
