import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { dismissToast, useToast, type Toast as ToastWords } from '../state/toasts'
import { Button } from './Button'
import { IconButton } from './IconButton'
import './ToastRegion.css'

/** It waits while the pointer or the focus is on it. */
const Toast = ({ id, text, action, further, lasts }: ToastWords & { id: number }) => {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (lasts === null || isHeld) return undefined
    const timer = setTimeout(() => dismissToast(id), lasts)
    return () => clearTimeout(timer)
  }, [id, lasts, isHeld])

  const answer = (chosen: NonNullable<ToastWords['action']>) => {
    dismissToast(id)
    chosen.run()
  }

  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-words">{text}</span>
      {[action, further].map(
        (one) =>
          one && (
            <Button key={one.label} kind="link" isSmall onPress={() => answer(one)}>
              {one.label}
            </Button>
          ),
      )}
      <IconButton label="Dismiss" icon={X} isSmall onPress={() => dismissToast(id)} />
    </div>
  )
}

/** The one toast, read aloud politely, and within reach over a dialog. */
export const ToastRegion = () => {
  const toast = useToast((state) => state.toast)
  return createPortal(
    <div className="toast-region" role="status" aria-live="polite" data-react-aria-top-layer>
      {toast && <Toast key={toast.id} {...toast} />}
    </div>,
    document.body,
  )
}
