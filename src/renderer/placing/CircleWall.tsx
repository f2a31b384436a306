import { useState } from 'react'
import type { ViewArgs, ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { brushOf, circleBrushes, type CircleBrush } from './brushes'
import { Brushes } from './Brushes'
import { circleCounts, placedWords } from './circleCounts'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'
import { PlacingSide } from './PlacingSide'
import { usePages, type Left } from './usePages'
import { Wall } from './Wall'
import { WallFoot } from './WallFoot'

const useRows = (args: ViewArgs<'placing'>) => useView('placing', args)

const markOf = (id: string): Exclude<CircleBrush, 'clear'> | null => {
  const row = usePeople.getState().byId.get(id)
  if (row?.isArchived) return 'leaveOut'
  return row && row.circle !== 'unplaced' ? row.circle : null
}

const paint = async (id: string, brush: CircleBrush, merge: string): Promise<void> => {
  const ids = [id] as never
  const before = markOf(id)
  if (before === 'leaveOut' && brush !== 'leaveOut')
    await execute('person.restore', { ids }, { merge })
  if (brush === 'leaveOut') {
    if (before !== 'leaveOut') await execute('person.archive', { ids }, { merge })
  } else
    await execute(
      'person.place',
      { ids, circle: brush === 'clear' ? 'unplaced' : brush },
      { merge },
    )
}

interface OverProps {
  unplaced: number
  onNext: () => void
  onAgain: () => void
}

const Over = ({ unplaced, onNext, onAgain }: OverProps) => (
  <EmptyState
    sentence={
      unplaced === 0
        ? 'Everyone has a place.'
        : `That was everyone. ${unplaced.toLocaleString()} are not placed yet, and are found and matched all the same.`
    }
  >
    <Button kind="primary" onPress={onNext} autoFocus>
      Next step
    </Button>
    {unplaced > 0 && (
      <Button kind="plain" onPress={onAgain}>
        Look through them again
      </Button>
    )}
  </EmptyState>
)

/** Names by the page: who is close, whom one knows well or a little. */
export const CircleWall = ({
  flow,
  left,
  people,
}: {
  flow: Flow
  left: Left
  people: ViewResult<'sphere'>['people']
}) => {
  // Marks come from the rows of all people, which say what a pick has changed.
  usePeople((state) => state.byId)
  const pages = usePages({
    of: 'wall',
    left,
    useRows,
    isPicked: (row: ViewResult<'placing'>['rows'][number]) => markOf(row.id) !== null,
  })
  const [brush, setBrush] = useState<CircleBrush>('known')
  const [at, setAt] = useState(0)
  const [said, say] = useState('')
  const counts = pages.result?.counts
  if (!counts) return <div className="page" aria-busy />

  const saysOf = (chosen: CircleBrush | null) =>
    circleBrushes.find((one) => one.brush === chosen)?.says.toLowerCase() ?? 'not placed yet'
  const rows = pages.rows.map((row) => {
    const mark = markOf(row.id)
    const key = circleBrushes.find((one) => one.brush === mark)?.key
    return { ...row, mark, keys: key ? [key] : [], spoken: saysOf(mark) }
  })
  const paintOne = (id: string, chosen: CircleBrush) => {
    const name = rows.find((row) => row.id === id)?.name ?? ''
    void paint(id, chosen, pages.token).then(() => say(`${name}, ${saysOf(chosen)}`))
  }
  const byKey = (id: string, key: string) => {
    const chosen = brushOf(circleBrushes, key)
    if (!chosen) return false
    if (chosen !== 'clear' && chosen !== 'leaveOut') setBrush(chosen)
    paintOne(id, chosen)
    return true
  }
  /** A second click takes the paint off again. */
  const byClick = (id: string) => paintOne(id, markOf(id) === brush ? 'clear' : brush)

  return (
    <PlacingFrame
      flow={flow}
      says="Pick the ones you know. The rest can wait."
      undo={{ can: pages.canUndo, page: () => void pages.undoPage() }}
    >
      {pages.isReady && rows.length === 0 ? (
        <Over unplaced={counts.unplaced} onNext={flow.next} onAgain={pages.startAgain} />
      ) : (
        <div className="placing">
          <div className="placing-main">
            <Brushes brushes={circleBrushes} chosen={brush} onChoose={setBrush} />
            <Wall
              label="People who are not placed yet"
              page={pages.isReady ? pages.token : ''}
              rows={rows}
              at={Math.min(at, rows.length - 1)}
              onMove={setAt}
              onKey={byKey}
              onClick={byClick}
              onTurn={pages.turnPage}
            />
            <WallFoot
              says="Arrows move, a click paints. Whoever you leave is still found."
              isAsking={pages.isAsking}
              onNext={flow.next}
              onTurn={pages.turnPage}
              onGoOn={pages.goOn}
            />
          </div>
          <PlacingSide
            counts={circleCounts(counts)}
            people={people}
            filled={new Set(rows.map((row) => row.id))}
            says={placedWords(counts)}
            hint="A hundred or two are plenty. Filled dots are from this page."
          />
        </div>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </PlacingFrame>
  )
}
