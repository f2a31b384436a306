import type { LucideIcon } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useCtrlEnter } from '../ui/useCtrlEnter'
import './PassingForm.css'

export interface PassingFormProps {
  title: string
  /** The words on the main button. */
  keep: string
  icon?: LucideIcon
  /** Nothing is to be filled in, so Enter keeps it at once. */
  isReady?: boolean
  onKeep: () => unknown
  onClose: () => void
  children: ReactNode
  /** Further buttons, before the main one. */
  further?: ReactNode
}

/** A dialog that is filled in by keys alone: Enter in a line and Ctrl+Enter anywhere keep it. */
export const PassingForm = ({
  title,
  keep,
  icon,
  isReady = false,
  onKeep,
  onClose,
  children,
  further,
}: PassingFormProps) => {
  const isBusy = useRef(false)
  /** Once at a time: a key held down notes nothing twice. */
  const keepOnce = async () => {
    if (isBusy.current) return
    isBusy.current = true
    await Promise.resolve(onKeep()).finally(() => {
      isBusy.current = false
    })
  }
  useCtrlEnter(keepOnce)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width={620}
      foot={
        <>
          {further ?? (
            <Button kind="plain" onPress={onClose}>
              Cancel
            </Button>
          )}
          <Button
            kind="primary"
            keys="CmdOrCtrl+Enter"
            onPress={() => void keepOnce()}
            autoFocus={isReady}
            {...(icon ? { icon } : {})}
          >
            {keep}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void keepOnce()
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
