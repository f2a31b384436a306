import { useEffect, useRef, useState } from 'react'
import type { ActInput, ContactsAccepted, ContactsPreview } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import type { ImportSource } from '../state/openDialog'
import { dismissToast } from '../state/toasts'
import { whenTold } from '../state/whenTold'
import { droppedBytes } from './droppedBytes'

/** Where the bringing in of files stands. */
export type Stage =
  | { kind: 'reading'; read: number }
  | { kind: 'shown'; preview: ContactsPreview; isRereading: boolean }
  | { kind: 'bringing'; preview: ContactsPreview }
  | { kind: 'done'; preview: ContactsPreview; brought: ContactsAccepted }
  | { kind: 'failed'; message: string }

export type Rereading = Omit<ActInput<'contacts.reread'>, 'previewId'>
export type Accepting = Omit<ActInput<'contacts.accept'>, 'previewId'>

const askEvery = 500

const failed = (message: string): Stage => ({ kind: 'failed', message })
const shown = (preview: ContactsPreview): Stage => ({ kind: 'shown', preview, isRereading: false })

/** Asks main for the preview; what the window alone found unreadable is added to it. */
const readSource = async (previewId: string, source: ImportSource) => {
  if (source.from === 'disk') return bridge.act('contacts.open', { previewId })
  const { files, read, lost } = await droppedBytes(source.files)
  if (read.length === 0) return { ok: false as const, code: 'lost', message: lost.join(' ') }
  bridge.dropped(previewId, files)
  const reply = await bridge.act('contacts.read', { previewId, files: read })
  if (!reply.ok) return reply
  const warnings = [...reply.value.warnings, ...lost.map((message) => ({ file: '', message }))]
  return { ...reply, value: { ...reply.value, warnings } }
}

/** Reads files to a preview, which main keeps until it is accepted or this goes. */
export const useContactFiles = (source: ImportSource) => {
  const [stage, setStage] = useState<Stage>({ kind: 'reading', read: 0 })
  const previewId = useRef('')
  /** Which reading is the latest: the further rows of an older one are no longer wanted. */
  const turn = useRef(0)

  useEffect(() => {
    const id = source.from === 'disk' ? source.previewId : crypto.randomUUID()
    const mine = ++turn.current
    previewId.current = id
    dismissToast()
    const isGone = () => turn.current !== mine
    const timer = setInterval(async () => {
      const reply = await bridge.act('contacts.progress', { previewId: id })
      if (reply.ok && !isGone())
        setStage((now) => (now.kind === 'reading' ? { ...now, ...reply.value } : now))
    }, askEvery)
    const read = async () => {
      const reply = await readSource(id, source)
      clearInterval(timer)
      if (isGone()) return
      if (!reply.ok) return setStage(failed(reply.message))
      setStage(shown(reply.value))
      await readRest(reply.value, () => !isGone(), setStage)
    }
    read().catch(() => {
      if (!isGone()) setStage(failed('These files could not be read. Nothing was changed.'))
    })
    return () => {
      turn.current += 1
      clearInterval(timer)
      void bridge.act('contacts.drop', { previewId: id })
    }
  }, [source])

  /** Reads one file otherwise; the preview of that, or null when it did not work. */
  const reread = async (how: Rereading): Promise<ContactsPreview | null> => {
    const mine = ++turn.current
    setStage((now) => (now.kind === 'shown' ? { ...now, isRereading: true } : now))
    const reply = await bridge.act('contacts.reread', { previewId: previewId.current, ...how })
    if (turn.current !== mine) return null
    setStage(reply.ok ? shown(reply.value) : failed(reply.message))
    if (!reply.ok) return null
    void readRest(reply.value, () => turn.current === mine, setStage)
    return reply.value
  }

  /** Brings in everything but the rows left out. */
  const accept = async (preview: ContactsPreview, choice: Accepting): Promise<void> => {
    setStage({ kind: 'bringing', preview })
    const reply = await bridge.act('contacts.accept', { previewId: previewId.current, ...choice })
    if (reply.ok) {
      await whenTold(reply.seq)
      return setStage({ kind: 'done', preview, brought: reply.value })
    }
    setStage(reply.code === 'cancelled' ? shown(preview) : failed(reply.message))
  }

  /** Brings in a whole export of Goodturn; true when it is there. */
  const restore = async (preview: ContactsPreview, file: number): Promise<boolean> => {
    setStage({ kind: 'bringing', preview })
    const reply = await bridge.act('contacts.restore', { previewId: previewId.current, file })
    if (reply.ok) await whenTold(reply.seq)
    else setStage(failed(reply.message))
    return reply.ok
  }

  /** Stops a bringing in that is under way; nothing of it stays. */
  const stop = () => void bridge.act('contacts.drop', { previewId: previewId.current })

  return { stage, reread, accept, restore, stop }
}

/** Asks for the further rows of a long preview, some hundreds at a time. */
const readRest = async (
  first: ContactsPreview,
  isWanted: () => boolean,
  setStage: (change: (now: Stage) => Stage) => void,
): Promise<void> => {
  const rows = [...first.rows]
  for (let next = first.next; next !== null;) {
    const reply = await bridge.act('contacts.rows', { previewId: first.previewId, from: next })
    if (!reply.ok || !isWanted()) return
    for (const row of reply.value.rows) rows.push(row)
    next = reply.value.next
  }
  if (rows.length > first.rows.length)
    setStage((now) =>
      'preview' in now ? { ...now, preview: { ...now.preview, rows, next: null } } : now,
    )
}
