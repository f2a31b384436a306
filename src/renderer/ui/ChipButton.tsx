import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { Kbd } from './Kbd'
import './Chip.css'
import './ChipMenu.css'

export interface ChipButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  children: string
  icon?: LucideIcon
  /** Shown as a key cap. */
  keys?: string
}

/** An outlined chip that does something when it is pressed. */
export const ChipButton = ({ children, icon: Icon, keys, ...rest }: ChipButtonProps) => (
  <Button {...rest} className="chip chip-outline chip-button">
    {Icon && <Icon size={13} aria-hidden />}
    <span className="one-line">{children}</span>
    {keys && <Kbd keys={keys} />}
  </Button>
)
