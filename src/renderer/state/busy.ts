import { create } from 'zustand'
import { onPushed } from './onPushed'

interface Busy {
  /** The long work that main is doing, null when there is none. */
  work: { what: string; done: number; of: number } | null
  /** Why nothing can be changed in this window, null when all is well. */
  readOnly: string | null
}

export const useBusy = create<Busy>(() => ({ work: null, readOnly: null }))

onPushed('busy', ({ what, done, of }) => useBusy.setState({ work: { what, done, of } }))
onPushed('idle', () => useBusy.setState({ work: null }))
onPushed('readOnly', ({ message }) => useBusy.setState({ readOnly: message }))
