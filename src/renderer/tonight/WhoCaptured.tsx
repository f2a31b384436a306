import { Plus } from 'lucide-react'
import type { Tonight } from './standsAt'
import { ChipButton } from '../ui/ChipButton'

export interface WhoCapturedProps {
  /** Who came to a gathering of the day, and is not in the list. */
  people: Tonight['captured']
  onAdd: (people: Tonight['captured']) => void
}

/** Came to something today: whom one spoke with there is one press each, or all at once. */
export const WhoCaptured = ({ people, onAdd }: WhoCapturedProps) => {
  const eventOf = ({ from }: Tonight['captured'][number]) => (from === 'written' ? '' : from.event)
  const events = [...new Set(people.map(eventOf))]
  const gatherings = events.map(
    (event) => [event, people.filter((one) => eventOf(one) === event)] as const,
  )
  return gatherings.map(([event, guests]) => (
    <section key={event} className="tonight-guests" aria-label={event}>
      <h3 className="label" dir="auto">
        {`Also at ${event}`}
      </h3>
      <div className="tonight-choices">
        {guests.map((guest) => (
          <ChipButton key={guest.id} icon={Plus} onPress={() => onAdd([guest])}>
            {guest.name}
          </ChipButton>
        ))}
        {guests.length > 1 && (
          <ChipButton onPress={() => onAdd(guests)}>{`All ${guests.length}`}</ChipButton>
        )}
      </div>
    </section>
  ))
}
