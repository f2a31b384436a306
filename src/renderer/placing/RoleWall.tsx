import { useState } from 'react'
import type { ViewArgs, ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { roleBrushes, type RoleBrush } from './brushes'
import type { Flow } from './flow'
import { PaintedWall } from './PaintedWall'
import { usePages, type Left } from './usePages'

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
  const paint = async (id: string, chosen: RoleBrush, isOff = chosen === 'clear') => {
    const row = pages.rows.find((one) => one.id === id)
    if (!row) return
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
  const isPainted = (id: string, chosen: RoleBrush) =>
    pages.rows.some((row) => row.id === id && row.painted.some((kind) => kind === chosen))

  return (
    <PaintedWall
      flow={flow}
      pages={pages}
      says="Who is more than that to you? The rest stay as they are."
      label="People who have a place"
      hint="Arrows move, a click paints. One person can be several of these."
      brushes={brushes}
      first="customer"
      rows={rows}
      onPaint={(id, chosen) => void paint(id, chosen)}
      onClick={(id, brush) => void paint(id, brush, isPainted(id, brush))}
      side={{
        counts: brushes.flatMap(({ brush: kind, key, says }) =>
          kind === 'clear' ? [] : [{ key, says, count: result.counts[kind] }],
        ),
        people,
        filled: new Set(rows.filter(({ mark }) => mark).map((row) => row.id)),
        says: `${result.placed.toLocaleString()} people have a place`,
        hint: 'Nobody has to be any of these. Filled dots are those of this page who are.',
      }}
      over={{ says: 'That was everyone who has a place.', mayLookAgain: true }}
      said={said}
    />
  )
}
