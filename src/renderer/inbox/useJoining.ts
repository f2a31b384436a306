import { useState, type DragEvent } from 'react'
import { useCarried } from '../state/carried'
import { openDialog } from '../state/openDialog'
import { useView } from '../state/useView'
import type { InboxLine } from './inboxLines'

export interface Over {
  /** The item under the hand. */
  id: string
  isInList: boolean
  /** What letting go would mean, or why it means nothing. */
  says: string
  isRefused: boolean
}

/** Which item a place of the page belongs to. */
const itemAt = (
  target: EventTarget,
  lines: readonly InboxLine[],
  current: string | null,
): { id: string; isInList: boolean } | null => {
  if (!(target instanceof Element)) return null
  const row = target.closest('[aria-rowindex]')
  if (!row)
    return current && target.closest('.inbox-detail') ? { id: current, isInList: false } : null
  const line = lines[Number(row.getAttribute('aria-rowindex')) - 1]
  return line && 'row' in line ? { id: line.id, isInList: true } : null
}

/** A person who is dragged over the items, and dropped on one of them. */
export const useJoining = (lines: readonly InboxLine[], current: string | null) => {
  const carriedId = useCarried((state) => state.id)
  const [at, setAt] = useState<{ id: string; isInList: boolean } | null>(null)
  const isOver = carriedId !== null && at !== null
  const { result, isCurrent } = useView(
    'joining',
    isOver ? { id: at.id, personId: carriedId } : null,
  )
  const over: Over | null =
    isOver && result && isCurrent
      ? { ...at, says: result.says, isRefused: result.does === 'nothing' }
      : null
  const hands = {
    onDragOver: (event: DragEvent) => {
      if (useCarried.getState().id === null) return
      const item = itemAt(event.target, lines, current)
      if (item?.id !== at?.id || item?.isInList !== at?.isInList) setAt(item)
      if (!item) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setAt(null)
    },
    onDrop: (event: DragEvent) => {
      const item = itemAt(event.target, lines, current)
      const { id } = useCarried.getState()
      setAt(null)
      if (id === null || !item) return
      event.preventDefault()
      openDialog({ kind: 'addTo', itemId: item.id, person: { id, reach: '' } })
    },
  }
  return { over, hands }
}
