import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import './Disclosure.css'

export interface DisclosureProps {
  title: string
  /** In place of the arrow, as the lock of Private. */
  icon?: LucideIcon
  children: ReactNode
  isOpen?: boolean
  onChange?: (isOpen: boolean) => void
}

/** A fold: its content is there after one click. */
export const Disclosure = ({ title, icon, children, isOpen, onChange }: DisclosureProps) => {
  const Icon = icon ?? ChevronRight
  return (
    <AriaDisclosure
      className="fold"
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onChange ? { onExpandedChange: onChange } : {})}
    >
      <Button slot="trigger" className="fold-title">
        <Icon size={16} aria-hidden className={icon ? '' : 'fold-arrow'} />
        {title}
      </Button>
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
