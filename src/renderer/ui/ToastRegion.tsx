import { X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { isTextField } from '../state/keys'
import { dismissToast, useToast, type Toast as ToastWords } from '../state/toasts'
import { Button } from './Button'
import { IconButton } from './IconButton'
import './ToastRegion.css'

/** What waits for an answer takes the keys, unless they are writing, and gives them back. */
const useKeysOfQuestion = (isQuestion: boolean) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    if (!isQuestion || isTextField(before)) return undefined
    box.current?.querySelector('button')?.focus()
    return () => {
      const isLost = document.activeElement?.matches('body') ?? true
      if (isLost && before instanceof HTMLElement) before.focus()
    }
  }, [isQuestion])
  return box
}

/** It waits while the pointer or the focus is on it. */
const Toast = ({ id, text, action, further, lasts }: ToastWords & { id: number }) => {
  const [isHeld, setHeld] = useState(false)
  const box = useKeysOfQuestion(lasts === null)
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
      ref={box}
      className="toast"
      onKeyDownCapture={(event) => event.key === 'Escape' && dismissToast(id)}
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

/** The one toast, read aloud politely, and within reach over a dialog; what else floats stands above it. */
export const ToastRegion = ({ children }: { children?: ReactNode }) => {
  const toast = useToast((state) => state.toast)
  return createPortal(
    <div className="toast-region" data-react-aria-top-layer>
      {children}
      <div role="status" aria-live="polite">
        {toast && <Toast key={toast.id} {...toast} />}
      </div>
    </div>,
    document.body,
  )
}
