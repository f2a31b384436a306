import type { LucideIcon } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { matchesKeys } from '../state/keys'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import './PassingForm.css'

export interface PassingFormProps {
  title: string
  /** The words on the main button. */
  keep: string
  icon?: LucideIcon
  onKeep: () => void
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
  onKeep,
  onClose,
  children,
  further,
}: PassingFormProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!matchesKeys(event.nativeEvent, 'CmdOrCtrl+Enter')) return
    event.preventDefault()
    event.stopPropagation()
    onKeep()
  }
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
            onPress={onKeep}
            {...(icon ? { icon } : {})}
          >
            {keep}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          onKeep()
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
