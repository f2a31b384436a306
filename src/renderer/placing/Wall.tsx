import { useEffect, useRef, type KeyboardEvent } from 'react'

/** Somebody on the wall, and how they are painted. */
export interface WallRow {
  id: string
  name: string
  line: string
  /** The tint; null for somebody unpainted. */
  mark: string | null
  /** The keys of what they are painted with. */
  keys: readonly string[]
  /** The same in words. */
  spoken: string
}

export interface WallProps {
  label: string
  /** Changes with the page, which then takes the keys. */
  page: string
  rows: readonly WallRow[]
  at: number
  onMove: (at: number) => void
  /** Answers whether the key is one that paints. */
  onKey: (id: string, key: string) => boolean
  onClick: (id: string) => void
  onTurn: () => void
}

const columns = 3

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
}

/** Three columns of names, painted by keys or by clicks. */
export const Wall = ({ label, page, rows, at, onMove, onKey, onClick, onTurn }: WallProps) => {
  const grid = useRef<HTMLDivElement>(null)
  const focusOn = (place: number) =>
    grid.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus()
  useEffect(() => focusOn(0), [page])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const row = rows[at]
    if (step !== undefined) focusOn(Math.max(0, Math.min(rows.length - 1, at + step)))
    else if (event.key === 'Home') focusOn(0)
    else if (event.key === 'End') focusOn(rows.length - 1)
    else if (event.key === ' ') onTurn()
    else if (event.key === 'Enter' && row) onClick(row.id)
    else if (!row || !onKey(row.id, event.key)) return
    event.preventDefault()
  }

  const lines = Array.from({ length: Math.ceil(rows.length / columns) }, (_, line) =>
    rows.slice(line * columns, (line + 1) * columns),
  )
  return (
    <div ref={grid} role="grid" aria-label={label} className="wall scrolls" onKeyDown={onKeyDown}>
      {lines.map((line, down) => (
        <div key={line[0]?.id} role="row" className="wall-line">
          {line.map((row, across) => {
            const place = down * columns + across
            return (
              <div
                key={row.id}
                role="gridcell"
                aria-selected={row.mark !== null}
                className="wall-card"
                data-mark={row.mark ?? undefined}
                data-place={place}
                tabIndex={place === at ? 0 : -1}
                onFocus={() => onMove(place)}
                onClick={() => onClick(row.id)}
              >
                <span className="wall-words">
                  <span className="wall-name one-line" dir="auto">
                    {row.name}
                  </span>
                  {row.line && <span className="unseen">, </span>}
                  {row.line && <span className="small one-line">{row.line}</span>}
                  <span className="unseen">, {row.spoken}</span>
                </span>
                {row.keys.map((key) => (
                  <span key={key} className="wall-mark" aria-hidden>
                    {key}
                  </span>
                ))}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
