import { Check } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import './Chip.css'
import './ChipMenu.css'
import './Menu.css'

export interface ChipMenuProps {
  /** What is chosen here, read aloud before the value. */
  label: string
  value: string
  entries: readonly { label: string; isChosen: boolean; onAction: () => void }[]
}

/** An outlined chip whose press opens the other choices. */
export const ChipMenu = ({ label, value, entries }: ChipMenuProps) => (
  <MenuTrigger>
    <Button className="chip chip-outline chip-button" aria-label={`${label}: ${value}`}>
      {value}
    </Button>
    <Popover className="popover" offset={4}>
      <Menu className="menu" aria-label={label}>
        {entries.map((entry) => (
          <MenuItem
            key={entry.label}
            className="menu-item"
            textValue={entry.label}
            onAction={entry.onAction}
          >
            <span className="menu-words">{entry.label}</span>
            {entry.isChosen && <Check size={15} aria-label="now" />}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
