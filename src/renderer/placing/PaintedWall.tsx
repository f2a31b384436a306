import { useState } from 'react'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { brushOf, type Brush } from './brushes'
import { Brushes } from './Brushes'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'
import { PlacingSide, type PlacingSideProps } from './PlacingSide'
import type { usePages } from './usePages'
import { Wall, type WallRow } from './Wall'
import { WallFoot } from './WallFoot'

export interface PaintedWallProps<Name extends string> {
  flow: Flow
  pages: Omit<ReturnType<typeof usePages>, 'result' | 'rows'>
  /** In the head of the page. */
  says: string
  /** Whose names stand on it. */
  label: string
  /** Below the names. */
  hint: string
  brushes: readonly Brush<Name>[]
  /** In hand at first. */
  first: Name
  rows: readonly WallRow[]
  onPaint: (id: string, brush: Name) => void
  /** A second click takes the paint off again. */
  onClick: (id: string, brush: Name) => void
  side: PlacingSideProps
  /** When nobody is left for the wall. */
  over: { says: string; mayLookAgain: boolean }
  /** What was just painted, read aloud. */
  said: string
}

/** One step of placing people: a wall of names by the page, its brushes, and the small map beside it. */
export const PaintedWall = <Name extends string>({
  flow,
  pages,
  says,
  label,
  hint,
  brushes,
  first,
  rows,
  onPaint,
  onClick,
  side,
  over,
  said,
}: PaintedWallProps<Name>) => {
  const [brush, setBrush] = useState(first)
  const [at, setAt] = useState(0)
  const byKey = (id: string, key: string) => {
    const chosen = brushOf(brushes, key)
    if (!chosen) return false
    if (chosen !== 'clear' && chosen !== 'leaveOut') setBrush(chosen)
    onPaint(id, chosen)
    return true
  }
  return (
    <PlacingFrame
      flow={flow}
      says={says}
      undo={{ can: pages.canUndo, page: () => void pages.undoPage() }}
    >
      {pages.isReady && rows.length === 0 ? (
        <EmptyState sentence={over.says}>
          <Button kind="primary" onPress={flow.next} autoFocus>
            Next step
          </Button>
          {over.mayLookAgain && (
            <Button kind="plain" onPress={pages.startAgain}>
              Look through them again
            </Button>
          )}
        </EmptyState>
      ) : (
        <div className="placing">
          <div className="placing-main">
            <Brushes brushes={brushes} chosen={brush} onChoose={setBrush} />
            <Wall
              label={label}
              page={pages.isReady ? pages.token : ''}
              rows={rows}
              at={Math.min(at, rows.length - 1)}
              onMove={setAt}
              onKey={byKey}
              onClick={(id) => onClick(id, brush)}
              onTurn={pages.turnPage}
            />
            <WallFoot
              says={hint}
              isAsking={pages.isAsking}
              onNext={flow.next}
              onTurn={pages.turnPage}
              onGoOn={pages.goOn}
            />
          </div>
          <PlacingSide {...side} />
        </div>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </PlacingFrame>
  )
}
