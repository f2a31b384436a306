import { create } from 'zustand'
import type { Signature } from '../../shared/exchange/readSignature'

/** Where the contact files of a preview come from; `disk`: main knows them by the preview's name. */
export type ImportSource = { from: 'window'; files: File[] } | { from: 'disk'; previewId: string }

/** What stands over the page, behind a veil. */
export type OpenDialog =
  | { kind: 'palette'; text?: string }
  | { kind: 'shortcuts' }
  | { kind: 'about' }
  | { kind: 'addPerson'; name?: string }
  | { kind: 'introduce'; a?: string }
  | { kind: 'log'; personId: string }
  | { kind: 'merge'; a: string; b?: string }
  | { kind: 'export' }
  | { kind: 'import'; source: ImportSource }
  | { kind: 'pasted'; person: Signature }
  | { kind: 'thoughtOf'; passingId: string }
  | { kind: 'convert'; passingId: string }

export const useDialog = create<{ dialog: OpenDialog | null }>(() => ({ dialog: null }))

export const openDialog = (dialog: OpenDialog): void => useDialog.setState({ dialog })

export const closeDialog = (): void => useDialog.setState({ dialog: null })
