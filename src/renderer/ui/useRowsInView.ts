import { useLayoutEffect, useState, type RefObject } from 'react'
import type { RowHeights } from './rowHeights'

/** Rows kept in the page above and below those in view. */
const spare = 8

export interface RowsInView {
  from: number
  /** One past the last. */
  to: number
  /** Scrolls only as far as needed. */
  reveal: (row: number) => void
  /** Whole rows that fit, at least one. */
  perPage: number
}

/** Which rows of a scrolling box are to be in the page. */
export const useRowsInView = (
  box: RefObject<HTMLElement | null>,
  count: number,
  { topOf, rowAt }: RowHeights,
): RowsInView => {
  const [view, setView] = useState({ first: 0, fit: 30 })

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () => {
      const first = rowAt(element.scrollTop)
      const fit = rowAt(element.scrollTop + element.clientHeight) - first + 2
      setView((old) => (old.first === first && old.fit === fit ? old : { first, fit }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box, topOf, rowAt, count])

  const reveal = (row: number) => {
    const element = box.current
    if (!element) return
    const top = topOf(row)
    const bottom = topOf(row + 1)
    if (top < element.scrollTop) element.scrollTo({ top })
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: bottom - element.clientHeight })
  }

  return {
    from: Math.max(0, Math.min(view.first, count - view.fit) - spare),
    to: Math.min(count, view.first + view.fit + spare),
    reveal,
    perPage: Math.max(1, view.fit - 2),
  }
}
