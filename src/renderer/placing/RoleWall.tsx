import { useState } from 'react'
import type { ViewArgs, ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { brushOf, roleBrushes, type RoleBrush } from './brushes'
import { Brushes } from './Brushes'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'
import { PlacingSide } from './PlacingSide'
import { usePages, type Left } from './usePages'
import { Wall } from './Wall'
import { WallFoot } from './WallFoot'

type Row = ViewResult<'placingRoles'>['rows'][number]

const useRows = (args: ViewArgs<'placingRoles'>) => useView('placingRoles', args)

/** What people with a place are to the user besides: painted as the circles were. */
export const RoleWall = ({
  flow,
  left,
  people,
}: {
  flow: Flow
  left: Left
  people: ViewResult<'sphere'>['people']
}) => {
  const pages = usePages({
    of: 'roles',
    left,
    useRows,
    isPicked: (row: Row) => row.painted.length > 0,
  })
  const { result: me } = useView('me', {})
  const [brush, setBrush] = useState<RoleBrush>('customer')
  const [at, setAt] = useState(0)
  const [said, say] = useState('')
  const { result } = pages
  if (!result || !me) return <div className="page" aria-busy />

  const brushes = roleBrushes(me.clientWord)
  const heldBy = (row: Row) => brushes.filter((one) => row.held.some((kind) => kind === one.brush))
  const rows = pages.rows.map((row) => {
    const held = heldBy(row)
    return {
      ...row,
      mark: held.length > 0 ? 'role' : null,
      keys: held.map(({ key }) => key),
      spoken: held.map(({ says }) => says.toLowerCase()).join(', ') || 'none of these',
    }
  })
  const paint = async (row: Row, chosen: RoleBrush, isOff = chosen === 'clear') => {
    const ids = [row.id]
    const merge = { merge: pages.token }
    const kind = chosen === 'clear' ? {} : { kind: chosen }
    const words = brushes.find((one) => one.brush === chosen)?.says.toLowerCase() ?? ''
    const reply =
      isOff || chosen === 'clear'
        ? await execute('role.unpaint', { ids, ...kind }, merge)
        : await execute('role.paint', { ids, kind: chosen }, merge)
    if (reply.ok)
      say(isOff && chosen !== 'clear' ? `${row.name}, not ${words}` : `${row.name}, ${words}`)
  }
  const byKey = (id: string, key: string) => {
    const chosen = brushOf(brushes, key)
    const row = rows.find((one) => one.id === id)
    if (!chosen || !row) return false
    if (chosen !== 'clear') setBrush(chosen)
    void paint(row, chosen)
    return true
  }
  /** A second click takes the paint off again. */
  const byClick = (id: string) => {
    const row = rows.find((one) => one.id === id)
    if (row) void paint(row, brush, brush === 'clear' || row.painted.includes(brush))
  }

  return (
    <PlacingFrame
      flow={flow}
      says="Who is more than that to you? The rest stay as they are."
      undo={{ can: pages.canUndo, page: () => void pages.undoPage() }}
    >
      {pages.isReady && rows.length === 0 ? (
        <EmptyState sentence="That was everyone who has a place.">
          <Button kind="primary" onPress={flow.next} autoFocus>
            Next step
          </Button>
          <Button kind="plain" onPress={pages.startAgain}>
            Look through them again
          </Button>
        </EmptyState>
      ) : (
        <div className="placing">
          <div className="placing-main">
            <Brushes brushes={brushes} chosen={brush} onChoose={setBrush} />
            <Wall
              label="People who have a place"
              page={pages.isReady ? pages.token : ''}
              rows={rows}
              at={Math.min(at, rows.length - 1)}
              onMove={setAt}
              onKey={byKey}
              onClick={byClick}
              onTurn={pages.turnPage}
            />
            <WallFoot
              says="Arrows move, a click paints. One person can be several of these."
              isAsking={pages.isAsking}
              onNext={flow.next}
              onTurn={pages.turnPage}
              onGoOn={pages.goOn}
            />
          </div>
          <PlacingSide
            counts={brushes.flatMap(({ brush: kind, key, says }) =>
              kind === 'clear' ? [] : [{ key, says, count: result.counts[kind] }],
            )}
            people={people}
            filled={new Set(rows.filter(({ mark }) => mark).map((row) => row.id))}
            says={`${result.placed.toLocaleString()} people have a place`}
            hint="Nobody has to be any of these. Filled dots are those of this page who are."
          />
        </div>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </PlacingFrame>
  )
}
