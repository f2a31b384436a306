import { X, type LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import './Chip.css'

export interface ChipProps {
  children: string
  /** need: looking for, and nothing else. */
  tone?: 'neutral' | 'outline' | 'accent' | 'need'
  icon?: LucideIcon
  /** With it the chip carries a small X. */
  onRemove?: () => void
}

export const Chip = ({ children, tone = 'neutral', icon: Icon, onRemove }: ChipProps) => (
  <span className={`chip chip-${tone}`}>
    {Icon && <Icon size={13} aria-hidden />}
    <span className="one-line">{children}</span>
    {onRemove && (
      <Button className="chip-remove" aria-label={`Remove ${children}`} onPress={onRemove}>
        <X size={12} aria-hidden />
      </Button>
    )}
  </span>
)
