import { useEffect, useRef, useState } from 'react'
import type { Reply } from '../../shared/ipc/contract'
import type { WallKind } from '../../shared/domain/placingProgress'
import type { ViewResult } from '../../shared/views'
import { bridge } from '../state/bridge'
import { redo } from '../state/execute'
import { useHistory } from '../state/history'
import { showToast } from '../state/toasts'
import type { Viewed } from '../state/useView'

export type Left = ViewResult<'placingLeft'>[WallKind]

interface Page {
  /** Everything done on this page is one step of Undo. */
  token: string
  /** How many pages were turned before it. */
  turned: number
  /** Who stood on it when it was left. */
  ids?: readonly string[]
}

let pages = 0
const newPage = (turned: number): Page => {
  pages += 1
  return { token: `placing ${performance.timeOrigin} ${pages}`, turned }
}

/** Pages in a row without anybody, after which it asks whether to stop. */
const patience = 2

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

interface Wall<Row, Result> {
  of: WallKind
  left: Left
  /** Asks for the page in front; a hook. */
  useRows: (args: { page?: string[] }) => Viewed<Result>
  /** Whether somebody was picked on the page. */
  isPicked: (row: Row) => boolean
}

/** A wall of names by the page: it stands still while people on it are painted, and is taken up where it was left. */
export const usePages = <
  Row extends { id: string },
  Result extends { rows: Row[]; turned: number; isAgain: boolean },
>({
  of,
  left,
  useRows,
  isPicked,
}: Wall<Row, Result>) => {
  const [page, setPage] = useState<Page>(() =>
    left.token ? { token: left.token, turned: left.turned, ids: left.page } : newPage(left.turned),
  )
  const [quiet, setQuiet] = useState(0)
  const [isAsking, setAsking] = useState(false)
  const [wall, setWall] = useState<{ token: string; rows: Row[] } | null>(null)
  const isTurning = useRef(false)
  const { result, isCurrent } = useRows(page.ids?.length ? { page: [...page.ids] } : {})
  const { token, turned } = page
  const isReady = wall?.token === token
  const isLeft = !!page.ids?.length
  // The page before may arrive once more, with the turning already counted.
  const isFront = isCurrent && result?.turned === turned && result.isAgain === isLeft
  if (result && isFront && !isReady) {
    if (result.rows.length === 0 && isLeft) setPage({ token, turned })
    else setWall({ token, rows: result.rows })
  }

  useEffect(() => {
    if (wall?.token === token && wall.rows.length > 0)
      void bridge.act('placing.keep', { of, token, page: wall.rows.map(({ id }) => id) })
  }, [of, wall, token])
  const canUndo = useIsLast(token)

  const now = new Map(result?.rows.map((row) => [row.id, row]))
  const rows = (wall?.rows ?? []).map((row) => now.get(row.id) ?? row)
  const hasPick = rows.some(isPicked)

  /** Goes on only once the page is remembered as turned. */
  const goOver = async (ask: () => Promise<Reply<{ turned: number }>>) => {
    if (isTurning.current) return
    isTurning.current = true
    const reply = await ask()
    isTurning.current = false
    if (!reply.ok) showToast({ text: reply.message })
    else setPage(newPage(reply.value.turned))
  }
  const turn = () => {
    setAsking(false)
    if (!isReady || rows.length === 0) return
    setQuiet(hasPick ? 0 : quiet + 1)
    void goOver(() => bridge.act('placing.turn', { of, page: rows.map(({ id }) => id) }))
  }

  return {
    result,
    rows,
    isReady,
    isAsking,
    canUndo,
    /** The step of Undo that everything on this page belongs to. */
    token,
    /** Turns the page, unless the last pages were empty: then it asks first. */
    turnPage: () => {
      if (!isAsking && !hasPick && (quiet + 1) % patience === 0) setAsking(true)
      else turn()
    },
    goOn: turn,
    startAgain: () => {
      setQuiet(0)
      void goOver(() => bridge.act('placing.again', { of }))
    },
    undoPage: async () => {
      const reply = await bridge.act('placing.undoPage', { token })
      const action = { label: 'Redo', run: () => void redo() }
      showToast(reply.ok ? { text: 'This page is as it was.', action } : { text: reply.message })
    },
  }
}
