import type { PersonId } from '../../shared/domain/ids'
import type { Day } from '../../shared/domain/calendar'
import { capital } from '../../shared/text/capital'
import { sayDay } from '../../shared/text/sayDay'
import { execute } from '../state/execute'
import { Avatar } from '../ui/Avatar'
import { InlineEdit } from '../ui/InlineEdit'
import type { DayPerson } from './standsAt'

export const questionAbout = ({ shortName, isNew, does, lines }: DayPerson): string =>
  isNew && !does && lines === 0
    ? 'What do they do, and what are they looking for?'
    : `What came up with ${shortName}?`

const lastSpokeIn = (lastSpoke: Day | null, day: Day, today: Day): string => {
  if (!lastSpoke || lastSpoke >= day) return ''
  const said = sayDay(lastSpoke, today)
  return said === 'yesterday' ? 'Last spoke yesterday.' : `Last spoke on ${said}.`
}

export interface PersonTopProps {
  person: DayPerson
  day: Day
  today: Day
}

/** Who it is, what they do, and when one spoke last. */
export const PersonTop = ({ person, day, today }: PersonTopProps) => {
  const { id, name, photo, line, lastSpoke } = person
  const edit = (does: string, merge: string) =>
    execute('person.edit', { id: id as PersonId, patch: { does } }, { merge })
  const said = lastSpokeIn(lastSpoke, day, today)
  return (
    <header className="tonight-top">
      <Avatar name={name} photo={photo} size={52} />
      <div className="tonight-person-words">
        <h2 className="page-title" dir="auto">
          {questionAbout(person)}
        </h2>
        {line ? (
          <p className="small" dir="auto">
            {[`${capital(line)}.`, said].filter(Boolean).join(' ')}
          </p>
        ) : (
          <div className="tonight-does small">
            <span className="strong" dir="auto">
              {name}
            </span>
            <InlineEdit
              key={id}
              label="What they do"
              value=""
              placeholder="What they do"
              onEdit={edit}
              maxLength={1000}
            />
            {said}
          </div>
        )}
      </div>
    </header>
  )
}
