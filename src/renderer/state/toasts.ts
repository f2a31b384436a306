import { create } from 'zustand'

export interface Toast {
  text: string
  action?: { label: string; run: () => void }
  /** Where to go from here, beside the action. */
  further?: { label: string; run: () => void }
  /** Milliseconds until it leaves by itself; null stays until it is answered. */
  lasts: number | null
}

/** How long a toast with Undo stays. */
export const undoLasts = 6000

interface Toasts {
  toast: (Toast & { id: number }) | null
}

let nextId = 1

/** The one toast that is on screen. A newer one takes its place. */
export const useToast = create<Toasts>(() => ({ toast: null }))

export const showToast = (toast: Omit<Toast, 'lasts'> & { lasts?: number | null }): number => {
  const id = nextId++
  useToast.setState({ toast: { lasts: undoLasts, ...toast, id } })
  return id
}

export const dismissToast = (id?: number): void => {
  const { toast } = useToast.getState()
  if (toast && (id === undefined || toast.id === id)) useToast.setState({ toast: null })
}
