import { Plus } from 'lucide-react'
import { IconButton } from '../ui/IconButton'

/** The small plus at the end of a section's title. */
export const AddButton = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <IconButton label={label} icon={Plus} isSmall onPress={onPress} />
)
