import { useEffect, useRef } from 'react'
import { matchesKeys } from '../state/keys'

/** Ctrl+Enter anywhere in a form, also from within its fields and buttons. */
export const useCtrlEnter = (run: () => unknown): void => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!matchesKeys(event, 'CmdOrCtrl+Enter')) return
      event.preventDefault()
      event.stopPropagation()
      void latest.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
