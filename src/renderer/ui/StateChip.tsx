import type { LucideIcon } from 'lucide-react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import './Chip.css'
import './ChipMenu.css'

export interface StateChipProps {
  /** What the chip says in each state. */
  on: { words: string; icon: LucideIcon; tone: 'accent' | 'need' | 'neutral' }
  off: { words: string; icon: LucideIcon; tone: 'accent' | 'need' | 'neutral' }
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** A chip that says one of two things, and the other after a press. */
export const StateChip = ({ on, off, isOn, onChange }: StateChipProps) => {
  const { words, icon: Icon, tone } = isOn ? on : off
  return (
    <ToggleButton className={`chip chip-${tone} chip-button`} isSelected={isOn} onChange={onChange}>
      <Icon size={13} aria-hidden />
      {words}
    </ToggleButton>
  )
}
