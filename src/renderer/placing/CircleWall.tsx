import { useState } from 'react'
import type { ViewArgs, ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import { useView } from '../state/useView'
import { circleBrushes, type CircleBrush } from './brushes'
import { circleCounts, placedWords } from './circleCounts'
import type { Flow } from './flow'
import { PaintedWall } from './PaintedWall'
import { usePages, type Left } from './usePages'

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

const overSays = (unplaced: number): string =>
  unplaced === 0
    ? 'Everyone has a place.'
    : `That was everyone. ${unplaced.toLocaleString()} are not placed yet, and are found and matched all the same.`

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
  return (
    <PaintedWall
      flow={flow}
      pages={pages}
      says="Pick the ones you know. The rest can wait."
      label="People who are not placed yet"
      hint="Arrows move, a click paints. Whoever you leave is still found."
      brushes={circleBrushes}
      first="known"
      rows={rows}
      onPaint={paintOne}
      onClick={(id, brush) => paintOne(id, markOf(id) === brush ? 'clear' : brush)}
      side={{
        counts: circleCounts(counts),
        people,
        filled: new Set(rows.map((row) => row.id)),
        says: placedWords(counts),
        hint: 'A hundred or two are plenty. Filled dots are from this page.',
      }}
      over={{ says: overSays(counts.unplaced), mayLookAgain: counts.unplaced > 0 }}
      said={said}
    />
  )
}
