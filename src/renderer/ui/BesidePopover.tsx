import type { ReactNode, RefObject } from 'react'
import { Popover } from 'react-aria-components/Popover'
import './Menu.css'

export interface BesidePopoverProps {
  label: string
  /** What it stands beside. */
  anchor: RefObject<HTMLElement | null>
  /** The page below goes on hearing the mouse. */
  isLoose?: boolean
  /** Esc, or a click elsewhere. */
  onClose: () => void
  children: ReactNode
}

/** Something larger than a menu that opens beside what it belongs to; open for as long as it is there. */
export const BesidePopover = ({
  label,
  anchor,
  isLoose = false,
  onClose,
  children,
}: BesidePopoverProps) => (
  <Popover
    className="popover popover-beside"
    offset={6}
    placement="bottom"
    isOpen
    isNonModal={isLoose}
    triggerRef={anchor}
    aria-label={label}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
  >
    {children}
  </Popover>
)
