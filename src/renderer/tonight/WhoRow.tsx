import { X } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import type { PersonId } from '../../shared/domain/ids'
import { capital } from '../../shared/text/capital'
import { execute } from '../state/execute'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { ChipMenu } from '../ui/ChipMenu'
import { IconButton } from '../ui/IconButton'
import { channelName, channels } from './channelName'
import type { DayPerson } from './standsAt'

export interface WhoRowProps {
  day: Day
  person: DayPerson
  onRemove: () => void
}

/** One of the day's people, with how one spoke. */
export const WhoRow = ({ day, person, onRemove }: WhoRowProps) => {
  const { id, name, photo, line, isNew, touch } = person
  const change = (kind: (typeof channels)[number]) =>
    void execute('review.meet', { day, whoever: id as PersonId, kind })
  return (
    <li
      className="tonight-who-row"
      onKeyDown={(event) => {
        if (event.key === 'Delete') onRemove()
      }}
    >
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
      {isNew && <Chip>New</Chip>}
      {touch && (
        <ChipMenu
          label={`How you spoke with ${name}`}
          value={channelName(touch.kind)}
          entries={channels.map((kind) => ({
            label: channelName(kind),
            isChosen: kind === touch.kind,
            onAction: () => change(kind),
          }))}
        />
      )}
      <IconButton label={`Take ${name} off the day`} icon={X} isSmall onPress={onRemove} />
    </li>
  )
}
