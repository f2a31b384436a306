import { create } from 'zustand'

/** What stands over the page, behind a veil. */
export type OpenDialog =
  | { kind: 'palette'; text?: string }
  | { kind: 'shortcuts' }
  | { kind: 'about' }
  | { kind: 'addPerson'; name?: string }
  | { kind: 'introduce'; a?: string }
  | { kind: 'import'; files: File[] }

export const useDialog = create<{ dialog: OpenDialog | null }>(() => ({ dialog: null }))

export const openDialog = (dialog: OpenDialog): void => useDialog.setState({ dialog })

export const closeDialog = (): void => useDialog.setState({ dialog: null })
