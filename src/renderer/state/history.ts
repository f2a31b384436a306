import { create } from 'zustand'
import type { HistoryState } from '../../shared/ipc/contract'
import { onPushed } from './onPushed'

/** What Undo and Redo would do now, in words. */
export const useHistory = create<HistoryState>(() => ({ undo: null, redo: null }))

onPushed('history', ({ state }) => useHistory.setState(state))
