import type { DragEvent } from 'react'
import { create } from 'zustand'

/** Who is in hand, dragged by the mouse from wherever a name stands. */
export const useCarried = create<{ id: string | null }>(() => ({ id: null }))

const putDown = (): void => {
  useCarried.setState({ id: null })
  for (const type of ends) window.removeEventListener(type, putDown)
}

/** Where the name has gone meanwhile, nothing says that it was let go but the mouse, which moves again. */
const ends = ['dragend', 'drop', 'pointermove'] as const

/** Lets a name, a face or a line be dragged as the person it stands for. */
export const carries = (id: string, name: string, begun?: () => void) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.stopPropagation()
    event.dataTransfer.setData('text/plain', name)
    event.dataTransfer.effectAllowed = 'copy'
    useCarried.setState({ id })
    for (const type of ends) window.addEventListener(type, putDown)
    if (begun) setTimeout(begun)
  },
})
