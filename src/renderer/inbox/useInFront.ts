import { useEffect, useRef, useState, type RefObject } from 'react'
import { useDrawer } from '../state/openDrawer'
import { rowFrom, rowInPlace, type InboxLine, type InboxRow } from './inboxLines'

export interface InFront {
  /** The row whose detail is shown. */
  current: string | null
  row: InboxRow | null
  /** Where there is room for one of the two only, the detail is shown. */
  isOpen: boolean
  select: (id: string | null) => void
  step: (by: 1 | -1) => void
  open: (id: string, by: 'key' | 'click') => void
  back: () => void
  /** Remembers the next row as it is now, and goes there when called. */
  onward: () => () => void
  list: RefObject<HTMLDivElement | null>
  detail: RefObject<HTMLElement | null>
}

/** Which of the lines is in front: chosen, or in the place of one that has gone. */
export const useInFront = (lines: readonly InboxLine[], atFirst: string | null): InFront => {
  const [chosen, select] = useState<string | null>(atFirst)
  const [place, setPlace] = useState(0)
  const [isOpen, setOpen] = useState(atFirst !== null)
  const list = useRef<HTMLDivElement>(null)
  const detail = useRef<HTMLElement>(null)
  const rows = lines.filter((line) => 'row' in line)
  const at = rows.findIndex(({ id }) => id === chosen)
  if (at >= 0 && at !== place) setPlace(at)
  const current = at >= 0 ? chosen : rowInPlace(lines, place)
  const row = rows.find(({ id }) => id === current)?.row ?? null

  useDrawer((state) => state.drawer)
  // What was pressed may be gone with its answer, or with the drawer: then the keys belong to the list again.
  useEffect(() => {
    const keep = () => {
      if (!document.activeElement?.matches('body, main')) return
      if (document.querySelector('.veil, .drawer')) return
      if (list.current?.offsetParent) list.current.focus()
      else detail.current?.focus()
    }
    keep()
    const changes = new MutationObserver(keep)
    if (detail.current) changes.observe(detail.current, { childList: true, subtree: true })
    return () => changes.disconnect()
  })

  /** The first button of what is next, else the whole of it. */
  const enter = () => {
    const main = detail.current?.querySelector<HTMLElement>('.inbox-card .button-primary')
    const target = main ?? detail.current
    target?.focus()
  }
  return {
    current,
    row,
    isOpen,
    list,
    detail,
    select,
    step: (by) => select(rowFrom(lines, current, by)),
    open: (id, by) => {
      select(id)
      setOpen(true)
      requestAnimationFrame(() => {
        if (by === 'key' || !list.current?.offsetParent) enter()
      })
    },
    back: () => {
      setOpen(false)
      requestAnimationFrame(() => list.current?.focus())
    },
    onward: () => {
      const next = rowFrom(lines, current, 1)
      const target = next === current ? rowFrom(lines, current, -1) : next
      return () => select(target)
    },
  }
}
