import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { evenHeights } from '../ui/rowHeights'
import { useRowsInView } from '../ui/useRowsInView'

export interface CardGridProps<Card extends { id: string }> {
  label: string
  cards: readonly Card[]
  /** In px, with the room below it. */
  height: number
  children: (card: Card) => ReactNode
  active: string | null
  onActive: (id: string) => void
  /** Enter. */
  onEnter: () => void
  /** Told when the last rows come into view. */
  onEnd: () => void
  gridRef: RefObject<HTMLDivElement | null>
}

/** A card is at least so wide, in px. */
const leastWidth = 250

const useColumns = (box: RefObject<HTMLElement | null>): number => {
  const [columns, setColumns] = useState(2)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const look = () =>
      setColumns(Math.max(1, Math.min(3, Math.floor(element.clientWidth / leastWidth))))
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [box])
  return columns
}

/** Cards side by side, of which only those in view are in the page. One tab stop, the arrows go in all directions. */
export const CardGrid = <Card extends { id: string }>(props: CardGridProps<Card>) => {
  const { label, cards, height, children, active, onActive, onEnter, onEnd, gridRef } = props
  const prefix = useId()
  const columns = useColumns(gridRef)
  const heights = useMemo(() => evenHeights(height), [height])
  const lines = Math.ceil(cards.length / columns)
  const { from, to, reveal, perPage } = useRowsInView(gridRef, lines, heights)
  const at = active === null ? -1 : cards.findIndex(({ id }) => id === active)
  const line = Math.floor(at / columns)

  const show = useRef(reveal)
  const end = useRef(onEnd)
  useLayoutEffect(() => {
    show.current = reveal
    end.current = onEnd
  })
  useLayoutEffect(() => {
    if (line >= 0) show.current(line)
  }, [line, columns])
  const isAtEnd = to >= lines
  useLayoutEffect(() => {
    if (isAtEnd) end.current()
  }, [isAtEnd, lines])

  const go = (place: number) => {
    const card = cards[Math.max(0, Math.min(cards.length - 1, place))]
    if (card) onActive(card.id)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { altKey, ctrlKey, metaKey, shiftKey, target, currentTarget, key } = event
    if (target !== currentTarget || altKey || ctrlKey || metaKey || shiftKey) return
    const onward = document.dir === 'rtl' ? -1 : 1
    const steps: Record<string, number> = {
      ArrowDown: at < 0 ? 0 : at + columns < cards.length ? at + columns : cards.length - 1,
      ArrowUp: at - columns >= 0 ? at - columns : 0,
      ArrowRight: at < 0 ? 0 : at + onward,
      ArrowLeft: at < 0 ? 0 : at - onward,
      Home: 0,
      End: cards.length - 1,
      PageDown: at + perPage * columns,
      PageUp: at - perPage * columns,
    }
    const step = steps[key]
    if (step !== undefined) go(step)
    else if (key === 'Enter' && at >= 0) onEnter()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  // A grid without a row is none to a screen reader.
  const isEmpty = cards.length === 0
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
  return (
    <div
      ref={gridRef}
      className="card-grid scrolls"
      role={isEmpty ? 'group' : 'grid'}
      aria-label={label}
      aria-rowcount={isEmpty ? undefined : lines}
      aria-activedescendant={line >= from && line < to && at >= 0 ? `${prefix}${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: heights.topOf(lines), position: 'relative' }}>
        {shown.map((row) => (
          <div
            key={row}
            role="row"
            className="card-line"
            aria-rowindex={row + 1}
            data-columns={columns}
            style={{ height, transform: `translateY(${heights.topOf(row)}px)` }}
          >
            {cards.slice(row * columns, (row + 1) * columns).map((card, place) => (
              <div
                key={card.id}
                id={`${prefix}${row * columns + place}`}
                role="gridcell"
                aria-selected={card.id === active}
                className="match-card card"
                onClick={() => onActive(card.id)}
              >
                {children(card)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
