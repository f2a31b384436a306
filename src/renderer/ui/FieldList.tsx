import type { ReactNode, RefObject } from 'react'
import { Popover } from 'react-aria-components/Popover'
import './Menu.css'

export interface FieldListProps {
  id: string
  label: string
  field: RefObject<HTMLElement | null>
  isOpen: boolean
  /** Said in place of an empty list. */
  none: string
  /** The options; the field keeps the focus. */
  children: readonly ReactNode[]
  /** As wide as its field, where that is wider than a menu. */
  isWide?: boolean
}

/** The list that opens below a field in which one types. */
export const FieldList = ({ id, label, field, isOpen, none, children, isWide }: FieldListProps) => (
  <Popover
    className={isWide ? 'popover popover-wide' : 'popover'}
    offset={4}
    placement="bottom start"
    isNonModal
    isOpen={isOpen}
    triggerRef={field}
    aria-label={label}
  >
    <div id={id} role="listbox" aria-label={label} className="menu">
      {children}
    </div>
    {children.length === 0 && <p className="menu-none small">{none}</p>}
  </Popover>
)
