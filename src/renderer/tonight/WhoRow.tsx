import { X } from 'lucide-react'
import type { Day } from '../../shared/domain/calendar'
import type { EventId, PersonId } from '../../shared/domain/ids'
import { capital } from '../../shared/text/capital'
import { execute } from '../state/execute'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { ChipButton } from '../ui/ChipButton'
import { ChipMenu } from '../ui/ChipMenu'
import { IconButton } from '../ui/IconButton'
import { channelName, channels } from './channelName'
import type { DayPerson, Tonight } from './standsAt'

export interface WhoRowProps {
  day: Day
  person: DayPerson
  onRemove: () => void
  /** Where the user was today: where somebody new may have been met. */
  places: Tonight['places']
}

/** As many proposals as a row has room for. */
const mostPlaces = 2

/** One of the day's people, with how one spoke. */
export const WhoRow = ({ day, person, onRemove, places }: WhoRowProps) => {
  const { id, name, photo, line, isNew, touch, metAt } = person
  const change = (kind: (typeof channels)[number]) =>
    void execute('review.meet', { day, whoever: id as PersonId, kind })
  const metThere = ({ words, eventId }: Tonight['places'][number]) =>
    void execute('person.addHowWeMet', {
      id: id as PersonId,
      text: `At ${words}`,
      where: words,
      on: day,
      ...(eventId ? { eventId: eventId as EventId } : {}),
    })
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
      {isNew &&
        !metAt &&
        places.slice(0, mostPlaces).map((place) => (
          <ChipButton key={place.words} onPress={() => metThere(place)}>
            {`Met at ${place.words}`}
          </ChipButton>
        ))}
      {isNew && <Chip>{metAt ? `New, met at ${metAt}` : 'New'}</Chip>}
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
