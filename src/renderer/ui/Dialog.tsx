import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './IconButton'
import './Dialog.css'

export interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot, the main one last. */
  foot?: ReactNode
  /** Width in px, 480 unless said. */
  width?: 480 | 620 | 760
  /** A question that must be answered: no X, no click outside. */
  isQuestion?: boolean
  /** Only words: the body takes the focus, so that keys scroll it. */
  isReading?: boolean
}

/** A card over a veil, for the few things that need an answer before going on. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  foot,
  width = 480,
  isQuestion = false,
  isReading = false,
}: DialogProps) => (
  <ModalOverlay
    className="veil"
    isOpen={isOpen}
    onOpenChange={(open) => open || onClose()}
    isDismissable={!isQuestion}
  >
    <Modal className={`modal modal-${width}`}>
      <AriaDialog className="dialog" {...(isQuestion ? { role: 'alertdialog' } : {})}>
        <header className="dialog-head">
          <Heading slot="title" className="section-title">
            {title}
          </Heading>
          {!isQuestion && <IconButton label="Close" icon={X} isSmall onPress={onClose} />}
        </header>
        <div className="dialog-body scrolls" {...(isReading ? { tabIndex: 0 } : {})}>
          {children}
        </div>
        {foot && <footer className="dialog-foot">{foot}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
