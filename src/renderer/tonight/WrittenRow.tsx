import { X } from 'lucide-react'
import { capital } from '../../shared/text/capital'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { IconButton } from '../ui/IconButton'
import type { Tonight } from './standsAt'

export interface WrittenRowProps {
  person: Tonight['captured'][number]
  onRemove: () => void
}

/** Somebody of whom something was written down during the day: in the list by itself. */
export const WrittenRow = ({ person: { name, photo, line }, onRemove }: WrittenRowProps) => (
  <li className="tonight-who-row">
    <Avatar name={name} photo={photo} size={32} />
    <span className="tonight-person-words">
      <span className="strong one-line" dir="auto">
        {name}
      </span>
      {line && (
        <span className="small one-line" dir="auto">
          {capital(line)}
        </span>
      )}
    </span>
    <Chip>Written down today</Chip>
    <IconButton label={`Take ${name} off the day`} icon={X} isSmall onPress={onRemove} />
  </li>
)
