import { useEffect, useRef } from 'react'

/** Fields that open for a moment close by Esc themselves. */
const keepsEscape = '.field, [aria-expanded=true]'

/**
 * Closes a drawer by Esc: from its buttons too, which keep their keys to themselves, and from the page
 * as a whole. Dialogs and menus stand outside the drawer and are left alone.
 */
export const useEscape = (close: () => void): void => {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      const from = document.activeElement
      const isOurs = from?.closest('.drawer') || from?.matches('body, main')
      if (!isOurs || from?.closest(keepsEscape) || document.querySelector('.veil, .popover')) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
