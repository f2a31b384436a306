import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { TooltipTrigger } from 'react-aria-components/Tooltip'
import { Hint } from './Hint'
import './Button.css'

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** Read aloud, and shown on hover. */
  label: string
  icon: LucideIcon
  keys?: string
  isSmall?: boolean
  isOutlined?: boolean
}

export const IconButton = ({
  label,
  icon: Icon,
  keys,
  isSmall = false,
  isOutlined = false,
  ...rest
}: IconButtonProps) => (
  <TooltipTrigger delay={600}>
    <Button
      {...rest}
      aria-label={label}
      className={`icon-button${isSmall ? ' icon-button-small' : ''}${isOutlined ? ' icon-button-outlined' : ''}`}
    >
      <Icon size={16} aria-hidden />
    </Button>
    <Hint words={label} {...(keys ? { keys } : {})} />
  </TooltipTrigger>
)
