import { CalendarDays } from 'lucide-react'
import { Button } from '../ui/Button'

export interface WeekButtonProps {
  isOpen: boolean
  onPress: () => void
}

/** Opens and folds the strip of the next seven days. */
export const WeekButton = ({ isOpen, onPress }: WeekButtonProps) => (
  <Button kind="plain" icon={CalendarDays} aria-expanded={isOpen} onPress={onPress}>
    Next seven days
  </Button>
)
