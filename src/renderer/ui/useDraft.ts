import { useEffect, useRef, useState } from 'react'

/** Takes a changed text; edits with the same merge token become one undo step. */
export type OnEdit = (value: string, merge: string) => unknown

/** Milliseconds of rest after which a draft saves itself. */
const rest = 300

interface Session {
  merge: string
  /** What stood there when the field got the focus. */
  original: string
  saved: string
  text: string
  timer?: ReturnType<typeof setTimeout>
}

export interface Draft {
  text: string
  start: () => void
  change: (text: string) => void
  /** Saves what is left and ends the session; on blur. */
  finish: () => void
  /** Puts back what stood there at the start and ends the session. */
  revert: () => void
}

/**
 * A text that saves itself: after a rest, on blur, and when it leaves the screen or the window closes.
 * Without `onEdit` nothing is saved.
 */
export const useDraft = (value: string, onEdit: OnEdit, isRequired = false): Draft => {
  const [shown, setShown] = useState<string | null>(null)
  const session = useRef<Session>(null)
  const latest = useRef(onEdit)
  useEffect(() => {
    latest.current = onEdit
  })

  const save = (now: Session, text: string): unknown => {
    clearTimeout(now.timer)
    if (text === now.saved || (isRequired && !text.trim())) return undefined
    now.saved = text
    return latest.current(text, now.merge)
  }

  const start = () => {
    session.current ??= { merge: crypto.randomUUID(), original: value, saved: value, text: value }
  }

  const change = (text: string) => {
    start()
    const now = session.current as Session
    now.text = text
    setShown(text)
    clearTimeout(now.timer)
    now.timer = setTimeout(() => save(now, text), rest)
  }

  /** The draft stays on screen until main has answered, so that the old text does not flash. */
  const end = (text: string) => {
    const now = session.current
    if (!now) return
    session.current = null
    void Promise.resolve(save(now, text)).then(() => {
      if (!session.current) setShown(null)
    })
  }

  const finish = () => end(session.current?.text ?? value)

  const revert = () => {
    const original = session.current?.original ?? value
    setShown(original)
    end(original)
  }

  const flush = useRef(finish)
  useEffect(() => {
    flush.current = finish
  })
  useEffect(() => {
    const leave = () => flush.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return { text: shown ?? value, start, change, finish, revert }
}
