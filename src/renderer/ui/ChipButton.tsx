import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import './Chip.css'
import './ChipMenu.css'

export interface ChipButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  children: string
  icon?: LucideIcon
}

/** An outlined chip that does something when it is pressed. */
export const ChipButton = ({ children, icon: Icon, ...rest }: ChipButtonProps) => (
  <Button {...rest} className="chip chip-outline chip-button">
    {Icon && <Icon size={13} aria-hidden />}
    <span className="one-line">{children}</span>
  </Button>
)
