import { Check, Plus } from 'lucide-react'
import { capital } from '../../shared/text/capital'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { goToPlace } from '../state/evening'
import type { DayPerson } from './standsAt'

export interface DayPeopleProps {
  day: string
  people: readonly DayPerson[]
  /** Who is in front. */
  now: string | null
}

/** The people of the day, with a tick for whoever was gone through. */
export const DayPeople = ({ day, people, now }: DayPeopleProps) => (
  <nav className="tonight-people scrolls" aria-label="People of the day">
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className="tonight-person"
            aria-current={person.id === now || undefined}
            onClick={() => goToPlace(day, person.id)}
          >
            <Avatar name={person.name} photo={person.photo} size={32} />
            <span className="tonight-person-words">
              <span className="strong one-line" dir="auto">
                {person.name}
              </span>
              <span className="small one-line" dir="auto">
                {capital(person.does)}
              </span>
            </span>
            {person.state === 'done' && (
              <Check className="tonight-tick" size={17} aria-label="Done" role="img" />
            )}
          </button>
        </li>
      ))}
    </ul>
    <div className="tonight-add">
      <Button kind="plain" isSmall icon={Plus} onPress={() => goToPlace(day, 'who')}>
        Add someone
      </Button>
    </div>
  </nav>
)
