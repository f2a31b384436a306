import { ChevronDown, type LucideIcon } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { Button, type ButtonProps } from './Button'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'
import './Menu.css'

export interface MenuEntry {
  label: string
  icon?: LucideIcon
  keys?: string
  onAction: () => void
  isDisabled?: boolean
}

export interface MenuButtonProps {
  label: string
  /** A line between groups is written 'line'. */
  entries: readonly (MenuEntry | 'line')[]
  kind?: ButtonProps['kind']
  isSmall?: boolean
  icon?: LucideIcon
  /** Shows only the icon; the label is read aloud. */
  isIconOnly?: boolean
}

/** A button that opens a menu. */
export const MenuButton = ({
  label,
  entries,
  kind = 'plain',
  isSmall = false,
  icon,
  isIconOnly = false,
}: MenuButtonProps) => (
  <MenuTrigger>
    {isIconOnly && icon ? (
      <IconButton label={label} icon={icon} isSmall={isSmall} />
    ) : (
      <Button kind={kind} isSmall={isSmall} iconAfter={ChevronDown} {...(icon ? { icon } : {})}>
        {label}
      </Button>
    )}
    <Popover className="popover" offset={4}>
      <Menu className="menu" aria-label={label}>
        {entries.map((entry, place) =>
          entry === 'line' ? (
            <Separator key={place} className="menu-line" />
          ) : (
            <MenuItem
              key={entry.label}
              className="menu-item"
              textValue={entry.label}
              onAction={entry.onAction}
              isDisabled={entry.isDisabled ?? false}
            >
              {entry.icon && <entry.icon size={16} aria-hidden />}
              <span className="menu-words">{entry.label}</span>
              {entry.keys && <Kbd keys={entry.keys} />}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
)
