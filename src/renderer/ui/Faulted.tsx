import { CircleAlert } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import './Faulted.css'

export interface FaultedProps {
  /** Why what stands in the field cannot be kept, as a sentence. */
  fault?: string | undefined
  children: ReactNode
}

/** A field that says beneath it why it was refused, and takes the focus back. */
export const Faulted = ({ fault, children }: FaultedProps) => {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, textarea, button')
    if (!fault || !field) return
    field.setAttribute('aria-invalid', 'true')
    field.setAttribute('aria-describedby', id)
    field.focus()
    return () => {
      field.removeAttribute('aria-invalid')
      field.removeAttribute('aria-describedby')
    }
  }, [fault, id])
  return (
    <div ref={box} className="faulted" data-faulted={fault ? true : undefined}>
      {children}
      {fault && (
        <p id={id} className="fault small" role="alert">
          <CircleAlert size={14} aria-hidden />
          {fault}
        </p>
      )}
    </div>
  )
}
