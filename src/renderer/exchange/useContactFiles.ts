import { useEffect, useRef, useState } from 'react'
import type { ContactsAccepted, ContactsPreview } from '../../shared/ipc/acts'
import { bridge } from '../state/bridge'
import { dismissToast } from '../state/toasts'
import { whenTold } from '../state/whenTold'

/** Where the bringing in of files stands. */
export type Stage =
  | { kind: 'reading'; read: number }
  | { kind: 'shown'; preview: ContactsPreview }
  | { kind: 'bringing'; preview: ContactsPreview }
  | { kind: 'failed'; message: string }

const mostBytes = 100 * 1024 * 1024
const askEvery = 500

const failed = (message: string): Stage => ({ kind: 'failed', message })

const readBytes = async (files: readonly File[]) =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name.slice(0, 255),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )

/** Reads dropped files to a preview, which main keeps until it is accepted or this goes. */
export const useContactFiles = (files: readonly File[]) => {
  const [stage, setStage] = useState<Stage>({ kind: 'reading', read: 0 })
  const previewId = useRef('')

  useEffect(() => {
    const id = crypto.randomUUID()
    previewId.current = id
    dismissToast()
    let isGone = false
    const show = (next: Stage) => {
      if (!isGone) setStage(next)
    }
    const timer = setInterval(async () => {
      const reply = await bridge.act('contacts.progress', { previewId: id })
      if (reply.ok && !isGone)
        setStage((now) => (now.kind === 'reading' ? { ...now, ...reply.value } : now))
    }, askEvery)
    const read = async () => {
      if (files.reduce((sum, file) => sum + file.size, 0) > mostBytes)
        return show(failed('That is more than 100 MB. Please bring in less at a time.'))
      const reply = await bridge.act('contacts.read', {
        previewId: id,
        files: await readBytes(files.slice(0, 50)),
      })
      clearInterval(timer)
      if (!reply.ok) return show(failed(reply.message))
      show({ kind: 'shown', preview: reply.value })
      await readRest(id, reply.value, (preview) =>
        setStage((now) => ('preview' in now && !isGone ? { ...now, preview } : now)),
      )
    }
    read().catch(() => show(failed('These files could not be read. Nothing was changed.')))
    return () => {
      isGone = true
      clearInterval(timer)
      void bridge.act('contacts.drop', { previewId: id })
    }
  }, [files])

  /** Brings in everything but the rows left out; null when it was refused or stopped. */
  const accept = async (
    preview: ContactsPreview,
    leaveOut: string[],
    asPeople: string[],
  ): Promise<ContactsAccepted | null> => {
    setStage({ kind: 'bringing', preview })
    const reply = await bridge.act('contacts.accept', {
      previewId: previewId.current,
      leaveOut,
      asPeople,
    })
    if (reply.ok) {
      await whenTold(reply.seq)
      return reply.value
    }
    setStage(reply.code === 'cancelled' ? { kind: 'shown', preview } : failed(reply.message))
    return null
  }

  /** Stops a bringing in that is under way; nothing of it stays. */
  const stop = () => void bridge.act('contacts.drop', { previewId: previewId.current })

  return { stage, accept, stop }
}

/** Asks for the further rows of a long preview, some hundreds at a time. */
const readRest = async (
  previewId: string,
  first: ContactsPreview,
  show: (preview: ContactsPreview) => void,
): Promise<void> => {
  const rows = [...first.rows]
  for (let next = first.next; next !== null;) {
    const reply = await bridge.act('contacts.rows', { previewId, from: next })
    if (!reply.ok) return
    for (const row of reply.value.rows) rows.push(row)
    next = reply.value.next
  }
  if (rows.length > first.rows.length) show({ ...first, rows, next: null })
}
