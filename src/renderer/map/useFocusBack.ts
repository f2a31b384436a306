import { useEffect, useRef, type RefObject } from 'react'
import { useDrawer } from '../state/openDrawer'

/** When a drawer closes, the keys come back to the map. */
export const useFocusBack = (view: RefObject<HTMLElement | null>): void => {
  const isOpen = useDrawer((state) => state.drawer !== null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      view.current?.focus({ preventScroll: true })
    wasOpen.current = isOpen
  }, [isOpen, view])
}
