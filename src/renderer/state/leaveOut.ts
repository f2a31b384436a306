import { execute, undo } from './execute'
import { openDialog, type NotThese } from './openDialog'
import { showToast } from './toasts'

/** Not these two, for good, with Undo; why can be said afterwards. */
export const leaveOut = async (pair: NotThese): Promise<void> => {
  const { needId, personId, name } = pair
  const reply = await execute('match.dismiss', { needId, personId })
  if (reply.ok)
    showToast({
      text: `${name} is not brought up for this again.`,
      action: { label: 'Undo', run: () => void undo() },
      further: { label: 'Say why', run: () => openDialog({ kind: 'whyNot', pair }) },
    })
}
