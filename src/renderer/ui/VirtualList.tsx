import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { isMac } from '../state/keys'
import { evenHeights, unevenHeights } from './rowHeights'
import { useRowsInView } from './useRowsInView'
import './VirtualList.css'

export interface VirtualListProps<Row extends { id: string }> {
  label: string
  rows: readonly Row[]
  /** In px: the same for every row, or asked for each. */
  rowHeight: number | ((row: Row) => number)
  /** Rows that only say what follows: the arrows pass over them. */
  isHeading?: (row: Row) => boolean
  children: (row: Row, state: { isSelected: boolean; isActive: boolean }) => ReactNode
  /** Enter or a click. */
  onOpen?: (id: string, by: 'key' | 'click') => void
  selected?: ReadonlySet<string>
  /** With it rows can be selected: Space, Shift or Ctrl and a click, Shift and arrows, Ctrl+A, Esc for none. */
  onSelect?: (ids: ReadonlySet<string>) => void
  /** Told which row the arrows stand on, for actions on it. */
  onActive?: (id: string | null) => void
  /** With it the page says which row the arrows stand on. */
  active?: string | null
  /** Shown in place of rows when there are none. */
  empty?: ReactNode
  /** To give the list the focus. */
  listRef?: RefObject<HTMLDivElement | null>
}

const none: ReadonlySet<string> = new Set()
const noHeading = () => false

/**
 * A list of which only the rows in view are in the page, for tens of thousands of rows. One tab stop;
 * letters are left to the actions of the page.
 */
export const VirtualList = <Row extends { id: string }>({
  label,
  rows,
  rowHeight,
  isHeading = noHeading,
  children,
  onOpen,
  selected = none,
  onSelect,
  onActive,
  active: activeGiven,
  empty,
  listRef,
}: VirtualListProps<Row>) => {
  const prefix = useId()
  const own = useRef<HTMLDivElement>(null)
  const box = listRef ?? own
  const [activeHere, setActiveId] = useState<string | null>(null)
  const activeId = activeGiven === undefined ? activeHere : activeGiven
  const anchor = useRef<number>(0)
  const heights = useMemo(
    () =>
      typeof rowHeight === 'number' ? evenHeights(rowHeight) : unevenHeights(rows.map(rowHeight)),
    [rows, rowHeight],
  )
  const { topOf } = heights
  const { from, to, reveal, perPage } = useRowsInView(box, rows.length, heights)
  const active = activeId === null ? -1 : rows.findIndex((row) => row.id === activeId)

  const show = useRef(reveal)
  useLayoutEffect(() => {
    show.current = reveal
  })
  useLayoutEffect(() => {
    if (activeGiven && active >= 0) show.current(active)
  }, [activeGiven, active])

  const activate = (at: number) => {
    const id = rows[at]?.id ?? null
    setActiveId(id)
    onActive?.(id)
    reveal(at)
  }

  const selectTo = (at: number) => {
    const [low, high] = [Math.min(anchor.current, at), Math.max(anchor.current, at)]
    onSelect?.(new Set(rows.slice(low, high + 1).map((row) => row.id)))
  }

  const toggle = (at: number) => {
    const row = rows[at]
    if (!row) return
    const ids = new Set(selected)
    if (!ids.delete(row.id)) ids.add(row.id)
    anchor.current = at
    onSelect?.(ids)
  }

  /** The nearest row that is no heading, onward in the direction of the step, else back. */
  const passHeadings = (at: number): number => {
    const isRow = (place: number) => rows[place] !== undefined && !isHeading(rows[place])
    const step = at < active ? -1 : 1
    for (const by of [step, -step])
      for (let place = at; place >= 0 && place < rows.length; place += by)
        if (isRow(place)) return place
    return at
  }

  const go = (to: number, isExtending: boolean) => {
    const at = passHeadings(Math.max(0, Math.min(rows.length - 1, to)))
    activate(at)
    if (isExtending && onSelect) selectTo(at)
    else anchor.current = at
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || rows.length === 0) return
    const mod = isMac ? event.metaKey : event.ctrlKey
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active < 0 ? 0 : active - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: active + perPage,
      PageUp: active - perPage,
    }
    const step = steps[event.key]
    if (step !== undefined && !mod) go(step, event.shiftKey)
    else if (event.key === 'Enter' && active >= 0 && !mod) onOpen?.(rows[active]?.id ?? '', 'key')
    else if (event.key === ' ' && active >= 0 && onSelect) toggle(active)
    else if (event.key.toLowerCase() === 'a' && mod && onSelect)
      onSelect(new Set(rows.map((row) => row.id)))
    else if (event.key === 'Escape' && selected.size > 0) onSelect?.(none)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const onClick = (event: MouseEvent, at: number) => {
    const row = rows[at]
    if (!row || event.defaultPrevented || isHeading(row)) return
    activate(at)
    if (event.shiftKey && onSelect) selectTo(at)
    else if ((isMac ? event.metaKey : event.ctrlKey) && onSelect) toggle(at)
    else {
      anchor.current = at
      onOpen?.(row.id, 'click')
    }
  }

  const isActiveShown = active >= from && active < to
  // A grid without a row is none to a screen reader.
  const isEmpty = rows.length === 0
  return (
    <div
      ref={box}
      className="virtual-list scrolls"
      role={isEmpty ? 'group' : 'grid'}
      aria-label={label}
      aria-rowcount={isEmpty ? undefined : rows.length}
      aria-multiselectable={onSelect && !isEmpty ? true : undefined}
      aria-activedescendant={isActiveShown ? `${prefix}${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active < 0 && rows.length > 0)
          activate(passHeadings(from))
      }}
    >
      {isEmpty && empty}
      <div role="presentation" style={{ height: topOf(rows.length), position: 'relative' }}>
        {rows.slice(from, to).map((row, place) => {
          const at = from + place
          const state = { isSelected: selected.has(row.id), isActive: row.id === activeId }
          return (
            <div
              key={row.id}
              id={`${prefix}${at}`}
              role="row"
              className={isHeading(row) ? 'virtual-heading' : 'virtual-row'}
              aria-rowindex={at + 1}
              aria-selected={onSelect ? state.isSelected : undefined}
              data-active={state.isActive || undefined}
              style={{
                height: topOf(at + 1) - topOf(at),
                transform: `translateY(${topOf(at)}px)`,
              }}
              onClick={(event) => onClick(event, at)}
            >
              <div role="gridcell" className="virtual-cell">
                {children(row, state)}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
