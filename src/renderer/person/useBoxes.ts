import { useState } from 'react'

/** The one box that is open for writing: a note, a need, a next step. */
export type Box = 'need' | 'step' | 'note' | 'offer' | 'occasion'

export interface Boxes {
  open: Box | null
  show: (box: Box) => void
  hide: () => void
}

export const useBoxes = (): Boxes => {
  const [open, setOpen] = useState<Box | null>(null)
  return { open, show: setOpen, hide: () => setOpen(null) }
}
