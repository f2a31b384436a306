import type { HistoryState } from '../../shared/ipc/contract'
import type { History } from '../../shared/store/history'

/** What Undo and Redo would do now, in words. */
export const historyState = ({ lastDone, lastUndone }: History): HistoryState => ({
  undo: lastDone?.label ?? null,
  redo: lastUndone?.label ?? null,
})
