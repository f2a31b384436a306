import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute, redo, undo } from '../state/execute'
import { usePeople } from '../state/people'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import type { Brush, Mark } from './brushes'

type Row = ViewResult<'placing'>['rows'][number]

interface Page {
  /** The last person of the page before. */
  after: string | null
  /** Everything done on this page is one step of Undo. */
  token: string
}

/** Where one left off while the window is open. */
const left: { after: string | null } = { after: null }

let pages = 0
const pageAfter = (after: string | null): Page => {
  pages += 1
  left.after = after
  return { after, token: `placing ${performance.timeOrigin} ${pages}` }
}

/** Pages in a row without anybody, after which it asks whether to stop. */
const patience = 2

const markOf = (id: string): Mark => {
  const row = usePeople.getState().byId.get(id)
  if (row?.isArchived) return 'leaveOut'
  return row && row.circle !== 'unplaced' ? row.circle : null
}

/** The wall of names: it stands still while people on it are placed, and each pick is saved at once. */
export const usePlacing = () => {
  const [page, setPage] = useState(() => pageAfter(left.after))
  const [quiet, setQuiet] = useState(0)
  const [isAsking, setAsking] = useState(false)
  const [wall, setWall] = useState<{ token: string; rows: Row[] } | null>(null)
  const { result } = useView('placing', page.after ? { after: page.after } : {})
  const people = usePeople((state) => state.byId)
  if (result?.after === page.after && wall?.token !== page.token)
    setWall({ token: page.token, rows: result.rows })

  const rows = (wall?.rows ?? []).map((row) => ({
    ...row,
    mark: people.has(row.id) ? markOf(row.id) : null,
  }))
  const hasPick = rows.some(({ mark }) => mark !== null)

  const paint = async (id: string, brush: Brush): Promise<void> => {
    const ids = [id] as never
    const merge = { merge: page.token }
    const before = markOf(id)
    if (before === 'leaveOut' && brush !== 'leaveOut')
      await execute('person.restore', { ids }, merge)
    if (brush === 'leaveOut') {
      if (before !== 'leaveOut') await execute('person.archive', { ids }, merge)
    } else
      await execute('person.place', { ids, circle: brush === 'clear' ? 'unplaced' : brush }, merge)
  }

  const turn = () => {
    setAsking(false)
    setQuiet(hasPick ? 0 : quiet + 1)
    setPage(pageAfter(rows.at(-1)?.id ?? page.after))
  }

  return {
    counts: result?.counts,
    isReady: result !== undefined && wall?.token === page.token,
    rows,
    hasPick,
    isAsking,
    isFirst: page.after === null,
    page: page.token,
    paint,
    /** Turns the page, unless the last pages were empty: then it asks first. */
    turnPage: () => {
      if (!isAsking && !hasPick && (quiet + 1) % patience === 0) setAsking(true)
      else turn()
    },
    goOn: turn,
    startAgain: () => {
      setQuiet(0)
      setPage(pageAfter(null))
    },
    undoPage: async () => {
      const reply = await undo()
      const action = { label: 'Redo', run: () => void redo() }
      if (reply.ok) showToast({ text: 'This page is as it was.', action })
    },
  }
}
