import { useEffect, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { bridge } from '../state/bridge'
import { execute, redo } from '../state/execute'
import { useHistory } from '../state/history'
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
  /** Who stood on it when it was left. */
  ids?: readonly string[]
}

export type Left = ViewResult<'placingLeft'>['left']

let pages = 0
const pageAfter = (after: string | null): Page => {
  pages += 1
  return { after, token: `placing ${performance.timeOrigin} ${pages}` }
}

/** Pages in a row without anybody, after which it asks whether to stop. */
const patience = 2

const markOf = (id: string): Mark => {
  const row = usePeople.getState().byId.get(id)
  if (row?.isArchived) return 'leaveOut'
  return row && row.circle !== 'unplaced' ? row.circle : null
}

/** Whether Undo would take back the page of this token, asked anew whenever Undo changes. */
const useIsLast = (token: string): boolean => {
  const history = useHistory()
  const [last, setLast] = useState('')
  useEffect(() => {
    let isStale = false
    void bridge.act('placing.isLast', { token }).then((reply) => {
      if (!isStale) setLast(reply.ok && reply.value.isLast ? token : '')
    })
    return () => {
      isStale = true
    }
  }, [token, history])
  return last === token
}

/** The wall of names: it stands still while people on it are placed, and each pick is saved at once. */
export const usePlacing = (left: Left) => {
  const [page, setPage] = useState<Page>(() =>
    left ? { after: left.after, token: left.token, ids: left.page } : pageAfter(null),
  )
  const [quiet, setQuiet] = useState(0)
  const [isAsking, setAsking] = useState(false)
  const [wall, setWall] = useState<{ token: string; rows: Row[] } | null>(null)
  const { result, isCurrent } = useView('placing', {
    ...(page.after ? { after: page.after } : {}),
    ...(page.ids?.length ? { page: [...page.ids] } : {}),
  })
  const people = usePeople((state) => state.byId)
  if (result && isCurrent && result.after === page.after && wall?.token !== page.token)
    setWall({ token: page.token, rows: result.rows })

  const { after, token } = page
  useEffect(() => {
    if (wall?.token === token)
      void bridge.act('placing.keep', { token, after, page: wall.rows.map(({ id }) => id) })
  }, [wall, token, after])
  const canUndo = useIsLast(token)

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
    canUndo,
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
      const reply = await bridge.act('placing.undoPage', { token })
      const action = { label: 'Redo', run: () => void redo() }
      showToast(reply.ok ? { text: 'This page is as it was.', action } : { text: reply.message })
    },
  }
}
