import type { LucideIcon } from 'lucide-react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button'
import { Kbd } from './Kbd'
import './Button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: string
  /** primary: the one main step; quiet: outlined; plain: words only; link: words in evergreen. */
  kind?: 'primary' | 'quiet' | 'plain' | 'link'
  isSmall?: boolean
  icon?: LucideIcon
  /** Stands after the words, as the arrow of a menu does. */
  iconAfter?: LucideIcon
  /** Shown as a key cap, such as 'I' or 'CmdOrCtrl+K'. */
  keys?: string
}

export const Button = ({
  children,
  kind = 'quiet',
  isSmall = false,
  icon: Icon,
  iconAfter: After,
  keys,
  ...rest
}: ButtonProps) => (
  <AriaButton {...rest} className={`button button-${kind}${isSmall ? ' button-small' : ''}`}>
    {Icon && <Icon size={16} aria-hidden />}
    <span className="button-words">{children}</span>
    {keys && <Kbd keys={keys} />}
    {After && <After size={16} aria-hidden />}
  </AriaButton>
)
